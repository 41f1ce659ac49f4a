import type { Entity, Mention } from '../../entity.js';
import { nationalBody } from './bodies.js';
import type { Typed } from './coherence.js';
import type { Known, Person } from './known.js';
import { entityOf, localEntity, misspeltPerson } from './link.js';
import { choosePlace, type Choice } from './resolve-place.js';
import { levelCue } from './level-cue.js';
import type { Setting } from './setting.js';
import type { Field, Span } from './field.js';

type Level = ReturnType<typeof levelCue>;

/** Links every typed span to an entity and puts the mentions of one entity together. */
export function collect(
  typed: readonly Typed[],
  fields: readonly Field[],
  setting: Setting,
  day: string | null,
): Entity[] {
  return new Collector(typed, fields, setting, day).run();
}

class Collector {
  private readonly entities = new Map<string, Entity>();
  /** Key of a local person or body → its entity id, so that parts of a name join it. */
  private readonly local = new Map<string, string>();
  private readonly cues: Map<string, Level>;
  private readonly present: Set<string>;
  private readonly expanded: Map<string, Span>;
  private readonly fullNames = new Map<string, Span>();

  constructor(
    private readonly typed: readonly Typed[],
    private readonly fields: readonly Field[],
    private readonly setting: Setting,
    private readonly day: string | null,
  ) {
    for (const { span, type } of typed) {
      if (type === 'person' && !this.fullNames.has(span.key)) this.fullNames.set(span.key, span);
    }
    this.cues = this.levelCues();
    this.expanded = this.expansions();
    this.present = new Set(
      typed.flatMap(({ span }) => span.known.filter((one) => one.type === 'person').map((one) => one.id)),
    );
  }

  run(): Entity[] {
    for (const one of this.typed) {
      const entity = this.entityFor(one);
      const held = this.entities.get(entity.id) ?? entity;
      this.entities.set(entity.id, held);
      held.mentions.push(mentionOf(one.span));
    }
    return [...this.entities.values()];
  }

  private field(span: Span): Field {
    return this.fields.find((field) => field.name === span.field) as Field;
  }

  /** A name that the post calls a region and never a town means the region where it stands bare, and the reverse. */
  private levelCues(): Map<string, Level> {
    const cues = new Map<string, Level>();
    for (const { span, type } of this.typed) {
      if (type !== 'place') continue;
      const cue = levelCue(span, this.field(span));
      const had = cues.get(span.key);
      cues.set(span.key, had === undefined || had === null ? cue : cue === null || cue === had ? had : null);
    }
    return cues;
  }

  /** "Somali National Army (SNA)": from here on the letters stand for the name before the bracket. */
  private expansions(): Map<string, Span> {
    const expansions = new Map<string, Span>();
    for (const [index, { span, type }] of this.typed.entries()) {
      const before = this.typed[index - 1];
      if (type !== 'organisation' || before?.type !== 'organisation' || before.span.field !== span.field)
        continue;
      const bracket =
        this.field(span).tokens[span.from - 1]?.text === '(' && before.span.to === span.from - 1;
      if (bracket && abbreviates(span.text, before.span.text)) expansions.set(span.key, before.span);
    }
    return expansions;
  }

  private entityFor({ span: found, type, fullKey }: Typed): Entity {
    const span = type === 'organisation' ? (this.expanded.get(found.key) ?? found) : found;
    if (type === 'place') return this.place(span);
    const known = fullKey === null ? this.pick(span.known, type) : null;
    if (known && type === 'person') return entityOf(known, this.day);
    if (known) return nationalBody(entityOf(known, this.day), span, this.field(span));
    if (type === 'person') return this.person(span, fullKey);
    return nationalBody(localEntity(type, span.text.replace(/^the\s+/i, '')), span, this.field(span));
  }

  private pick(known: readonly Known[], type: Entity['type']): Known | null {
    const fitting = known.filter((one) => one.type === type);
    return fitting.find((one) => this.present.has(one.id)) ?? fitting[0] ?? null;
  }

  private place(span: Span): Entity {
    const field = this.field(span);
    const cue = levelCue(span, field) ?? this.cues.get(span.key) ?? null;
    const choice = choosePlace(span, field, this.setting, cue);
    if (!choice) return localEntity('place', span.text);
    const entity = entityOf(choice.place, this.day);
    return choice.rivals > 0 ? { ...entity, because: reasons(choice) } : entity;
  }

  private person(span: Span, fullKey: string | null): Entity {
    const full = fullKey === null ? undefined : this.fullNames.get(fullKey);
    if (full) return this.byFullName(full);
    const slip = misspeltPerson(span.key, this.present);
    return slip ? entityOf(slip, this.day) : this.localPerson(span);
  }

  private byFullName(full: Span): Entity {
    const known = this.pick(full.known, 'person') as Person | null;
    if (known) return entityOf(known, this.day);
    const slip = misspeltPerson(full.key, this.present);
    return slip ? entityOf(slip, this.day) : this.localPerson(full);
  }

  private localPerson(span: Span): Entity {
    const id = this.local.get(span.key);
    const entity = id ? this.entities.get(id) : undefined;
    if (entity) return entity;
    const fresh = localEntity('person', span.text);
    this.local.set(span.key, fresh.id);
    return fresh;
  }
}

/** True where each capital of the name comes in order among the letters: "National Army" for SNA. */
function abbreviates(letters: string, name: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(letters)) return false;
  let at = 0;
  for (const initial of name.match(/\p{Lu}/gu) ?? []) {
    at = letters.indexOf(initial, at) + 1;
    if (at === 0) return false;
  }
  return name.includes(' ');
}

/** "called a region; RU is named"; the plain rule where nothing in the post decides. */
function reasons({ because }: Choice): string {
  return because.length > 0 ? because.join('; ') : 'the largest of that name';
}

function mentionOf(span: Span): Mention {
  return { text: span.text, start: span.start, end: span.end, in: span.field };
}
