import type { EventData } from '#contracts';
import type { IncidentRow } from '#read-model';
import { paint } from '../terminal/paint.js';
import { clip, table } from '../terminal/table.js';

/** Columns of the terminal; a file is as wide as a wide one. */
const room = (): number => process.stdout.columns ?? 120;

interface Figures {
  low: number | null;
  best: number | null;
  high: number | null;
  contested?: boolean;
  sources?: number;
}

/** A line for a toll that reads otherwise than before, with the sentence that moved it; null where it reads the same. */
export function tellToll(json: string, before: Map<string, string>): string | null {
  const event = JSON.parse(json) as EventData<'blotter.toll.changed.v1'>;
  const now = ['killed', 'injured', 'missing']
    .filter((measure) => event.toll[measure])
    .map((measure) => `${measure} ${tellFigures(event.toll[measure] as Figures)}`)
    .join(', ');
  const known = before.get(event.incident);
  before.set(event.incident, now);
  if (now === '' || now === known) return null;
  const sentence = event.cause
    ? `\n             ${paint('dim', `“${clip(event.cause.sentence, Math.min(88, room() - 15))}”`)}`
    : '';
  return `${paint('bold', `        ▸    ${event.title}: ${now}`)}${sentence}`;
}

/** `275`, or `275 (low 233, high 310)` where the bounds differ. */
export function tellFigures({ low, best, high, contested }: Figures): string {
  const spread =
    low === best && high === best
      ? ''
      : ` (${[low !== best && low !== null && `low ${low}`, high !== best && high !== null && `high ${high}`].filter(Boolean).join(', ')})`;
  return `${best ?? '–'}${spread === ' ()' ? '' : spread}${contested ? ' contested' : ''}`;
}

/** The table of tolls, most deaths first; incidents of which nobody gave a figure stay out. */
export function tollTable(incidents: readonly IncidentRow[]): string {
  const cell = (toll: IncidentRow['toll'], measure: string) =>
    toll[measure] ? tellFigures(toll[measure] as Figures) : null;
  const deaths = (toll: IncidentRow['toll']) => (toll['killed'] as Figures | undefined)?.best ?? -1;
  const rows = incidents
    .filter(({ toll }) => Object.keys(toll).length > 0)
    .sort((a, b) => deaths(b.toll) - deaths(a.toll) || (a.id < b.id ? -1 : 1))
    .map((i) => [
      clip(i.title, Math.max(20, Math.min(52, room() - 39))),
      cell(i.toll, 'killed'),
      cell(i.toll, 'injured'),
    ]);
  return table(['incident', 'killed', 'injured'], rows);
}
