import { DEATH_PHRASES } from './death-phrases.js';
import { all, type Phrase } from './phrase.js';

/** All turns of phrase. */
export const PHRASES: readonly Phrase[] = [
  ...DEATH_PHRASES,
  ...all('injured', 'subject', true, `walk|see again`),
  ...all(
    'injured',
    'subject',
    false,
    `left paralysed|paralyzed|blinded|blind|maimed|disabled|crippled|unconscious
     knocked unconscious|out
     sustained|suffered|suffering * fractures|concussion|bruises|lacerations|bruising|contusions|contusion|abrasions|sprains
     sustained|suffered|suffering * suffocation|asphyxia|asphyxiation
     sustained|suffered|suffering|received * deafness|eardrums|eardrum|scratches|grazes|scrapes|whiplash|shock
     sustained|suffered|suffering|received cuts and|,|.|;|from
     sustained|suffered|suffering|received * cuts to|on|in his|her|their|the face|faces|head|heads|hand|hands|arm|arms|leg|legs
     inhaled|inhaling|inhale * gas|teargas
     had|have * severed|amputated
     had|have|has minor|superficial|slight|small|light|facial|deep|only|several cuts|bruises|burns|scratches|grazes|fractures|injuries|wounds
     had|have|has cuts|burns|bruises|scratches|grazes from|caused
     had|have|has cuts|bruises and bruises|burns|scratches|grazes|cuts
     had|have * blown|torn|ripped off
     lost|losing|lose * sight|eyesight|hearing|limb|limbs|fingers|fingertips
     on life support
     had|have|has gunshot|shrapnel|bullet|stab|knife|blast wounds|injuries|wound
     sustained|suffered|suffering a broken|fractured leg|arm|ankle|wrist|hip|jaw|nose|rib|pelvis|skull
     added to the list of * injured|wounded
     took|take|taken|caught|got|received a bullet|round|pellet|splinter|fragment
     took|take|taken|caught|got|received * bullets|rounds in|to
     took|take|taken|caught|got|received bullets|shrapnel|pellets|splinters|fragments
     got|gets shrapnel|bullet|gunshot|knife|stab|head|minor|light|slight|serious|severe|bad wounds|injuries|burns|cuts|wound
     had|have|having * shrapnel|glass|pellets|splinters|fragments|bullet|bullets removed|taken|extracted|picked|pulled|dug
     cut|pierced|lacerated|sprayed|peppered|bruised|scalded|pelted by|with * glass|shards|splinters|shrapnel|debris|fragments|pellets|stones|water
     survived|survives * wound|wounds
     survived|survives with * graze|grazes|wound|wounds|burns|injuries|fractures|bruises
     had|have|has injuries|wounds|burns
     had|have|has gunshot|bullet|shrapnel|splinter|fragment|blast|burn|stab or|and * wounds|injuries|burns
     got|get wounds|injuries|burns|bruises
     faint|fainted|fainting after|from|in|during|with|at
     recovering|recuperating from * wound|wounds|injuries|burns|surgery
     had|have|having his|her|their|a|both * blown|torn|ripped|sliced|cut off
     suffered|suffering|suffer food poisoning
     came|come|got|walked away with * cuts|bruises|scratches|scrapes|grazes|burns|injuries|fractures
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
     treated|received|receives|receiving|admitted|counted|hospitalised|hospitalized with gunshot|bullet|shrapnel|stab|head|knife|burn|serious|minor wounds|wound|injuries|burns
     received|receives|receiving|admitted|counted with wounds|injuries|burns|fractures
     cut|cutting|sprayed|showered|peppered|spattered|struck with|by * glass|shards|splinters|shrapnel|debris
     cost|costs|costing his|her|their * hand|hands|leg|legs|arm|arms|eye|eyes|sight|foot|fingers|hearing
     left|leaving with a|an|deep|serious|severe|minor|multiple|critical|light|slight|several * wound|wounds|bullet|injuries|injury|burns|fracture|skull|bites|cuts|bruises|concussion|gash
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
     made|left|rendered homeless
     fled * home|homes|house|houses|village|villages|town|towns
     left * homes
     had to leave * homes|villages|houses
     out of their|his|her homes|home|houses`,
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
