/**
 * Names that say little about which event a text tells of: days, months, states and their adjectives, capitals, agencies,
 * social networks, frequent first names, heads of state. Two tiers; a name in neither counts as rare.
 */
const EVERYWHERE = `
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may
june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
bbc cnn reuters ap afp associated press pa getty images guardian times post news today agency telegram twitter facebook
instagram youtube google x ria tass interfax xinhua daily mail sky abc nbc cbs fox npr com www http https html
gmt est edt et bst utc pst pdt cst president minister mr mrs ms dr sir lord lady king queen prince princess
police government army court church state city county university street north south east west northern southern
eastern western united national international federal republic new old st saint san el la le de al the a an
us usa uk u.s u.k u.n un eu american americans british english european russian russians ukrainian ukrainians chinese
french german japanese indian israeli iranian iraqi turkish spanish italian canadian australian african asian arab
muslim christian jewish god internet tv
i we he she it they you in on at but and if this that there what when who how
chief coach captain sergeant lieutenant general major colonel judge justice attorney officer sheriff mayor governor senator
secretary director spokesman spokeswoman detective inspector officials authorities department ministry office center centre
association committee council service union party
breaking live update watch video photo photos read more exclusive analysis opinion verify
`;

const FREQUENT = `
america americas europe africa asia russia ukraine china india japan france germany britain england scotland wales
ireland spain italy canada australia israel iran iraq turkey türkiye egypt syria afghanistan pakistan poland greece
mexico brazil argentina korea indonesia philippines thailand vietnam malaysia nigeria kenya somalia sudan libya yemen
lebanon gaza palestinian palestinians saudi arabia qatar jordan netherlands dutch belgium sweden norway denmark finland
switzerland austria hungary romania bulgaria serbia croatia czech slovakia moldova belarus georgia armenia azerbaijan
kazakhstan uzbekistan cuba venezuela colombia chile peru haiti zealand zimbabwe africa's ethiopia bangladesh nepal
lanka myanmar taiwan hong kong
washington london moscow kyiv kiev paris berlin beijing brussels tokyo york angeles francisco chicago boston texas
california florida jersey delhi mumbai jerusalem baghdad tehran kabul cairo rome madrid ankara istanbul geneva
nato pentagon kremlin congress senate parliament house white supreme democrats republicans democrat republican labour
conservative conservatives tory fbi cia nasa fda who
zelensky zelenskyy zelenskiy volodymyr putin vladimir biden joe trump donald obama barack bush clinton merkel macron
emmanuel scholz sunak johnson cameron blair xi jinping netanyahu erdogan modi nato's
john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew
kenneth george edward brian ronald kevin jason gary jeff jeffrey ryan eric stephen jacob larry frank scott justin brandon raymond
gregory samuel benjamin patrick jack dennis jerry alexander tyler henry peter mary patricia jennifer linda elizabeth
barbara susan jessica sarah karen lisa nancy anna emma laura maria jose juan carlos luis mohammed muhammad mohamed ahmed ali
abdul ibrahim hassan hussein khan smith jones brown williams davis miller wilson moore taylor anderson jackson lee
martin thompson white harris clark lewis robinson walker young allen wright hill green adams baker nelson carter
tom tim jim bob bill mike steve dave dan chris nick ben sam matt tony rob ron alex adam simon
facebook microsoft apple google amazon yahoo
nba nfl mlb nhl fifa uefa olympic olympics league cup premier championship
oblast region province district
`;

export const NAME_WEIGHT: ReadonlyMap<string, number> = new Map([
  ...tier(FREQUENT, 0.7),
  ...tier(EVERYWHERE, 0.15),
]);

function tier(names: string, weight: number): [string, number][] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, weight]);
}
