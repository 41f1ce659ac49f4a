import type { Group } from '../../../claim.js';
import { words } from '../words/word-class.js';

/** Nouns for people by group, in the singular; plurals follow the rule of `plural` unless listed in IRREGULAR. */
export const PEOPLE: Record<string, string> = {
  all: `kidnapper abductor townsfolk tribespeople abductee castaway puller warder picketer sunbather daytripper day-tripper sleeper miller charmer smoker drinker person individual human resident villager inhabitant citizen passenger pax companion neonate stepchild driver motorist motorcyclist cyclist biker
    pedestrian worker labourer laborer employee staffer miner farmer herder herdsman fisherman sailor seafarer crewmember
    crewman pilot co-pilot copilot co-driver codriver shunter deminer vaccinator linesman lineman brakeman stoker signalman pointsman captain tourist visitor traveller traveler holidaymaker pilgrim worshipper worshiper devotee instructor owner co-owner shareholder proprietor cashier barista hairdresser nanny babysitter stallholder fishmonger innkeeper mother-in-law father-in-law sister-in-law brother-in-law schoolteacher headteacher headmaster lecturer fellow invitee clubgoer churchgoer moviegoer festivalgoer inhabitant trooper-cadet goatherd cattleman publican sacristan verger rancher ranger-guide mahout truckdriver muezzin seminarian deacon parson catechist novice sheikh sultan chieftain alderman bailiff paraglider skydiver jogger runner walker rower diver snorkeler kayaker canoeist parachutist balloonist stuntman guest patron diner customer
    shopper vendor trader shopkeeper merchant businessman businesswoman contractor engineer teacher student
    professor lecturer principal lawyer judge magistrate prosecutor politician lawmaker senator mp
    minister councillor councilor councilman mayor governor candidate official bureaucrat diplomat ambassador consul activist
    campaigner volunteer protester protestor demonstrator marcher rioter supporter follower member leader chief elder
    chieftain imam priest pastor bishop cleric monk nun rabbi preacher missionary neighbour neighbor relative friend colleague
    survivor victim patient inmate prisoner detainee convict hostage captive migrant refugee asylum-seeker seeker evacuee camper
    hiker climber mountaineer skier swimmer bather surfer spectator fan concertgoer reveller reveler partygoer mourner onlooker bystander
    passerby passer-by commuter occupant voter settler colonist peasant landowner tribesman nomad gypsy local native
    compatriot national spouse sibling cousin mate crewmate rope-mate workmate teammate bandmate shipmate twin partner fiance fiancee lover tenant homeowner householder landlord
    cook chef waiter bartender guard watchman bodyguard bouncer chauffeur trucker conductor steward stewardess attendant
    athlete footballer player coach referee racer jockey singer musician artist actor performer poet writer author blogger
    aide adviser advisor secretary clerk manager director executive banker broker carpenter builder mason electrician mechanic
    logger lumberjack hunter fisher shepherd beggar vagrant drifter sex-worker maid servant caretaker janitor cleaner
    spokesman spokesperson delegate deputy mayor commissioner inspector surveyor enumerator vaccinator polio-worker
    operative collaborator informant informer spy suspect criminal smuggler trafficker dealer gangster thug thief     marchers participant attendee adult congregant parishioner celebrant merrymaker orphan widow parent
    skipper deckhand boatswain helmsman stoker navigator purser stowaway rafter angler shrimper whaler backpacker trekker hitchhiker
    sightseer vacationer cabbie haulier signalman trackman linesman lineman roofer scaffolder welder plumber painter glazier digger foreman
    supervisor overseer superintendent technician scientist researcher geologist chemist physicist biologist astronaut cosmonaut aviator
    hostess butler gardener groundsman gamekeeper forester woodcutter shepherdess grocer pharmacist dentist vet veterinarian
    accountant architect dean rector warden registrar usher librarian curator translator interpreter fixer broadcaster presenter
    newscaster attorney barrister solicitor notary juror premier monarch prince princess dissident exile defector whistleblower squatter
    addict pimp prostitute bridegroom bridesmaid godfather godmother burglar mugger vandal poacher prospector scout acolyte chorister
    mullah ayatollah maulvi pandit sadhu lama evangelist sexton undertaker gravedigger orderly caregiver carer housekeeper concierge
    doorman receptionist dancer gambler acrobat clown bullfighter boxer wrestler gymnast sprinter golfer snowboarder sherpa guide operator
    youth boater client hawker sharecropper undergraduate graduate contestant newlywed chaperone loader stevedore docker roughneck rigger
    soul exhibitor performer caterer florist tiler  weaver dyer tanner potter printer typist cartoonist
    flight-attendant cabin-attendant crewwoman spokeswoman policyholder lodger roommate flatmate housemate
    tapper sicario defender campesino oiler chowkidar idp teller eradicator rondero perp vic collector master hazara tuareg fulani protestant catholic pygmy
    son daughter grandson granddaughter niece nephew stepson stepdaughter daughter-in-law goddaughter godson stepbrother stepsister countryman kinsman kinswoman clansman centenarian
    peacekeeper observer monitor personnel staff crew people folk assistant helper apprentice trainee intern postman courier porter rider boatman oarsman butcher baker barber tailor shopworker salesman saleswoman agent `,
  children: `pupil schoolmate classmate child kid boy girl baby infant toddler newborn schoolboy schoolgirl schoolchild minor teenager teen adolescent youngster
    grandchild juvenile preschooler kindergartner`,
  women: `woman lady female mother wife grandmother sister aunt housewife girlfriend widow bride midwife stepmother ex-wife ex-girlfriend nurse-midwife schoolmistress granny great-grandmother`,
  men: `man male father husband grandfather brother uncle boyfriend groom gentleman stepfather son-in-law ex-boyfriend ex-husband half-brother great-grandfather widower`,
  elderly: `pensioner senior octogenarian septuagenarian retiree`,
  civilians: `civilian noncombatant non-combatant`,
  combatants: `soldier troop fighter combatant militant rebel insurgent guerrilla guerilla militiaman militia paramilitary serviceman
    servicewoman servicemember marine airman infantryman conscript reservist recruit cadet officer-cadet commander sapper general colonel
    major lieutenant sergeant corporal private jihadist jihadi separatist mercenary warrior sniper gunner commando paratrooper
    legionnaire volunteer-fighter militiamen lashkar tiger naxal naxalite maoist talib taliban houthi peshmerga ranger
    border-guard guardsman cadre partisan vigilante junta-soldier legionary tanker-crew raider infiltrator saboteur
    comrade auxiliary sepoy naik havildar hawaldar subedar lance-corporal khwarij khawarij brigadier admiral warlord rifleman invader occupier extremist islamist`,
  perpetrators: `pirate looter ambusher killer murderer robber bandit arsonist carjacker attacker assailant gunman shooter hijacker bomber terrorist perpetrator hitman assassin stabber knifeman intruder hostage-taker suicide-bomber`,
  police: `police policeman policewoman officer constable gendarme trooper deputy-sheriff sheriff detective jawan cop policemen
    carabiniere guardia ertzaina`,
  rescuers: `rescuer firefighter fireman responder first-responder lifeguard paramedic-rescuer`,
  medics: `medic paramedic doctor physician nurse surgeon health-worker healthcare-worker ambulanceman`,
  journalists: `journalist reporter cameraman photographer photojournalist correspondent newsman editor videographer`,
  foreigners: `foreigner expatriate expat`,
};

export const IRREGULAR: Record<string, string> = {
  'mother-in-law': 'mothers-in-law',
  'father-in-law': 'fathers-in-law',
  'sister-in-law': 'sisters-in-law',
  'brother-in-law': 'brothers-in-law',
  'son-in-law': 'sons-in-law',
  'daughter-in-law': 'daughters-in-law',
  person: 'persons',
  child: 'children',
  grandchild: 'grandchildren',
  schoolchild: 'schoolchildren',
  wife: 'wives',
  housewife: 'housewives',
  midwife: 'midwives',
  thief: 'thieves',
  passerby: 'passersby',
  'passer-by': 'passers-by',
  jihadi: 'jihadis',
  taliban: 'taliban',
  khwarij: 'khwarij',
  khawarij: 'khawarij',
  police: 'police',
  people: 'people',
  personnel: 'personnel',
  staff: 'staff',
  crew: 'crew',
  folk: 'folk',
  fisherfolk: 'fisherfolk',
  townsfolk: 'townsfolk',
  tribespeople: 'tribespeople',
  kinsfolk: 'kinsfolk',
  townspeople: 'townspeople',
  kin: 'kin',
  witness: 'witnesses',
  militia: 'militia',
  halcon: 'halcones',
  shabiha: 'shabiha',
  janjaweed: 'janjaweed',
  fedayee: 'fedayeen',
  talib: 'talibs',
  pax: 'pax',
  fulani: 'fulani',
  carabiniere: 'carabinieri',
};

/** Words that are plural, or stand for several, without an ending that shows it. */
export const MASS_PEOPLE = new Set([
  'police',
  'people',
  'personnel',
  'staff',
  'crew',
  'folk',
  'fisherfolk',
  'townsfolk',
  'tribespeople',
  'kinsfolk',
  'townspeople',
  'kin',
  'population',
  'militia',
  'taliban',
  'fulani',
  'khwarij',
  'khawarij',
]);

/** Nouns for exactly so many people: "a couple was killed", "twins died". */
export const COUNTED_NOUNS: Record<string, { count: number; group: Group }> = {
  couple: { count: 2, group: 'all' },
  twins: { count: 2, group: 'all' },
  parents: { count: 2, group: 'all' },
  grandparents: { count: 2, group: 'all' },
  trio: { count: 3, group: 'all' },
  duo: { count: 2, group: 'all' },
  quartet: { count: 4, group: 'all' },
  triplets: { count: 3, group: 'all' },
};

/** Containers that are people only with a count: "a family of four", "a crew of 12", "a group of 20 workers". */
export const COLLECTIVES = words('family crew group party team household congregation gang band');

/** Modifiers inside a noun group that tell the kind of its people: "female civilians", "Israeli army soldiers". */
export const MODIFIER_GROUP: Record<string, Group> = {
  civilian: 'civilians',
  female: 'women',
  women: 'women',
  woman: 'women',
  elderly: 'elderly',
  foreign: 'foreigners',
  police: 'police',
  'anti-terrorism': 'police',
  army: 'combatants',
  navy: 'combatants',
  naval: 'combatants',
  force: 'combatants',
  forces: 'combatants',
  border: 'combatants',
  marine: 'combatants',
  military: 'combatants',
  militia: 'combatants',
  rebel: 'combatants',
  insurgent: 'combatants',
  militant: 'combatants',
  enemy: 'combatants',
  infant: 'children',
  child: 'children',
  newborn: 'children',
  baby: 'children',
  school: 'all',
  suicide: 'perpetrators',
  suspected: 'all',
  rescue: 'rescuers',
  ambulance: 'medics',
  medical: 'medics',
  health: 'medics',
  healthcare: 'medics',
};
