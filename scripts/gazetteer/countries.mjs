import { fold } from './select.mjs';

/** `cc|name|lat|lon|zone's capital id|capital|population in thousands|alternatives` */
export function countryLines(countries, geo, cities) {
  return countries
    .map((country) => {
      const other = geo[country.cca2];
      const capital = country.capital?.[0] ?? other?.capital ?? '';
      const town = cities.find(
        (city) => city.countrycode === country.cca2 && fold(city.name) === fold(other?.capital ?? capital),
      );
      const names = new Set(
        [
          country.name.official,
          country.name.common,
          ...country.altSpellings.filter((name) => name.length > 3),
        ]
          .filter((name) => /^[A-Z]/.test(name) && !/[()|;]/.test(name))
          .flatMap((name) => [name, fold(name)]),
      );
      names.delete(country.name.common);
      return [
        country.cca2,
        country.name.common,
        country.latlng[0],
        country.latlng[1],
        town?.geonameid ?? '',
        Math.round((other?.population ?? 0) / 1000),
        [...names].join(';'),
      ].join('|');
    })
    .sort();
}

/** `Ukrainian|UA`; a demonym of several countries is left to the country that is meant most. */
export function demonymLines(countries) {
  const first = {
    Dominican: 'DO',
    Guinean: 'GN',
    Indian: 'IN',
    American: 'US',
    French: 'FR',
    Congolese: 'CD',
  };
  const rows = new Map();
  for (const country of countries) {
    const word = country.demonyms?.eng?.m;
    if (!word || word === 'Vatican' || word === country.name.common || !/^[A-Z][A-Za-z -]+$/.test(word))
      continue;
    if (!rows.has(word) || first[word] === country.cca2) rows.set(word, country.cca2);
  }
  return [...rows].map(([word, code]) => `${word}|${code}`).sort();
}
