/**
 * Words of an event that outlets exchange freely, under one name each. Only pairs that change nothing in what is told:
 * "fired" stays apart from "shot", since a coach is fired and a gun is too.
 */
const SYNONYMS = new Map(Object.entries({
  dead: 'kill', die: 'kill', dy: 'kill', death: 'kill', fatal: 'kill', fatality: 'kill', kill: 'kill', slay: 'kill', slain: 'kill',
  wound: 'injur', hurt: 'injur', injury: 'injur', casualty: 'injur',
  quak: 'earthquak', temblor: 'earthquak', tremor: 'earthquak', seism: 'earthquak',
  blast: 'explosion', explod: 'explosion',
  gunman: 'shoot', gunmen: 'shoot', shooter: 'shoot', shot: 'shoot', gunfir: 'shoot',
  blaz: 'fir', inferno: 'fir', sack: 'dismis', axe: 'dismis', oust: 'dismis',
  acquir: 'buy', acquisition: 'buy', takeover: 'buy', purchas: 'buy', bought: 'buy',
  jail: 'prison', inmat: 'prison', prisoner: 'prison', murder: 'kill', homicid: 'kill',
  beat: 'defeat', beaten: 'defeat', film: 'movi', cop: 'polic', plane: 'aircraft', jet: 'aircraft', airplan: 'aircraft',
  aircraft: 'aircraft', kid: 'child', children: 'child', youngster: 'child', men: 'man', women: 'woman',
  firefighter: 'fir', shell: 'shel', bombard: 'shel', evacuation: 'evacuat', resignation: 'resign',
  announcement: 'announc', arrest: 'detain', detention: 'detain', storey: 'story', pact: 'deal', accord: 'deal',
})); // prettier-ignore

/** A rough stem: enough that "killing", "killed" and "kills" agree. `word` is in lower case. */
export function stem(word: string): string {
  const bare = strip(word);
  return SYNONYMS.get(bare) ?? bare;
}

function strip(word: string): string {
  const length = word.length;
  if (length <= 3) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (length > 5 && word.endsWith('ing')) return single(word.slice(0, -3));
  if (length > 4 && word.endsWith('ed')) return single(word.slice(0, -2));
  if (word.endsWith('es')) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return single(word.slice(0, -1));
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

/** "stopp" to "stop", "fire" to "fir": whatever the ending was, one form is left. */
function single(word: string): string {
  const last = word.at(-1);
  if (last === 'e') return word.slice(0, -1);
  return last === word.at(-2) && last !== 's' && last !== 'l' ? word.slice(0, -1) : word;
}
