const list = (text: string): string[] => text.split(/[\s;]+/).filter((word) => word !== '');
const phrases = (text: string): string[] => text.split(/\s*;\s*/).filter((word) => word !== '');

/** Words that stand before a person's name and are no part of it; lower case, without the full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  list(`mr mrs ms miss dr sir dame lord lady prof professor rev reverend fr father sister brother pastor bishop
  archbishop cardinal rabbi imam ayatollah sheikh mullah pope king queen prince princess duke duchess emperor sultan emir
  president premier chancellor minister ministers secretary sec governor gov mayor senator sen congressman congresswoman
  congressmen rep representative representatives lawmaker mp meps mep ambassador envoy speaker chairman chairwoman chairperson chair chief
  director commissioner commissioners spokesman spokeswoman spokesperson officer leader deputy vice acting former ex
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm brigadier brig
  marshal commander cmdr cmdre commodore inspector constable superintendent detective sheriff judge justice attorney prosecutor
  ombudsman coach manager trainer captain striker midfielder goalkeeper defender forward winger batsman bowler
  pitcher quarterback analyst economist author writer actor actress singer journalist reporter correspondent editor
  presenter broadcaster photographer novelist poet historian activist lawyer doctor nurse founder ceo cfo coo
  candidate nominee incumbent treasurer councillor alderman baron baroness count countess viscount earl first-lady
  interim elect designate co-founder cofounder vice-president head boss skipper star driver rider golfer cyclist
  sprinter champion contributor columnist strategist adviser advisor aide counsel lawyer assistant associate principal dean
  warden chaplain vicar provost regent consul attache inspector-general prime premier-designate resident survivor
  refugee businessman businesswoman billionaire tycoon farmer fisherman fireman firefighter paramedic teacher student
  hon comrade commandant prefect comdr daw don dona senor senora herr frau monsieur madame mme mlle signor signora sri shri haji hajj datuk tengku tunku sayyid crown goaltender hon republican democrat executive lt-gen ltgen maj-gen rear undersecretary counterpart`),
);

/** Titles that may be part of a name of a body or place, so they cut a run only before a person. */
export const SOFT_TITLES: ReadonlySet<string> = new Set(
  list(`king queen prince princess duke lord lady sister brother father general major private chief star
  champion justice private first head count earl forward associate principal dean resident student teacher driver
  cardinal forward captain premier prime rear sultan marshal judge regent refugee survivor nurse doctor farmer fisherman lawyer writer actor author player trainer republican executive
  golfer cyclist champion editor director director-general commissioner business teachers students`),
);

/** Two-word offices whose first word alone is no title. */
export const OFFICE_STARTS: ReadonlySet<string> = new Set(
  list(`foreign defence defense prime interior finance health home trade energy justice culture education economy
  attorney secretary deputy vice first press police army security human environment agriculture transport
  labour labor information economic industry state social sports tourism science technology treasury oil water`),
);

/** The last word of a body's name. */
export const ORG_TAILS: ReadonlySet<string> = new Set(
  list(`inc inc. corp corp. corporation co co. company companies ltd ltd. limited plc llc llp gmbh ag sa s.a. nv n.v. ab oy spa s.p.a.
  group holdings holding industries industry enterprises ventures partners associates consulting capital securities
  bank bancorp banc banking trust fund funds insurance assurance mutual financial finance investments investment management
  airlines airways railway railways air aviation aerospace motors motor automotive electronics electric systems technologies technology
  software networks network communications telecom telecommunications media broadcasting television radio studios pictures entertainment research bros brands sciences
  records publishing press newspapers magazine times post herald tribune gazette telegraph chronicle journal daily
  pharmaceuticals pharma laboratories labs biotech healthcare foods beverages breweries brewery stores retail supermarkets
  petroleum oil gas energy power resources mining minerals steel chemicals chemical
  university college school institute institution academy faculty polytechnic seminary
  hospital clinic ministry department dept bureau agency authority administration commission committee council board court
  tribunal parliament senate congress assembly cabinet directorate inspectorate secretariat presidency
  force party alliance coalition union unions federation confederation association society league club organisation organization
  movement front foundation charity forces army navy corps brigade battalion regiment division squadron legion militia guard guards
  police constabulary treasury service services command headquarters intelligence taskforce
  church diocese synod orchestra theatre ensemble choir band museum gallery
  united city fc f.c. afc cf sc rovers wanderers athletic albion hotspur rangers county town
  team squad racing giants sox jays lions tigers bears eagles hawks bulls stars kings devils
  office embassy consulate mission exchange chamber initiative programme program project observatory institute center centre
  campaign network caucus taskforce unit secretariat directorate ombudsman registry
  watch international watchdog brotherhood jihad brigades front coalition`),
);

/** Tails above that are also tails of places or everyday words: they need company. */
export const WEAK_ORG_TAILS: ReadonlySet<string> = new Set(
  list(`city town county united air power gas oil energy post times daily star stars club team unit project service
  services office capital center centre mission division watch international band gallery front press kings lions
  tigers bears eagles hawks bulls giants devils guard guards group school college hospital church court chamber theatre museum exchange`),
);

/** The last word of a place's name. */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  list(`river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape mountain mountains mount
  hill hills valley desert forest jungle plain plains plateau ridge glacier volcano falls waterfall reef beach coast
  county province region oblast district prefecture governorate territory republic state borough parish municipality
  street avenue road boulevard lane square plaza highway bridge tunnel airport airfield port harbour harbor station
  park gardens stadium arena palace castle tower mall village heights springs creek delta basin crossing border
  tomb basilica cathedral lga cercle woreda kebele tehsil taluk upazila barangay wilaya wilayat canton commune camp jail prison base dam reservoir corridor triangle crescent avenue gate cemetery kibbutz`),
);

/** Tails of things that are neither: events, laws, prizes, wars. */
export const OTHER_TAILS: ReadonlySet<string> = new Set(
  list(`cup open prix games olympics olympiad championship championships war wars treaty accord accords act award awards
  prize festival day week month year eve masters slam trophy series bowl marathon agreement pact constitution revolution
  derby grand-prix classic medal convention protocol summit conference resolution declaration report plan deal bill law
  index average composite bonds bond futures virus variant disease syndrome aids covid operation doctrine crisis uprising
  massacre scandal affair inquiry verdict amendment code dollar dollars pound euro ruble rouble yen peso rupee
  missile missiles rocket rockets tank tanks rifle jet jets fighter cruiser ferry class model edition
  test tests tour stakes handicap cupfinal final finals semifinal semifinals round stage league-cup premiership
  bible koran quran book film movie album song show novel magazine hurricane typhoon cyclone storm earthquake`),
);

/** Verbs behind which a speaker stands before: "X said". */
export const SPEECH: ReadonlySet<string> = new Set(
  list(`said says say saying told tells added adds warned warns explained explains insisted insists argued argues
  tweeted wrote writes noted notes stated states announced announces claimed claims confirmed confirms denied denies vowed
  vows pledged pledges acknowledged admitted admits recalled recalls replied responded declared declares predicted
  suggested suggests stressed stresses reiterated reiterates thinks thought believes believed hopes hoped wants wanted
  met meets visited arrived resigned died joked laughed shouted cried smiled testified pleaded apologised apologized
  commented concluded reported estimated urged urges slammed slams accused accuses blamed blames hailed hails called calls
  who whose`),
);

/** Verbs that only people do. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  list(`was is has had scored won lost beat defeated finished led ran served played hit shot married born died retired
  resigned joined became met spoke arrived returned asked walked sat stood wore drove smiled pitched homered`),
);

/** Prepositions that stand before places more than before people. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('in near outside inside across around towards toward throughout within off nearby'),
);
export const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('at from to into over on through via between'),
);

/** Nouns before "of X", or before X, that make X a place. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  list(`city town village region province district oblast capital port suburb neighbourhood neighborhood hamlet settlement
  island state county municipality area border outskirts north south east west northeast northwest southeast southwest
  centre center streets republic peninsula prefecture governorate coast territory resort commune township enclave
  kingdom emirate airport community department division locality sector river lake volcano valley mount cape`),
);

/** What may follow a place's name: "Belgorod governor", "Kyiv region". */
export const PLACE_FOLLOWERS: ReadonlySet<string> = new Set(
  list(`region oblast province city district governor gov mayor county state town village area airport police authorities
  government border peninsula prefecture governorate suburb residents river neighbourhood neighborhood metro sector stadium
  republic territory municipality bridge port prison`),
);

/** Nouns behind which a body's name follows or before which it stands: "the group X", "X shares". */
export const ORG_NEIGHBOURS: ReadonlySet<string> = new Set(
  list(`shares stock group company firm maker giant carrier unit subsidiary bank airline retailer broker spokesman
  spokeswoman spokesperson executive executives chairman ceo employees workers plant factory profits lawmakers members
  militants fighters rebels leader chief shareholders investors analyst analysts party newspaper agency network team
  coach manager striker midfielder defender goalkeeper players fans captain club side`),
);

export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  list(`january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid hanukkah passover diwali thanksgiving halloween`),
);

/** Particles inside names of people and places. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list(
    'de da do dos das del della di du der den van von zu zur af av bin ibn bint abu al el ul ur la le les ter ten ash esh az ez e y ben',
  ),
);
/** Particles that may open a name in lower case. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  list('al el ash as an ad bin ibn von van de del della di abu ez es'),
);

/** First words of bodies' names in several languages: "Banco Santander", "FC Porto". */
export const ORG_HEADS: ReadonlySet<string> = new Set(
  list(`bank banco banca banque bancorp credit grupo groupe gruppo club fc ac sc afc rc ud cd as team radio radyo tv hotel cafe casa
  university universidad college school instituto institut ecole fundacion fondation partido parti partei hospital joint operation
  camp banka bankas caisse compagnie societe studio editions galerie galeria supermercado grand royal national international united federal central`),
);

/** Heads before "of": "Ministry of X", "Bank of X". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  list(`ministry university bank department bureau institute council organization organisation party house court church board
  office federation association league committee commission academy chamber institution coalition alliance brigade army union college society museum confederation
  school center centre group order fellowship brotherhood front movement assembly directorate
  headquarters network faculty conference friends sons daughters directorate guild archdiocese diocese fc legion knights inspectorate corps forces staff
  people's republic administration`),
);
export const OF_PLACE_HEADS: ReadonlySet<string> = new Set(
  list(
    'gulf bay isle isles cape lake strait straits sea republic kingdom territory province state commonwealth horn valley rock forest',
  ),
);

/** Words of caps-only text that are no names although no dictionary has them in lower case. */
export const NOT_ACRONYMS: ReadonlySet<string> = new Set(
  list(`TV PM AM GMT UTC BST EST EDT CET CEST MSK IST JST PST PDT HKT ET PT ID DNA GDP CPI VAT ATM GPS SUV LGBT LGBTQ
  HIV AIDS COVID SARS MERS DVD CD PC OK VIP CV PR HR IT AI VR UAV UAVs ICBM IED IEDs RPG APC WMD NGO NGOs MP MPs MEP MEPs
  CEO CFO COO PHD MD BA MA RIP FAQ ASAP AKA AD BC LP EP LED SMS URL USB PDF MVP RBI ERA GP QC KC JR SR II III IV VI VII VIII IX
  XI XII XIV XVI NO YES THE AND FOR WITH FROM NOT ALL NEW LIVE WATCH BREAKING UPDATE EXCLUSIVE VIDEO ANALYSIS OPINION
  POW POWs US-led F-16 F-16s HIMARS ATACMS MLRS S-300 S-400 AK-47 UFO CCTV DUI ICU ER FM VAR TBD MON TUE WED THU FRI
  SAT SUN OT RT OMG LOL WTF IMO BTW FYI TBH SMH DM IG`),
);

/** Everyday combinations of capitals that are no names. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  phrases(`prime minister; white paper; second world war; first world war; world war; world war ii; world war i; cold war;
  world cup; grand prix; grand slam; nobel prize; nobel peace prize; peace prize; olympic games; summer olympics; winter olympics;
  super bowl; champions league; europa league; premier league; new year; new year's eve; boxing day; good friday; black friday;
  holy week; middle ages; earth day; labour day; labor day; independence day; victory day; mother's day; stone age;
  image source; image caption; media caption; quote message; all rights reserved; south; north; east; west; south-east;
  north-west; north-east; south-west; internet; web; god; allah; english; brexit; holocaust; koran; quran; bible; euro;
  covid; covid-19; obamacare; comic-con; thanksgiving; ebola; aids; omicron; iskander; kalibr; kinzhal; shahed; patriot; himars; grad; leopard; leopards;
  abrams; bradley; storm shadow; bayraktar; lancet; tomahawk; tomahawks; javelin; javelins; stinger; iron dome; oscar; oscars; grammy; emmy;
  bafta; pulitzer; booker; olympics; paralympics; euro 2024; euro 96; formula one; formula 1; davis cup; fed cup; fa cup; stanley cup; ryder cup;
  world series; u.s. open; us open; french open; australian open; tour de france; la liga; serie a; bundesliga; ligue 1; eredivisie;
  grand national; masters; uefa cup; cup winners' cup; european cup; test; tests; ashes; kurds; arabs; jews; muslims; i;
  holy land; third world; wild west; big apple; iron curtain; silk road; world; state; government; church; constitution; bill of rights;
  first lady; chief of staff; attorney general; secretary general; secretary of state; commander in chief; editor's note; correction; breaking; watch; analysis; opinion;
  photo; file photo; reuters photo; read more; click here; here; mr; mrs; ms; dr; sir; gmt; bst; god bless; happy new year;
  hurricane; typhoon; cyclone; eastern; western; northern; southern; moon; sun; earth; windows; java; linux; iphone; ipad; android; twitter account; facebook page; telegram channel; christmas eve; christmas day`),
);

export { list as words };

/** Illnesses that are written with a capital. */
export const ILLNESSES: ReadonlySet<string> = new Set(list('ebola covid zika mpox nipah'));

/** Words that a number follows, and no name: roads, flights, rooms. */
export const NUMBERED: ReadonlySet<string> = new Set(
  list(
    'interstate highway route motorway freeway expressway autobahn turnpike flight gate platform terminal room',
  ),
);

/** What ships do, which are called like people and places: "when the Santa Lucia sank". */
export const SINKING: ReadonlySet<string> = new Set(
  list('sank sunk sinks sinking capsized capsizes capsizing keeled foundered'),
);
