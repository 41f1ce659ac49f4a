import { FALSE } from '../words/mood-words.js';
import { WordClass, words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Verbs that take back what they govern: "withdrew a statement that 12 had died". */
export const TAKE_BACK =
  words(`withdrew withdraws withdrawn withdrawing withdraw retracted retracts retract retracting rescinded rescinds cancelled canceled cancels annulled
  disowned disowns disowning disavowed disavows abandoned abandons scrapped scraps discarded discards deleted deletes deleting removed removes
  removing pulled unpublished regrets regretted regret regretting apologised apologized apologises apologizes apologising apologizing
  disclaimed recanted recants revoked revokes voided erased binned ditched shelved dropped expunged`);

/** The same in two words or three: "backed away from its report", "no longer uses the figure". */
export const TAKE_BACK_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    backed: [['away'], ['off', 'from'], ['down', 'from'], ['off'], ['out', 'of']],
    backing: [['away'], ['off', 'from'], ['down', 'from'], ['off']],
    backs: [
      ['away', 'from'],
      ['off', 'from'],
      ['down', 'from'],
    ],
    walked: [['back']],
    walks: [['back']],
    walking: [['back']],
    rowed: [['back', 'on'], ['back', 'from'], ['back']],
    rows: [['back', 'on']],
    rolled: [['back']],
    climbed: [['down', 'from']],
    retreated: [['from']],
    retreats: [['from']],
    stepped: [
      ['back', 'from'],
      ['away', 'from'],
    ],
    distanced: [
      ['itself', 'from'],
      ['himself', 'from'],
      ['themselves', 'from'],
      ['herself', 'from'],
    ],
    taken: [['down'], ['back']],
    took: [['down'], ['back']],
    takes: [['down'], ['back']],
    taking: [['down'], ['back']],
    went: [['back', 'on']],
    called: [['back']],
    struck: [['out'], ['off'], ['from']],
    longer: [
      ['uses'],
      ['use'],
      ['used'],
      ['cites'],
      ['cite'],
      ['stands', 'by'],
      ['stand', 'by'],
      ['repeats'],
      ['quotes'],
      ['gives'],
      ['believes', 'that'],
      ['believe', 'that'],
      ['thinks', 'that'],
      ['say', 'that'],
      ['says', 'that'],
      ['claims', 'that'],
    ],
    stopped: [['using'], ['citing'], ['quoting']],
  }),
);

/** What was told, and may be taken back. */
export const TELLINGS =
  words(`post posts tweet tweets statement statements report reports bulletin bulletins figure figures number numbers toll tolls count counts claim claims
  tally tallies notice notices notification version message messages alert alerts release summary announcement communique communiqué estimate estimates
  story stories article item headline caption graphic table line note list lists assertion remark remarks word words briefing dispatch flash
  telegram circular sitrep update entry text record statistic statistics allegation`);
/** What somebody regrets to have done: "apologised for saying that twelve had died". */
export const TELLING_VERBS =
  words(`saying stating announcing claiming suggesting telling writing tweeting releasing reporting publishing issuing giving putting declaring posting
  quoting listing broadcasting airing circulating having said told spoke spoken reported announced claimed stated wrote declared`);
/** What is done to a telling: "a list of 57 dead was withdrawn". */
export const TAKEN_BACK = set(
  `withdrawn retracted rescinded cancelled canceled annulled disowned disavowed abandoned scrapped discarded deleted removed pulled unpublished
  disregarded revoked voided erased dropped disproved disproven discredited superseded invalid void obsolete unreliable`,
);
/** A telling that was changed is right from then on. */
export const CHANGED = set('changed amended corrected updated edited revised');
/** Words that take back what was told, and nothing else. */
export const CORRECTS =
  words(`correction corrected corrects correcting clarification clarified erratum retracted retracts withdrew withdrawn withdraws misread miscounted
  misstated`);
/** Words by which a post takes a figure of its own or of another back. */
export const SIGNALS = new WordClass([...FALSE, ...CORRECTS, ...set('apologised apologized regret regrets')]);
/** How something was told that did not hold. */
export const WRONGLY = set('wrongly mistakenly erroneously incorrectly falsely inadvertently');
