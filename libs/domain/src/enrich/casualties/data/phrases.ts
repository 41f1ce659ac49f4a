import type { Measure } from '../../../claim.js';

/**
 * Turns of phrase without a casualty word of their own. A slot lists its words with `|`; `*` passes over up to three words. Who suffers
 * is the subject of the phrase, the people right behind it, or those between its first word and the rest.
 */
export interface Phrase {
  measure: Measure;
  who: 'subject' | 'object' | 'between';
  /** Only as a denial: "did not pull through". */
  not: boolean;
  slots: string;
}

const all = (measure: Measure, who: Phrase['who'], not: boolean, lines: string): Phrase[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((slots) => ({ measure, who, not, slots }));

export const PHRASES: readonly Phrase[] = [
  ...all(
    'killed',
    'subject',
    true,
    `saved|revived|resuscitated
     pull|pulled through
     regain|regained|recover|recovered consciousness
     come|came back|out|home|down alive
     came|come down from
     seen|found alive
     got|get|stood|stand up again
     wake|woke|awoke up|again
     made|make it down|home|alive|out|back|ashore|through|to
     made|make it * alive
     returned|return home|alive`,
  ),
  ...all(
    'killed',
    'subject',
    false,
    `fell in battle|action|combat
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
     fell in|during * fighting|battle|clash|clashes|action|combat|line
     returned|brought|came|come|sent home|back in|as * coffin|coffins|bodybag|bodybags
     drew|drawn|drawing|took|taken|gave * last breath
     fell|fallen to|under * bullets|bullet|gunfire|guns
     without|no * pulse|heartbeat
     no sign|signs of life
     cut|sliced|hacked in two|half
     lay|lies|lying|slumped|lain dead
     met|meeting|meet * death|deaths|end|ends
     no longer alive
     beyond help|saving|rescue
     dropped|drop dead
     went|gone down with * ship|boat|vessel|trawler|ferry|plane|aircraft
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
     pronounce|pronounced|declare|declared dead
     unable to save|revive|resuscitate
     only|sole|lone|single fatality|death was|being`,
  ),
  ...all(
    'killed',
    'between',
    false,
    `sent|sends|sending|carried|carrying|swept|sweeping|hurled|hurling|threw|throwing|dragged|pushed|flung|plunged|plunging|pitched|took|pulled|sucked|knocked|tossed to his|her|their death|deaths
     found|finding|discovered lying|slumped|sprawled|stretched|hanging * face|face-down|dead|lifeless|motionless|rope|tree
     put|putting in|into his|her|their grave|graves
     tore|blew|ripped|tearing|blowing|ripping|blasted apart
     blew|tore|ripped|smashed|blowing|tearing|dashed to pieces|bits|shreds`,
  ),
  ...all('killed', 'object', true, `save|revive|resuscitate`),
  ...all('injured', 'subject', true, `walk|see again`),
  ...all(
    'injured',
    'subject',
    false,
    `left paralysed|paralyzed|blinded|blind|maimed|disabled|crippled|unconscious
     knocked unconscious|out
     sustained|suffered|suffering * fractures|concussion|bruises|lacerations|bruising
     had|have * severed|amputated
     had|have|has minor|superficial|slight|small|light|facial|deep|only|several cuts|bruises|burns|scratches|grazes|fractures|injuries|wounds
     had|have|has cuts|burns|bruises|scratches|grazes from|caused
     had|have|has cuts|bruises and bruises|burns|scratches|grazes|cuts
     had|have * blown|torn|ripped off
     lost|losing|lose * sight|eyesight|hearing|limb|limbs|fingers|fingertips
     on life support
     sustained|suffered|suffering a broken|fractured leg|arm|ankle|wrist|hip|jaw|nose|rib|pelvis|skull
     added to the list of * injured|wounded
     took|take|taken|caught a bullet|round|shrapnel
     took|take|taken|caught bullets|shrapnel
     cut|pierced|lacerated|sprayed|peppered|bruised|scalded|pelted by|with * glass|shards|splinters|shrapnel|debris|fragments|pellets|stones|water
     survived|survives * wound|wounds
     faint|fainted|fainting after|from|in|during|with|at
     recovering|recuperating from * wound|wounds|injuries|burns|surgery
     had|have|having his|her|their|a|both * blown|torn|ripped|sliced|cut off
     suffered|suffering|suffer food poisoning
     came|come|got|walked away with * cuts|bruises|scratches|burns|injuries|fractures
     has|have|had|with * cent burns
     has|have|had a|an fractured|broken|shattered skull|leg|arm|hip|pelvis|spine|jaw|neck|ankle|wrist|rib|ribs
     got|getting away with a|an broken|fractured leg|arm|ankle|wrist|hip|collarbone
     suffer|suffers|suffered|suffering|inhaled|inhaling|inhale smoke|fumes|chlorine|ammonia
     suffered|suffering from smoke|burns|concussion|hypothermia|shock|fractures|bruises|bruising
     found unconscious
     suffered|sustained|suffering|received a|an * amputation|laceration|electrocution
     suffered|received|sustained an electric|electrical shock
     need|needs|needed|sought|seek|require|required hospital|hospitalisation|hospitalization`,
  ),
  ...all(
    'injured',
    'between',
    false,
    `left|leaving bleeding|unconscious|paralysed|paralyzed|blinded|blind|scarred|disabled|maimed|crippled|concussed|limping|hospitalised|hospitalized|comatose
     left|leaving fighting for|to
     cut|cutting|sprayed|showered|peppered|spattered|struck with|by * glass|shards|splinters|shrapnel|debris
     cost|costs|costing his|her|their * hand|hands|leg|legs|arm|arms|eye|eyes|sight|foot|fingers|hearing
     left|put|leaving|putting|landed in * hospital|care|coma|infirmary
     sent|put|sending to|in a|an|the|its burn|burns|trauma|intensive|critical
     left|leaving|put|putting in * condition`,
  ),
  ...all(
    'captured',
    'subject',
    false,
    `led|marched|herded|dragged|driven|bundled|ordered|whisked * at gunpoint|knifepoint
     taken|seized|held|being hostage|captive|prisoner|prisoners|hostages
     carried|marched|driven|dragged|spirited off|away by * gunmen|militants|rebels|fighters|bandits|kidnappers|insurgents|men`,
  ),
  ...all(
    'captured',
    'between',
    false,
    `led|marched|herded|dragged|drove|bundled|took|taking|leading|marching * at gunpoint|knifepoint
     took|taking|take|takes|held|holding hostage|captive|prisoner`,
  ),
  ...all(
    'displaced',
    'between',
    false,
    `drove|forced|chased|bombed|burned|drives|driving|forcing|uprooted from|out * home|homes|houses|villages|village|land`,
  ),
  ...all(
    'displaced',
    'subject',
    false,
    `driven|forced|chased|uprooted|bombed from|out * home|homes|villages|houses
     made|left|rendered homeless`,
  ),
  ...all(
    'missing',
    'subject',
    true,
    `returned to|from * base|camp|port
     surfaced|resurfaced`,
  ),
  ...all(
    'missing',
    'subject',
    false,
    `yet to be found|located|traced|accounted|recovered|heard
     gone|went missing
     vanished|disappeared without|in|under|after|beneath|into|on|at|near|while|when|during|off|with
     not|n't been|be traced|located|reached
     nowhere to be found|seen`,
  ),
  ...all(
    'missing',
    'object',
    false,
    `word from|of
     heard from|of
     contact was|been lost with
     contact with
     lost|losing|loses contact|touch with
     trace|sign of`,
  ),
];
