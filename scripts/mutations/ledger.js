/**
 * Each rule of the ledger switched off by itself: the text that stands in a file and what it becomes. A case of the specs
 * must then come out differently.
 */
export const SPECS = [
  'ledger.spec',
  'trajectories.spec',
  'example.spec',
  'fold.spec',
  'overrides/overrides.spec',
];

const at = (file) => `libs/domain/src/incidents/${file}`;

export const MUTATIONS = [
  {
    rule: '1 an actor is one source through every outlet',
    file: at('source.ts'),
    find: 'if (attribution?.entity) {',
    become: 'if (attribution?.entity && !record.outlet) {',
  },
  {
    rule: '1 an office and its holder are one',
    file: at('voices.ts'),
    find: 'this.first.set(person, known);',
    become: '',
    specs: ['voices.spec'],
  },
  {
    rule: '1 a headline speaks for its text',
    file: at('source.ts'),
    find: "if (record.claim.in !== 'headline') return saying;",
    become: 'return saying;',
  },
  {
    rule: '2 up to N is only a high',
    file: at('figure.ts'),
    find: 'return n === null ? null : { low: null, best: null, high: n',
    become: 'return n === null ? null : { low: n, best: n, high: n',
  },
  {
    rule: '2 a range has its lower end as best',
    file: at('figure.ts'),
    find: 'return { low, best: low, high, key:',
    become: 'return { low, best: high, high, key:',
  },
  {
    rule: '2 a vague word goes while a number stands',
    file: at('observation.ts'),
    find: 'slot: `${source.key}#vague`, tier: 2',
    become: 'slot: `${source.key}#vague`, tier: 1',
  },
  {
    rule: '2 a zero ends at the first positive figure',
    file: at('aggregate.ts'),
    find: 'const ended = lastPositive;',
    become: "const ended = '';",
  },
  {
    rule: '3 the latest word of a source stands',
    file: at('slot.ts'),
    find: 'if (before) this.retire(before, this.word, rule);',
    become: 'if (before && isHigher(before.figure, this.word.figure)) this.word = before;',
  },
  {
    rule: '3 in a tie the higher stands',
    file: at('slot.ts'),
    find: 'before.said === o.said && isHigher(before.figure, figure)',
    become: 'before.said === o.said && false',
  },
  {
    rule: '3 a repeat of a replaced figure is stale',
    file: at('slot.ts'),
    find: 'if (replaced && !o.fresh)',
    become: 'if (replaced && o.fresh && !o.fresh)',
  },
  {
    rule: '3 unless it is presented as new',
    file: at('slot.ts'),
    find: 'if (replaced && !o.fresh)',
    become: 'if (replaced)',
  },
  {
    rule: '4 a correction takes a figure back',
    file: at('slot.ts'),
    find: 'if (times.some((t) => t > o.said))',
    become: 'if (times.some((t) => t < o.said && t > o.said))',
  },
  {
    rule: '4 after a correction a repeat is stale',
    file: at('slot.ts'),
    find: 'if (!o.fresh && times.length > 0)',
    become: 'if (!o.fresh && times.length > 99)',
  },
  {
    rule: '4 a correction does not take back what its post states',
    file: at('track.ts'),
    find: 'if (!this.contradictsItself(o, valid))',
    become: 'if (valid.length > 0)',
  },
  {
    rule: '4 a retracted wording is withdrawn',
    file: at('track.ts'),
    find: 'const valid = observations.filter((o) => o.until === null || o.until > now);',
    become: 'const valid = observations.filter((o) => o.until === null || now !== null);',
  },
  {
    rule: '4 a revised wording that repeats a figure carries it on',
    file: at('observation.ts'),
    find: 'if (before && !isRestated(before, next, found)) {',
    become: 'if (before && before === next) {',
  },
  {
    rule: '4 what was taken back can be said again as new',
    file: at('observation.ts'),
    find: 'if (before && !isRestated(before, next, found)) {',
    become: 'if (before) {',
  },
  {
    rule: '5 best is the highest best',
    file: at('aggregate.ts'),
    find: 'best = highest(best, figure.best);',
    become: 'best = figure.best;',
  },
  {
    rule: '5 low is the lowest low',
    file: at('aggregate.ts'),
    find: 'low = lowest(low, figure.low);',
    become: 'low = highest(low, figure.low);',
  },
  {
    rule: '5 an outgrown figure leaves low',
    file: at('aggregate.ts'),
    find: 'if (!outgrown.has(by)) low',
    become: 'low',
  },
  {
    rule: '5 it takes a day',
    file: at('aggregate.ts'),
    find: '&& last >= word.ends) outgrown',
    become: ') outgrown',
  },
  {
    rule: '6 contested is a high below what was public',
    file: at('aggregate.ts'),
    find: 'own < (bestBefore(by) ?? 0) && !outgrown.has(by)',
    become: 'own < 0',
  },
  {
    rule: '6 growth is not contest',
    file: at('aggregate.ts'),
    find: 'own < (bestBefore(by) ?? 0) && !outgrown.has(by)',
    become: '!outgrown.has(by)',
  },
  {
    rule: '7 attackers are apart',
    file: at('role.ts'),
    find: "if (claim.group === 'perpetrators')",
    become: "if (claim.group === 'other')",
  },
  {
    rule: '7 fighters are apart',
    file: at('role.ts'),
    find: "if (claim.group === 'combatants')",
    become: "if (claim.group === 'other')",
  },
  {
    rule: '7 attackers are taken out of a total that tells them',
    file: at('observation.ts'),
    find: '? plus(figure, -attackers.count) : figure',
    become: '? plus(figure, 0) : figure',
  },
  {
    rule: "7 a party's unverified figure for its opponent is apart",
    file: at('role.ts'),
    find: 'if (isAboutOpponent(claim)) {',
    become: 'if (isAboutOpponent(claim) && claim.count === null) {',
  },
  {
    rule: '7 a disclaimer elsewhere only marks',
    file: at('role.ts'),
    find: 'side !== null && victimSide !== null && side !== victimSide',
    become: 'side !== null',
  },
  {
    rule: '7 fears are apart',
    file: at('role.ts'),
    find: "case 'feared':\n      return { kind: 'apart', reason: 'feared, not established' };",
    become: "case 'feared':\n      return weighed(claim);",
  },
  {
    rule: '7 history is apart',
    file: at('role.ts'),
    find: "case 'historical':\n      return { kind: 'apart', reason: 'tells of an earlier event or a longer period' };",
    become: "case 'historical':\n      return weighed(claim);",
  },
  {
    rule: '7 an addition without a base is apart',
    file: at('slot.ts'),
    find: "rule(o, { verdict: 'apart', because: 'an addition to a figure that its source has not given' });",
    become: 'return o.figure;',
  },
  {
    rule: '7 an addition adds to its own base',
    file: at('slot.ts'),
    find: 'return plus(this.word.figure, more);',
    become: 'return this.word.figure;',
  },
  {
    rule: '7 an addition told twice counts once',
    file: at('slot.ts'),
    find: '} else if (this.increments.has(incrementKey(o))) {',
    become: '} else if (this.increments.size > 99) {',
  },
  {
    rule: '8 a recap is no new evidence',
    file: at('slot.ts'),
    find: 'return o.recap ? this.repetition(o, key, memory) : null;',
    become: 'return null;',
  },
  {
    rule: '8 a recap that names nobody confirms any source',
    file: at('slot.ts'),
    find: 'if (own || (!o.source.named && memory.isWord(key))) {',
    become: 'if (own) {',
  },
  {
    rule: '9 a day-only document contests nothing of its date',
    file: at('track.ts'),
    find: '!(isDay && dateOfPost(w.by.record, zone) === date)',
    become: '!(isDay && date === null)',
  },
  {
    rule: 'groups stand for everybody until everybody is counted',
    file: at('observation.ts'),
    find: 'slot: `${source.key}#${claim.group}`, tier: 2',
    become: 'slot: `${source.key}#${claim.group}`, tier: 1',
  },
  {
    rule: 'counters have laws',
    file: at('laws.ts'),
    find: 'part.best <= whole) return [];',
    become: 'part.best <= whole * 99) return [];',
  },
  {
    rule: 'counters: the injured who die move',
    file: at('laws.ts'),
    find: 'return moved.length === 0',
    become: 'return moved.length >= 0',
  },
  {
    rule: 'overrides: what a person excluded does not make others stale',
    file: at('track.ts'),
    find: "if (ended) return void this.rulings.set(o, { verdict: 'withdrawn', because: ended.because });",
    become: '',
  },
];
