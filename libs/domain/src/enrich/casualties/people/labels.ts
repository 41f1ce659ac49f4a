import { type Chunk, type GroupChunk, isPreposition } from './chunk.js';

/** Nouns that a number names one of: "bus 14", "Unit 3", "call 2". */
const NUMBERED = new Set(
  `bus flight train route highway road motorway junction exit unit house flat apartment room platform line zone sector district ward block building
  gate lane section article resolution bill act order level category phase grade page chapter call case camp tower shaft terminal pier berth
  stage bed box channel version update bulletin episode season game round lap hole minute verse test engine tram car lorry tanker barge number no
  form class year standard primary batch model checkpoint hall court pit seam area grid point station precinct battalion brigade squadron magnitude alarm page item incident report`.split(
    /\s+/,
  ),
);

/** Makers of what flies, sails and drives, whose models are numbers: "the Bell 206 disappeared". */
const MAKES = new Set(
  `boeing airbus cessna bell piper antonov ilyushin tupolev fokker embraer bombardier beechcraft beech atr dash saab sukhoi mig robinson eurocopter
  learjet gulfstream falcon dornier let mooney cirrus hughes sikorsky aw ec an tu mi il yak dc md`.split(
    /\s+/,
  ),
);

/** A figure that only names the thing before it counts nobody; with a verb behind it may ("on the train 12 died"). */
export function markLabels(chunks: readonly Chunk[]): void {
  for (let k = 1; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind !== 'group' || !c.group.quantity) continue;
    if (c.group.head === 'people' && !c.group.plural) ofForm(chunks[k - 1]!, c);
    if (c.group.head !== 'bare' || c.to !== c.from + 1 || c.group.det !== 'none') continue;
    const before = chunks[k - 1]!;
    // "and six in Tatu, both in Barkin Ladi": places
    if (c.noun === 'both' && before.low === ',' && isPreposition(chunks[k + 1])) c.role = 'agent';
    const noun = before.kind === 'group' ? (before.group.quantity ? '' : before.noun) : before.low;
    const next = chunks[k + 1];
    if (MAKES.has(noun)) c.role = 'agent';
    if (NUMBERED.has(noun) && next?.kind !== 'predicate') c.role = 'agent';
  }
}

/** "a Class 12 student": one, and no twelve. */
function ofForm(before: Chunk, c: GroupChunk): void {
  if (before.kind !== 'group' || before.group.quantity || !NUMBERED.has(before.noun) || before.to !== c.from)
    return;
  c.group.quantity = null;
  c.group.det = before.group.det === 'none' ? 'indefinite' : before.group.det;
  before.role = 'agent';
}
