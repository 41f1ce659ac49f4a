import { demonymOf } from './demonyms.js';
import { gazetteer } from './gazetteer.js';
import { MONTHS_AND_DAYS, words } from './lexicon/words.js';
import { isPlace } from './resolve-place.js';
import type { Setting } from './setting.js';
import type { Field, Span } from './field.js';
import type { Token } from './tokens.js';
import type { Scene } from './evidence.js';
import type { Known, Place } from './known.js';
import { isEnglish } from './names.js';

const SPORT = new Set(
  words(`match matches goal goals scored striker midfielder defender goalkeeper innings wicket wickets batsman bowler season
  league cup tournament semifinal semifinals quarterfinal final playoff inning homer touchdown quarterback coach halftime
  seed seeded sets rookie pitcher yards soccer football cricket tennis baseball basketball hockey rugby golf nba nfl nhl
  mlb points rebounds standings fixtures overs stumps games won lost drawn beat drew kicked birdie bogey par pole lap homered fouled champions players player
  penalty division relegation relegated promoted hat-trick debut loan transfer squad dugout equaliser equalizer unbeaten championship homers homer scorers runs
  doubles singles heats hurdles boxing cycling athletics motor racing skiing swimming snooker skipper wickets bowled qualifier qualifiers derby undefeated
  innings midfield defence keeper substitute title teammate team-mate club clubs playoffs offense rushing turnovers halfback
  scores ot metres schedule preseason triathlon decathlon heptathlon javelin`),
);
/** Sports that open a line of the wire, each enough by itself: "SOCCER - ", "TENNIS : ". */
const DESKS = new Set(
  words(`soccer football cricket tennis baseball basketball hockey rugby golf nba nfl nhl mlb athletics boxing cycling
  swimming skiing snooker badminton motorcycling figure`),
);

/** What the whole post is about, as far as it helps to tell names: countries by name or nationality, and sport. */
export function sceneOf(fields: readonly Field[]): Scene {
  const countries = new Set<string>();
  const small = new Set<string>();
  let sport = 0;
  let wordTeams = 0;
  for (const { tokens } of fields) {
    sport += scoresIn(tokens);
    if (DESKS.has(tokens[0]?.key ?? '')) sport += 2;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.shape === 'lower') {
        small.add(token.key);
        if (SPORT.has(token.key)) sport++;
      } else if (token.shape === 'capital' || token.shape === 'upper') {
        if (token.shape === 'upper' && SPORT.has(token.key)) sport++;
        const found = gazetteer().longest(tokens, at)?.found ?? [];
        if (found.length > 0 && found.every((one) => one.type === 'organisation' && one.team)) {
          // "Rockets killed three. Avalanche buries skiers": of words that only open a sentence one is heard.
          if (!(token.opens && isEnglish(token.key))) sport++;
          else wordTeams = 1;
        }
        const country = demonymOf(token) ?? countryNamed(found);
        if (country) countries.add(country);
      }
    }
  }
  return { countries, small, sport: sport + wordTeams >= 2 };
}

/** What a result, a table or a card looks like: "Parma 2 Vicenza 1", "6-4 7-5", "71 60 .542", "142-3". */
function scoresIn(tokens: readonly Token[]): number {
  let sets = 0;
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1] as Token;
    if (token.text === '-' && token.glued && after.glued && isScore(before) && isScore(after)) sets++;
    else if (isScore(token) && isName(before) && (secondScore(tokens, at + 1) || isColumns(tokens, at)))
      return 2;
  }
  return Math.min(2, Math.floor(sets / 2));
}

/** Another name and its number right behind the first. */
function secondScore(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isName(tokens[at])) at++;
  return at > from && isScore(tokens[at]) && !isDate(tokens, at);
}

/** Three figures in a row: played, won, lost. */
const isColumns = (tokens: readonly Token[], at: number): boolean =>
  isScore(tokens[at + 1]) && (isScore(tokens[at + 2]) || tokens[at + 2]?.text === '.');

const isDate = (tokens: readonly Token[], at: number): boolean =>
  MONTHS_AND_DAYS.has(tokens[at - 1]?.key ?? '') || MONTHS_AND_DAYS.has(tokens[at + 1]?.key ?? '');
const isScore = (token: Token | undefined): boolean => token?.shape === 'number' && token.text.length <= 3;
const isName = (token: Token | undefined): boolean =>
  (token?.shape === 'capital' || token?.shape === 'upper') && !MONTHS_AND_DAYS.has(token.key);

function countryNamed(found: readonly Known[]): string | null {
  const country = found.find((one) => one.type === 'place' && one.level === 'country');
  return country?.type === 'place' ? country.country : null;
}

/** Where the post plays: how often each country is named, and the regions of places that mean one thing only. */
export function settingOf(spans: readonly Span[], scene: Scene, feedRegion: string | null): Setting {
  const countries = new Map<string, number>();
  for (const code of scene.countries) countries.set(code, 1);
  const regions = new Set<string>();
  for (const span of spans) {
    const places = span.known.filter(isPlace);
    const country = places.find(
      (place) => place.level === 'country' || (place.capital && isClearlyMeant(place, places)),
    );
    if (country) countries.set(country.country, (countries.get(country.country) ?? 0) + 1);
    for (const place of places)
      if (place.level === 'region' && place.region && place.id.startsWith('Q')) regions.add(place.region);
    const only = soleRegion(places);
    if (only) regions.add(only);
  }
  return { countries, regions, feedRegion };
}

/** Of towns of one name in several countries the capital counts for its country only where the others are far smaller. */
function isClearlyMeant(capital: Place, places: readonly Place[]): boolean {
  return places.every(
    (place) =>
      place.level !== 'town' ||
      place.country === capital.country ||
      20 * place.population < capital.population,
  );
}

function soleRegion(known: readonly Known[]): string | null {
  let region: string | null = null;
  for (const place of known.filter(isPlace)) {
    if (!place.region || (region && region !== place.region)) return null;
    region = place.region;
  }
  return region;
}
