import type { Measure } from '../../../claim.js';

/**
 * How a casualty word behaves. `past` may be active or passive ("killed"), `base` and `ing` take an object, `intr` takes its victims as
 * subject ("died"), `adj` follows its victims ("dead", "missing").
 */
export type Form = 'past' | 'base' | 'ing' | 'intr' | 'adj';

export interface Predicate {
  measure: Measure;
  form: Form;
  /** Needs "dead" or "to death" after it to mean a death; alone it means an injury, and only where the post says no more. */
  weak?: boolean;
  /** Tells of people as well as of things ("captured two tanks"): the noun has to be one for people. */
  needsPeople?: boolean;
}

const entry = (measure: Measure, form: Form, more: Partial<Predicate> = {}): Predicate => ({
  measure,
  form,
  ...more,
});

const TABLE: [Measure, Form, string, Partial<Predicate>?][] = [
  [
    'killed',
    'past',
    'killed murdered slain slaughtered assassinated massacred beheaded decapitated lynched martyred carbonised carbonized target-killed',
  ],
  [
    'killed',
    'past',
    'felled gassed immolated disembowelled disemboweled exterminated electrocuted slayed incinerated hanged butchered crucified dismembered garrotted throttled',
  ],
  [
    'killed',
    'past',
    'executed drowned suffocated asphyxiated neutralised neutralized eliminated liquidated annihilated obliterated bayoneted guillotined smothered vaporised vaporized',
    { needsPeople: true },
  ],
  [
    'killed',
    'base',
    'kill kills murder murders slay slays slaughter slaughters massacre massacres assassinate assassinates beheads behead lynch lynches executes electrocutes',
  ],
  [
    'killed',
    'ing',
    'killing murdering slaughtering assassinating massacring beheading executing slaying lynching butchering electrocuting martyring',
  ],
  [
    'killed',
    'ing',
    'charring incinerating immolating eliminating neutralising neutralizing liquidating drowning annihilating suffocating',
    { needsPeople: true },
  ],
  ['killed', 'intr', 'died dies die perished perish perishes dying'],
  ['killed', 'intr', 'succumbed succumbs succumb succumbing'],
  ['killed', 'intr', 'expired', { needsPeople: true }],
  ['killed', 'intr', 'drown drowns suffocate suffocates', { needsPeople: true }],
  ['killed', 'adj', 'dead deceased lifeless kia doa'],
  ['injured', 'adj', 'wia'],
  ['injured', 'adj', 'wd inj', { needsPeople: true }],
  ['killed', 'past', 'destroyed', { needsPeople: true }],
  ['injured', 'past', 'injured wounded hurt maimed'],
  ['injured', 'past', 'harmed', { needsPeople: true }],
  ['injured', 'base', 'injure injures wound wounds maim'],
  ['injured', 'base', 'mauls gores tramples', { weak: true, needsPeople: true }],
  ['injured', 'ing', 'injuring wounding hurting maiming'],
  ['injured', 'past', 'hospitalised hospitalized hospitalised', { weak: true }],
  [
    'injured',
    'past',
    'shot stabbed beaten beat mowed mown treated buried bled starved froze wiped mauled slashed scalded scorched gored bitten concussed disfigured hacked trampled crushed burned burnt bludgeoned strangled poisoned torched gunned choked knifed grazed blinded crippled paralysed paralyzed bruised lacerated singed savaged clubbed impaled',
    { weak: true, needsPeople: true },
  ],
  ['injured', 'base', 'shoots stabs shoot stab', { weak: true, needsPeople: true }],
  [
    'injured',
    'ing',
    'shooting stabbing beating hacking gunning mowing burning trampling crushing mauling goring bludgeoning strangling scalding clubbing',
    { weak: true, needsPeople: true },
  ],
  ['missing', 'adj', 'missing unaccounted', { needsPeople: true }],
  ['missing', 'intr', 'disappeared vanished', { needsPeople: true }],
  ['captured', 'past', 'captured kidnapped abducted seized snatched', { needsPeople: true }],
  ['captured', 'ing', 'capturing kidnapping abducting seizing snatching', { needsPeople: true }],
  [
    'captured',
    'base',
    'capture kidnap abduct kidnaps abducts captures snatch snatches',
    { needsPeople: true },
  ],
  ['displaced', 'past', 'displaced uprooted', { needsPeople: true }],
  ['displaced', 'ing', 'displacing', { needsPeople: true }],
  ['displaced', 'adj', 'homeless', { needsPeople: true }],
];

/** Casualty words by their lower-case form. */
export const PREDICATES = new Map<string, Predicate>();
for (const [measure, form, words, more] of TABLE)
  for (const word of words.split(' ')) PREDICATES.set(word, entry(measure, form, more));

/** "He drowned off Brighton": verbs that tell of their subject where no object follows. */
export const BY_ITSELF = new Map(
  ['drowned', 'suffocated', 'asphyxiated'].map((word) => [
    word,
    entry('killed', 'intr', { needsPeople: true }),
  ]),
);

/** Nouns that count casualties themselves: "12 deaths", "no injuries". `null` is any kind. */
export const EVENT_NOUNS = new Map<string, Measure | null>([
  ['death', 'killed'],
  ['demise', 'killed'],
  ['deaths', 'killed'],
  ['fatality', 'killed'],
  ['fatalities', 'killed'],
  ['killings', 'killed'],
  ['murders', 'killed'],
  ['martyrs', 'killed'],
  ['drownings', 'killed'],
  ['slayings', 'killed'],
  ['beheadings', 'killed'],
  ['lynchings', 'killed'],
  ['kidnappings', 'captured'],
  ['injury', 'injured'],
  ['injuries', 'injured'],
  ['wounds', 'injured'],
  ['burns', 'injured'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['dead', 'killed'],
  ['casualty', null],
  ['casualties', null],
  ['victims', null],
  ['disappearances', 'missing'],
  ['abductions', 'captured'],
]);
