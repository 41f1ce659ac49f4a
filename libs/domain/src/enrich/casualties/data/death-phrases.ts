import { all, type Phrase } from './phrase.js';

/** Turns of phrase for a death. */
export const DEATH_PHRASES: readonly Phrase[] = [
  ...all(
    'killed',
    'subject',
    true,
    `saved|revived|resuscitated
     come home .|,|;
     pull|pulled through
     regain|regained|recover|recovered consciousness
     come|came back|out|home|down alive
     came|come down from
     seen|found alive
     got|get|stood|stand up again
     wake|woke|awoke up|again
     made|make it off|down|home|alive|out|back|ashore|through|to
     made|make it * alive
     returned|return home|alive`,
  ),
  ...all(
    'killed',
    'subject',
    false,
    `found|find death
     found|discovered frozen
     taken by a|an * shark|crocodile|croc|tiger|tigress|leopard|lion|hippo|bear
     fell in battle|action|combat
     fell|fallen|fall prey to * killing|killings|bullets|gunmen|killers|assassins
     riddled with bullets
     bled out
     put to death
     sent|dispatched to hell
     blown|torn|ripped|smashed to pieces|bits|shreds
     torn|ripped|blown apart
     laid|laying|lay down * life|lives
     made|making|make the|an supreme|ultimate sacrifice
     made|making|make the|an final|last sacrifice
     embraced|embracing|embraces|embrace|attained|attains|achieved martyrdom|shahadat
     lost|lose|losing * battle|fight for|to|with * life|injuries|wounds|survival
     lost at sea
     paid|paying|pay the supreme|ultimate|highest price|sacrifice
     never came|returned|come|return home|back
     fell|plunged|tumbled|slipped|dropped * to their|his|her death|deaths
     met|meets|meeting * end|ends|fate
     no longer among the living
     carried|lifted|brought|pulled|taken out|away|up|down dead|lifeless
     lifted|found|pulled|recovered lifeless
     brought|carried|washed|dragged|taken * lifeless
     fell in|during * fighting|battle|clash|clashes|action|combat|line|firefight|gunfight|gunbattle|shootout|ambush|encounter|exchange
     found|discovered|unearthed in a|an|the|mass|shallow|common|unmarked * grave|graves
     returned|brought|came|come|sent|carried home|back|out in|as|inside * coffin|coffins|casket|caskets|bodybag|bodybags|bags
     drew|drawn|drawing|took|taken|gave * last breath
     fell|fallen to|under * bullets|bullet|gunfire|guns
     without|no * pulse|heartbeat
     no|without|any sign|signs of life
     cut|sliced|hacked in two|half
     lay|lies|lying|slumped|lain dead
     met|meeting|meet * death|deaths|end|ends
     no longer alive
     beyond|past help|saving|rescue
     done to death
     strung up
     found|discovered hanging|hanged
     carried|taken|brought|moved|sent * morgue|mortuary
     picked off by|with
     put to the sword
     hacked|chopped down
     roasted|cooked alive
     gave|giving up the ghost
     is|are no more .|,|;|and
     claimed by the|a * flood|floods|river|sea|fire|blaze|flames|quake|earthquake|cholera|outbreak|disease|avalanche|landslide|storm|war|crash
     pronounced|declared at|on|upon the|a * scene|spot|hospital|clinic|arrival
     pronounced|declared on|upon scene|arrival
     dropped|drop dead
     went|gone down with * ship|boat|vessel|trawler|ferry|plane|aircraft|tug|yacht|barge|dhow|tanker|freighter|dinghy|submarine
     fell|fall|falls|fallen|dropped|drop|collapsed down|over dead
     fell|dropped dead
     added to the list of dead|deaths|victims|fatalities
     taken|took out by * drone|sniper|missile|airstrike|strike|shell|mortar
     reclassified|reclassed as dead|deaths|fatalities
     added to the toll
     added to the death toll`,
  ),
  ...all(
    'killed',
    'object',
    false,
    `picked|picking off
     meant|means|meaning|spelled|spelt death for
     brought|brings|bringing death to
     death came|comes to|for
     ended|ends|ending in death for
     pronounce|pronounced|declare|declared dead
     unable|failed|failing|fails|vain to save|revive|resuscitate
     vain for the lives|life of
     snuffed|snuff|snuffing|choked|crushed * life|lives out of
     became|become|becomes a|the|an|their * grave|tomb|graveyard of|for
     only|sole|lone|single fatality|death was|being`,
  ),
  ...all(
    'killed',
    'between',
    false,
    `revive|resuscitate * failed|unsuccessful|vain|futile|fruitless
     sent|sends|sending|carried|carrying|swept|sweeping|hurled|hurling|threw|throwing|dragged|pushed|flung|plunged|plunging|pitched|took|pulled|sucked|knocked|tossed to his|her|their death|deaths
     found|finding|discovered lying|slumped|sprawled|stretched|hanging * face|face-down|dead|lifeless|motionless|rope|tree
     put|putting in|into his|her|their grave|graves
     sent|sends|sending|put to|in|into * early grave|graves
     tore|blew|ripped|tearing|blowing|ripping|blasted apart
     blew|tore|ripped|smashed|blowing|tearing|dashed to pieces|bits|shreds
     robbed|robs|robbing|deprived of * life|lives
     heart|hearts stopped|gave
     injuries|wounds|burns proved|were|was * fatal|mortal
     lives|life ended|ends|end in|on|at|when|after|there|under`,
  ),
  ...all(
    'killed',
    'object',
    true,
    `save|revive|resuscitate
     save the lives|life of`,
  ),
  ...all(
    'killed',
    'for',
    false,
    `help|aid|assistance|rescue|rescuers|medics|doctors|paramedics|ambulance * too late
     do|did nothing|little
     nothing|little could|can be done`,
  ),
];
