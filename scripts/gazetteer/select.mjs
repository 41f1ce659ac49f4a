/** Countries where small places make news because of war: every town of 500 people is kept. */
const CONFLICT = new Set(
  'UA SY IQ IL PS LB YE SD SS AF MM ML BF NE SO LY CF TD HT AZ AM GE MD ER DJ'.split(' '),
);
/** Large countries with fighting in parts of them: towns of 5,000 people. */
const PARTLY = new Set('RU BY IR PK NG ET CD MZ CM IN BD PH TR CO MX EG JO SA KE UG LK TH'.split(' '));
/** Russian regions at the Ukrainian border, Crimea and Chechnya with its neighbours. */
const BORDER = new Set(['09', '41', '10', '61', '86', '38', '12', '17', '19', '68', '11', '20', '82']);

export function keptCity(city) {
  if (city.name.length < 3 || /[|;\n]/.test(city.name)) return false;
  if (city.population >= 15_000) return true;
  if (CONFLICT.has(city.countrycode)) return city.population >= 1000 || city.countrycode === 'UA';
  if (city.countrycode === 'RU' && BORDER.has(city.admin1code)) return true;
  return PARTLY.has(city.countrycode) && city.population >= 5000;
}

export function fold(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replace(/['’ʻʼ`]/g, '');
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** The vowels and doubled letters are where transliterations differ; what stays is nearly the same name. */
function skeleton(text) {
  return fold(text)
    .toLowerCase()
    .replace(/(?<=.)[aeiouyjhw’' -]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * The source's alternatives carry no language. An English newsroom's spelling is plain letters and near the main
 * name; names in other languages ("Ko" for Kyiv) would only find what is not meant.
 */
export function spellings(city) {
  const own = fold(city.name);
  const seen = new Set([own.toLowerCase()]);
  const kept = [];
  for (const name of city.alternatenames) {
    if (!/^[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,3}$/.test(name) || name.length < 4) continue;
    const key = fold(name).toLowerCase();
    if (seen.has(key)) continue;
    const near = distance(key, own.toLowerCase());
    const alike = near <= (own.length >= 7 ? 2 : 1) || skeleton(name) === skeleton(own);
    if (!alike || key[0] !== own[0].toLowerCase()) continue;
    if (city.population < 100_000 && kept.length >= 3) break;
    if (kept.length >= 10) break;
    seen.add(key);
    kept.push(name);
  }
  return kept;
}

/** An alternative that is the main name of a much larger town ("Delhi" for Dili) only misleads. */
export function dropTaken(cities) {
  const largest = new Map();
  for (const city of cities) {
    const key = fold(city.name).toLowerCase();
    largest.set(key, Math.max(largest.get(key) ?? 0, city.population));
  }
  for (const city of cities) {
    city.alternatenames = city.alternatenames.filter(
      (name) => (largest.get(fold(name).toLowerCase()) ?? 0) <= 3 * city.population || name === city.name,
    );
  }
}
