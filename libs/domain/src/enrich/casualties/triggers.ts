import type { Measure } from '../../claim.js';
import { EVENT_NOUNS, PREDICATES } from './data/predicates.js';
import { BONES } from './idioms/hospital-idioms.js';
import { BITING, STRIKING } from './idioms/struck-idioms.js';
import { BEARS } from './nominals/burials.js';
import { laterAt } from './changes/later-figures.js';
import { CALAMITIES } from './data/calamities.js';
import { CLAIMS, KIN } from './idioms/mourning.js';
import { CALLS, isA, KINDS } from './words/marks.js';
import { OPENERS } from './predicates/phrases.js';
import { mayRestate } from './changes/restated.js';
import { mayCount } from './words/counting-words.js';
import { peopleNoun } from './words/lexicon.js';
import type { Span } from './words/sentences.js';
import type { Token } from './words/tokens.js';
import { words } from './words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words that make a sentence worth reading. */
const ALWAYS = new Set([
  ...PREDICATES.keys(),
  ...EVENT_NOUNS.keys(),
  ...set(`toll lives bodies body corpses corpse throats throat survive survived hospital hospitals clinic unhurt unharmed uninjured
    amputated amputation unscathed shrapnel bullet bullets gunfire blown treating beat kia wia coma stitches fatal fatally mortally wiped`),
]);

/** Common words that are worth it only beside one of others: reading every sentence with "last" would cost four times as much. */
const TOGETHER = new Map<string, Set<string>>();
const LIMBS =
  'lung lungs foot feet skull pelvis spine hip shoulder head chest leg legs arm arms limb limbs eye hand foot ankle ankles wrists jaw collarbone ribs';
const pairs: [string, string][] = [
  ['head chest neck back', 'hit struck'],
  [
    `${LIMBS} foot feet bones toe toes thumb shoulder knee wrist elbow finger fingers thumb thigh`,
    'lost broke broken fractured ripped blew tore sheared hit struck cut sprained dislocated twisted gashed sliced severed ruptured shattered crushed mangled lacerated grazed nicked took pierced lodged punctured',
  ],
  ['frozen', 'death'],
  ['sought', 'medical'],
  ['treatment surgery care aid', 'needed required received underwent intensive medical'],
  [
    'lost losing lose loses',
    `men troops crew crewmen fishermen sailors soldiers fighters officers policemen servicemen marines soldier officer skipper mate deckhand deckhands fisherman sailor crewman overboard sea life neighbours neighbors colleagues friends people children students workers ${[...KIN].join(' ')}`,
  ],
  ['include includes included', 'they victims those'],
  ['them', 'among of'],
  ['condition', 'critical serious stable grave'],
  ['fighting battling struggling', 'life lives'],
  ['over', 'run'],
  [
    'execution executions assassination assassinations lynching beheading',
    'documented documents reported reports information verified recorded confirmed resulted resulting led',
  ],
  ['last', 'breathed'],
  ['victim', 'fell'],
  ['fell fallen', 'soldiers fighters troops comrades servicemen marines militants rebels militiamen'],
  ['down', 'cut cutting cuts knocked'],
  ['ran runs', 'over'],
  [
    'looking searching search searches',
    'rescuers divers crews firefighters coastguard rescue teams continues continue goes resumed',
  ],
  ['whereabouts', 'unknown'],
  ['serious', 'fatal minor board'],
  ['mourned mourns mourning mourn', 'fighters soldiers men officers policemen comrades troops members'],
  ['overcome', 'smoke fumes gas'],
  ['live make', "not didn't never"],
  ['away', 'passed passing passes'],
  [
    'life',
    'ended ends ending lost lose took take taken takes claimed claims claiming cost gave paid loss fighting',
  ],
  ['loss', 'people board aboard hands all soldiers men troops fighters officers crew servicemen'],
  ['remains', 'found recovered unearthed discovered exhumed removed charred pulled retrieved identified'],
  ['count', 'reduced lowered raised revised'],
  ['accounted', "not haven't yet"],
  ['hit', 'people others were one nobody none'],
  ['himself herself themselves', 'blew blowing killed shot gun weapon pistol rifle detonated exploded'],
  ['suicide', 'committed committing commits by'],
  ['own', 'life lives'],
  ['heard', "not haven't hasn't"],
  ['ill sick unwell', 'fell fallen taken people'],
  ['struck hit', `shots ${[...STRIKING].join(' ')}`],
  [[...CLAIMS].join(' '), [...CALAMITIES].join(' ')],
  ['interred cremated buries burying', 'people men women children bodies cemetery funeral'],
  ['rest', 'laid'],
  ['struck hit', 'reporters people officers marchers protesters'],
  ['critical', 'after dead killed'],
  ['sickened', 'people guests students pupils workers residents by after'],
  ['off', 'blown torn sliced'],
  ['through', 'arm leg hand thigh foot shoulder'],
  ['bit bites stung stings', [...BITING].join(' ')],
  ['tore ripped slammed smashed crashed rammed ploughed plowed', 'into over'],
  [[...BONES].join(' '), 'left escaped came got suffered sustained had with'],
  ['fell', 'victim'],
  ['head heads limbs', 'cut blown'],
  ['bruises fractures concussion lacerations cuts', 'escaped suffered sustained treated received with'],
  ['survivors', 'no'],
  ['lived', 'none nobody neither'],
  ['saved revived resuscitated alive', 'none neither one nobody'],
  ['severed amputated', 'had have'],
  ['found', 'not'],
  ['listed list', 'dead injured missing'],
  ['seen', 'not'],
  [
    'figure number tally estimate total',
    'put puts gave given gives lowered raised revised updated corrected rose risen stands stood actual real',
  ],
  ['found reached located traced', 'cannot could'],
  ['treatment', 'sought seek'],
  ['hospital hospitals', 'in'],
  ['these those', 'of'],
  ['remains', 'retrieved retrieve pulled brought dug'],
  ['pronounce declare', 'dead'],
  ['burns', 'has have cent'],
  ['name names', 'added list lists roll register joined'],
  ['homicide homicides slaying fatality drowning', 'double twin triple quadruple quintuple'],
  ['coffin coffins', [...BEARS].join(' ')],
  ['funeral funerals burial burials', 'for of'],
  ['graves', 'dug filled'],
  [
    'losses',
    'army enemy own troop troops military personnel men suffered suffering rebel rebels insurgent insurgents militia militant militants separatist separatists forces guerrilla',
  ],
  ['tally count', 'bodies reached swelled'],
  ['taken took take takes seized held', 'hostage hostages captive captives prisoner prisoners'],
];
for (const [words, others] of pairs)
  for (const word of words.split(' '))
    TOGETHER.set(word, new Set([...(TOGETHER.get(word) ?? []), ...others.split(' ')]));

for (const [word, others] of OPENERS) TOGETHER.set(word, new Set([...(TOGETHER.get(word) ?? []), ...others]));

const ALONE = KINDS.add(ALWAYS);
const BESIDE = KINDS.add(TOGETHER.keys());
const OTHER = KINDS.add([...TOGETHER.values()].flatMap((words) => [...words]));

/** Whether a sentence may tell of casualties at all: the one question that every sentence of a feed is asked. */
export function maySpeakOfCasualties(tokens: Token[], span: Span): boolean {
  if (span.kinds & ALONE) return true;
  if (!(span.kinds & BESIDE) || !(span.kinds & OTHER)) return false;
  for (let i = span.from; i < span.to; i++) {
    const others = isA(tokens[i]!, BESIDE) ? TOGETHER.get(tokens[i]!.low) : undefined;
    if (others && has(tokens, span, others)) return true;
  }
  return false;
}

function has(tokens: Token[], span: Span, words: Set<string>): boolean {
  for (let i = span.from; i < span.to; i++)
    if (isA(tokens[i]!, OTHER) && words.has(tokens[i]!.low)) return true;
  return false;
}

const POINTERS = words('it the that this those');
const POINTED = words('was is figure number total tally correct real actual');

/** "Nine were civilians", "Two of the victims are women", "They were nine fishermen and five children". */
function tellsKind(tokens: Token[], { from, to }: Span): boolean {
  if (!mayCount(tokens[from]!) && tokens[from]!.low !== 'they') return false;
  for (let i = from + 1; i < Math.min(from + 6, to - 1); i++)
    if (WERE.is(tokens[i])) return peopleNoun(tokens[i + 1]!) !== null || mayCount(tokens[i + 1]!);
  return false;
}
const WERE = words('were was are is being included include');

const FIGURE_NOUNS = words('figure number toll count tally total');

/** "The police figure is 10", "It later said the number was 12". */
function tellsFigure(tokens: Token[], { from, to }: Span): boolean {
  if (to > from + LONGEST) return false;
  for (let i = from; i < to - 3; i++) {
    if (!POINTERS.is(tokens[i])) continue;
    const noun = FIGURE_NOUNS.is(tokens[i + 1]) ? i + 1 : i + 2;
    if (FIGURE_NOUNS.is(tokens[noun]) && IS.is(tokens[noun + 1])) return true;
  }
  return false;
}
const LONGEST = 16;
const IS = words('is was stands stood remains');

/** Whether a sentence opens with words for a figure of the sentence before: "It was 14, not 41", "The number is 11". */
export const pointsBack = (tokens: Token[], span: Span): boolean =>
  (POINTERS.is(tokens[span.from]) && span.to > span.from + 3 && POINTED.is(tokens[span.from + 1])) ||
  tellsFigure(tokens, span) ||
  laterAt(tokens, span) > 0 ||
  tellsKind(tokens, span) ||
  mayRestate(tokens, span);

const COUNTERS = words('number list count tally figure');
const TOPICS = CALLS.add(['toll', ...COUNTERS]);

/** What a sentence that makes no claim still speaks of: "misstated the number of people killed". */
export function topicOf(tokens: Token[], span: Span): Measure | null {
  if (!(span.calls & TOPICS)) return null;
  let counts = false;
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (low === 'toll') return 'killed';
    counts ||= COUNTERS.is(tokens[i]);
    const measure = counts ? (PREDICATES.get(low)?.measure ?? EVENT_NOUNS.get(low)) : null;
    if (measure) return measure;
  }
  return null;
}
