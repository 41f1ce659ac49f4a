import { sightingsOf } from '#apps/ingester/src/ingest.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import { singlePass } from './single-pass.js';

// Prints the tolls of sources in one pass, claim by claim: `node dist/test/support/tolls.js SOURCE… [--date D] [-v]`,
// without a source those of the samples.
const args = process.argv.slice(2);
const verbose = args.includes('-v');
const date = args.includes('--date') ? args[args.indexOf('--date') + 1] : undefined;
const sources = args.filter((a, i) => !a.startsWith('-') && args[i - 1] !== '--date');
const sightings: Sighting[] = [];
if (sources.length === 0) sightings.push(...(await sampleSightings()).sightings);
for await (const item of sightingsOf(sources, { date }, (p) => console.error(p.message)))
  sightings.push(...item.sightings);
for (const { title, state, toll, claims } of singlePass(sightings).incidents) {
  const place = state.place ? `${state.place.id} in ${state.place.containedIn.join(' ')}` : 'no place';
  console.log(
    `\n# ${title} [${state.id}] (${place}) ${JSON.stringify({ ...toll.measures, groups: toll.groups })}`,
  );
  if (!verbose) continue;
  for (const { id, claim, outlet, publishedAt } of claims) {
    const verdicts = toll.verdicts
      .filter((v) => v.claimId === id)
      .map((v) => `${v.group}:${v.verdict} (${v.because})`);
    console.log(
      `  ${publishedAt} ${outlet ?? '-'} | ${claim.measure} ${claim.qualifier} ${claim.count} ${claim.group} ${claim.mode} ${claim.status} by ${claim.attribution?.text}→${claim.attribution?.entity} | place ${claim.place?.name} date ${claim.date} cause ${claim.cause}${claim.anaphoric ? ' anaphoric' : ''}${claim.fresh ? ' fresh' : ''}\n      “${claim.sentence.slice(0, 160)}”\n      ${verdicts.join('; ')}`,
    );
  }
}
