import { words } from '../words/word-class.js';
const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs whose subject vouches for what the clause says. */
export const SPEECH = set(
  `said says say saying tell acknowledge admit concede concedes conceded confirm maintain maintains allege declare insist insists recounted told tells reported reports report claimed claims claim claiming stated states stating announced announces
  confirmed confirms confirming added adds wrote writes posted according alleged alleges asserted asserts asserting estimated estimates
  acknowledged acknowledges admitted admits declared declares insisted accused accuses accusing revealed maintained noted tweeted
  mentioned denied denies blamed blames warned informed recorded counted registered listed reaffirmed reiterated repeated put puts gave estimate estimates believe believes show shows showed suggest suggests indicate indicates tallied documented explained verified verifies`,
);
/** After these a speech verb takes no speaker's clause: "claimed responsibility", "reported missing". */
export const NOT_SPEECH_AFTER = set(`responsibility lives missing dead killed injured wounded life`);
/** Words that open a speaker's clause and are not part of who speaks. */
export const LEADING =
  words(`and but while as after when where that although though however meanwhile elsewhere earlier later also then still separately
  additionally moreover furthermore on by today yesterday tonight overnight now initially previously originally already has have had
  since because so yet for which who is was`);
/** Heads that are words and no speakers: their speaker is whoever spoke last. */
export const MESSAGES = words(
  `statement report reports update post message video footage it he she they document spokesman-said count data figures tally`,
);
/** Nouns of those who give figures: a headline may end in one without a verb ("toll rises to 11 - emergency services"). */
export const SPEAKERS =
  words(`police officials official authorities authority ministry minister governor mayor services service army military hospital hospitals
  doctors medics rescuers reports report media agency un government president spokesman spokesperson spokeswoman sources source
  witnesses witness residents coroner firefighters department command staff administration prosecutors group monitor monitors crescent
  cross locals sheriff prosecutors investigators lawyers relatives eyewitnesses villagers firefighters paramedics rebels state tv emergency chief activists`);
