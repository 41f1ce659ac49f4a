import { words } from '../words/word-class.js';
const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

export const BE = words(`was were is are been be being got get gets getting wasn't weren't isn't aren't`);
export const HAVE = words(`has have had having hasn't haven't hadn't`);
export const MODAL = words(`may might could would can should must will shall won't wouldn't couldn't`);
export const PREPOSITIONS =
  words(`of in on at by from with near for to into onto across around inside outside along through throughout during after before since
  until till under over against amid among between within without towards toward upon via per aboard off behind beside besides beyond despite
  following as than like about due below above beneath underneath atop alongside`);
export const CONJUNCTIONS = set(`and or & plus nor`);
/** Words that open a new clause: a search for a subject stops here. */
export const SUBORDINATORS = words(
  `that when where while which who whom whose after before as because since although though if but however whereas until so`,
);
export const DETERMINERS = words(`the a an his her their its our my your this these those every each`);
export const POSSESSIVES = words(`his her their its our my your`);
export const ADVERBS =
  words(`also reportedly allegedly later then now still already so far just only only even fatally seriously severely badly critically slightly
  lightly gravely immediately instantly earlier today yesterday overnight confirmed presumed feared believed thought reported being
  since not never initially subsequently together either probably possibly apparently currently officially tragically sadly all both
  mortally accidentally deliberately brutally again once finally eventually instead directly reportedly simply actually
  feared mostly mainly themselves rather outright summarily extrajudicially easily`);
export const PRONOUNS = words(
  `they we it i them us me you who whom which what there here itself one's someone somebody anyone anybody everyone everybody`,
);
export const NOBODY = words(`nobody none no-one`);
/** Verbs and other words that no noun group runs across. */
export const STOP_WORDS = set(
  `said says say saying told tells reported reports report claims claimed claim stated states confirmed confirms announced added
  according did do does done doesn't didn't don't made make makes took take takes taken taking went go goes gone going came come comes coming
  unhurt left leave leaves leaving found find finds finding recovered recovering fled flee fleeing remain remains remained remaining
  incl inclusive attacked attack attacks hit hits struck strike strikes fired fire fires launched opened exploded detonated targeted
  damaged collapsed crashed rescued arrested detained evacuated believed suspected-of including include includes included
  when where while because although though if but however yet still not never also too then
  how why what whether today yesterday tomorrow overnight tonight ago yet just very soon
  suffered sustained received lost losing lose claimed claiming cost costing brought bringing resulted resulting caused causing
  needed needs requiring required requires underwent sought seek became become began started ended continued rose rise rises risen rising climbed climbs reached stands stood
  travelling traveling working living sleeping returning carrying trying attempting wearing belonging playing walking riding sitting
  carried transported admitted rushed identified trapped named aged using seen known based stationed gathered
  embraces embraced passed falls plunges jumps leaps survives escapes collapses succumbs
  loses pronounced fell proved survived saw seemed appeared felt drove ran beat lay lie lies walked swam clung hid leapt jumped ashore
  more less fewer other others apart excluding except besides
  blew stole wore tore drew flew grew knew threw sank sang drank rang sprang woke broke spoke chose rode wrote gave forgave kept slept
  wept swept crept dealt bent sent spent built learnt caught taught bought fought understood shook mistook laid heard held fed sold slid
  dug flung swung slung hung won overran withdrew overthrew overcame ate`,
);
export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
export const WEEKDAYS: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
