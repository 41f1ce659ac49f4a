/** Kinds of event with the words that tell them, most telling first: the first row that matches a sentence wins. */
export const CAUSE_WORDS: [string, string][] = [
  [
    'missile strike',
    'missile strike|missile strikes|missile attack|missile attacks|missiles|missile|rocket attack|rocket fire|rocket attacks|rockets|ballistic missiles',
  ],
  ['drone attack', 'drone strike|drone strikes|drone attack|drone attacks|drone|drones|uav|shahed'],
  ['shelling', 'shelling|shelled|shells|shell|artillery|mortar|mortars|bombardment|grad'],
  [
    'air strike',
    'air strike|air strikes|airstrike|airstrikes|air raid|air raids|aerial bombardment|warplanes|warplane|jets bombed|barrel bombs|barrel bomb',
  ],
  [
    'bombing',
    'suicide bombing|suicide bomber|suicide bombers|car bomb|car bombing|bombing|bombings|bomb|ied|roadside bomb|landmine|land mine|improvised explosive device|grenade|grenades|explosive device|vbied|bombs|bomb blast',
  ],
  ['stabbing', 'stabbing|stabbed|knife attack|knife|knifeman|machete|machetes|hacked'],
  [
    'shooting',
    'shooting|shootings|gun attack|gun attacks|opened fire|open fire|gunman|gunmen|gunfire|shot|ambush|ambushed|shooter',
  ],
  ['execution', 'execution|executed|beheaded|beheading|hanged'],
  ['stampede', 'stampede|crowd crush|crush'],
  ['earthquake', 'earthquake|quake|tremor|aftershock|magnitude'],
  ['tsunami', 'tsunami'],
  ['volcanic eruption', 'eruption|volcano|volcanic'],
  ['landslide', 'landslide|landslides|mudslide|mudslides|mudflow|rockslide'],
  ['avalanche', 'avalanche'],
  [
    'flood',
    'flood|floods|flooding|flash flood|flash floods|floodwaters|dam burst|dam collapse|dam breach|dam burst|dam failure|dam disaster|cloudburst|cloudbursts|deluge',
  ],
  ['storm', 'storm|storms|cyclone|hurricane|typhoon|tornado|tornadoes|thunderstorm|lightning|blizzard'],
  ['wildfire', 'wildfire|wildfires|bushfire|bushfires|forest fire|forest fires'],
  ['heat', 'heatwave|heat wave|heatstroke|extreme heat'],
  ['building collapse', 'building collapse|building collapsed|collapse|collapsed|caved in|bridge collapse'],
  [
    'train crash',
    'train crash|derailment|derailed|train collision|trains collided|train|trains|rail crash|rail disaster|rail accident|rail collision|rail tragedy|railway crash|railway accident|railway disaster|locomotive',
  ],
  [
    'plane crash',
    'plane crash|plane crashed|air crash|air disaster|jet fell|jet came down|helicopter crash|aircraft crashed|aircraft crash|plane|helicopter|jet crashed|jet crash|airliner|jetliner|airplane|aeroplane|glider|midair collision|mid-air collision',
  ],
  ['boat sinking', 'boat|ferry|capsized|capsizing|sank|sinking|shipwreck|vessel|dinghy'],
  [
    'road crash',
    'road crash|bus crash|car crash|pile-up|traffic accident|road accident|truck|bus|lorry|motorway|car crashed|car accident|cars collided|vehicle collision|head-on',
  ],
  ['crash', 'crash|crashed|crashes|collision|collided'],
  ['mine accident', 'mine collapse|mine disaster|mine accident|coal mine|gas leak in mine'],
  ['explosion', 'explosion|explosions|blast|blasts|exploded'],
  ['fire', 'fire|blaze|inferno|fires'],
  [
    'epidemic',
    'outbreak|epidemic|cholera|ebola|virus|measles|pandemic|dengue|covid-19|covid|malaria|meningitis',
  ],
  ['poisoning', 'poisoning|poisoned|bootleg|toxic|methanol|carbon monoxide|food poisoning'],
  ['protest violence', 'protest|protests|protesters|demonstration|demonstrators|riot|riots|rioters|unrest'],
  ['clashes', 'clashes|clash|clashed|fighting|gun battle|gunfight|firefight|skirmish|battle|shootout'],
  ['strike', 'strike|strikes|struck|barrage|barrages'],
  ['attack', 'attack|attacks|attacked|raid|raided|assault|incursion|massacre'],
];
