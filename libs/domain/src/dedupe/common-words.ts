import { stem } from './stem.js';

/**
 * How common English words are in news, in three tiers. A word in none of them counts as rare.
 * The table is fixed: rarity learnt from the posts at hand would make a relation depend on what else has arrived.
 */
const FUNCTION_WORDS = `
a about above across after again against all almost along already also although always am among an and another any
anybody anyone anything are around as at away back be became because become been before began behind being below
beside between beyond both but by came can cannot could did do doe doing done down during each either else enough
even ever every everyone everything except far few for from further gave get give given go goe going gone got had has
have having he her here hers herself him himself his how however i if in inside instead into is it its itself just
keep kept know known least less let like made make many may me might mine more most much must my myself near nearly
neither never next no nobody none nor not nothing now of off often on once one only onto or other otherwise our out
outside over own part per perhap put quite rather really said same saw say see seem seen several shall she should
since so some someone something soon still such take taken than that the their them themselve then there therefore
these they thing think this those though through throughout thu till to together told too took toward under unles
until up upon us use used using very via was way we well went were what whatever when where whether which while who
whom whose why will with within without would yes yet you your t s d m re ve ll mr mrs ms dr st th nd rd am pm
according added according amid early late later earlier first last second third two three four five six seven eight
nine ten dozen hundred thousand million billion meanwhile elsewhere moreover nevertheless nonetheless additionally furthermore
`;

const VERY_COMMON = `
able accord act action add ago agree air ahead allow announce answer appear approach area ask attempt attend
available bad base become begin believe better big bring build business call camera car care carry case cause center
central centre century chance change charge check chief choose city claim clear clearly close com come comment
common community company concern condition confirm consider contact contain continue control country couple course
create current currently cut daily data date day deal decide decision describe despite detail develop difficult
direct director discus door drive drop due ease east eastern easy effect effort end ensure enter entire especially
event evidence exact example expect experience explain express face fact fail fall family feel figure final finally
find fine follow force form former forward found free friend front full future game general gift good government
great ground group grow half hand happen hard head hear held help high hit hold home hope hour house huge idea image
immediate immediately important include increase information instead interview involve issue item job join key kind
lack land large largely largest latest lead leader leave left level lie life light line list little live local long
longer look lose lost lot love low main major man manage mark matter mean measure media meet meeting member men
mention message middle midnight mile minister minute miss moment money month morning move name nation national need
network new news newspaper night nine north northern note noted number occur offer office officer official old open
operation opportunity order organisation organization page past pay people perform period person phone photo picture
piece place plan play point position possible post power prepare present president pres press prevent previous
previously private probably problem proces produce program programme project property provide public question quick
quickly raise range rate reach read ready real reason receive recent recently record reduce region regional release
remain remember remove report reporter request require respond response rest result return reveal right rise risk
road role room round rule run safe save scene school season security seek send senior serie seriou serve service set
sever share short show side sign significant similar simple single site situation size small social sort sound source
south southern space speak special spokesman spokeswoman spokesperson stand start state statement stay step stop story
street strong student study success suggest sunday support sure surround system talk team technology tell term test
thank thought time today told tomorrow tonight top total town travel true try turn type understand update video view
village visit wait walk want warn watch water week weekend west western white whole wide wife woman women word work
world worth write wrong year yesterday young afternoon evening child children adult boy girl father mother son
daughter brother sister husband parent resident population authority department ministry agency council committee
capital county province district web website twitter facebook internet online
`;

const NEWS_COMMON = `
accept acces accident accuse administration affect aid airport alert allegation allege alleged announcement appeal
apparent area arm army arrest arrive assault association attack attorney award aware ban bank battle block blow board
boat body bomb bombing border boss branch break bridge broadcast budget build building bureau bus campaign candidate
cancel captain career ceremony chairman champion charge charity chase citizen civil civilian claim clash coach coast
commander commission conduct conference conflict congres contract convict corporation correspondent count court crash
crew crime criminal crisi critical crowd crucial culture custody customer damage danger dead death debate debt
defence defend defense delay demand democratic deny deploy deputy destroy detain device die direct disaster discover
district doctor document dollar dozen drink driver drone drug earthquake economic economy elect election emergency
employee energy engine escape europe european evacuate evening executive exercise expert explode explosion export
fan fatal fear federal fight film fire firefighter flight flood focus foreign formal foundation fuel fund game gas
goal governor guard guilty gun hall harm health hearing height helicopter hospital host hostage hotel human
incident independent industry injur injure inmate inquiry inside insist inspector institute insurance intelligence
international invasion invest investigate investigation investigator islamic island jail job judge judicial jury
justice kill killer law lawmaker lawsuit lawyer league legal letter limit local loss machine magnitude maintain
manager march marine market massive match mayor medical meter metre military militant ministerial missile mission
mobile mostly mourn movie murder navy neighbor neighbour neighbourhood nuclear occupy oil operator opposition order
overnight owner pain parliament participant party passenger patient patrol peace percent permanent pilot plane plant
plate player police policy political politician popular post pound prepare president pressure price prime prison
prisoner product professor profit property prosecutor protect protest prove provincial publish purchase push quarter
race radio rail railway rain rebel recall recognise recognize recover refugee refuse regard reject relate relative
relief religious rely repeat replace represent representative republic rescue rescuer research resign resource
respect responsibility responsible restaurant restore revenue review rocket rule rumour sale sanction save schedule
science scientist score screen sea search season secretary sector seize sell senate senator sentence separate
seriously session settle settlement sex sexual shell shelling shoot shop shot shut silver smoke soldier solution
source space specific speech speed spend sport spread staff stage standard star station steal stock storm strategy
strength strike strong structure struggle studio style sue suffer suicide supply suppose surface surgery survey
survive survivor suspect suspend tax teacher teenager television tension terror terrorist theater theatre threat
threaten throw ticket tie tour tower track trade tradition train transport treat treatment trial tribute trip troop
truck trust truth tsunami union unit unite university vehicle verdict version victim victory village violence violent
volunteer vote voter vow war warning weapon wear weather wedding win wind window winner witnes worker wound tourist
affair announce apartment block resident overall overwhelm shelter strike debri debris footage footag
`;

export const WORD_WEIGHT: ReadonlyMap<string, number> = new Map([
  ...tier(NEWS_COMMON, 0.5),
  ...tier(VERY_COMMON, 0.25),
  ...tier(FUNCTION_WORDS, 0),
]);

function tier(words: string, weight: number): [string, number][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [stem(word), weight]);
}
