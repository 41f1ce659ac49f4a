const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Who stands beside a body and does not speak for it: "the police union", "a hospital patient", "a lawyer for the mayor". */
export const BESIDE =
  set(`union unions association federation former ex late ousted relative relatives family families wife widow
  husband son daughter father mother brother sister cousin friend neighbour neighbor resident residents witness witnesses victim victims survivor
  survivors patient patients lawyer lawyers attorney student students veteran veterans critic critics opposition monitor monitors
  professor analyst expert backed`);

/** What a unit of a body is called, which tells it from no other: "the Columbus Division of Police". */
export const UNITS =
  set(`department division bureau directorate office command headquarters force service services agency unit
  branch authority administration general teaching`);

/** What stands before the name of a body and is no name: "Local police", "Traffic police". */
export const PLAIN = set(
  `the a an local traffic riot uniformed senior chief deputy acting top another its their his her our`,
);

/** How far a body reaches, where its words tell. */
export const LEVELS: ReadonlyMap<string, 'country' | 'region' | 'town'> = new Map([
  ['national', 'country'],
  ['federal', 'country'],
  ['state', 'region'],
  ['regional', 'region'],
  ['provincial', 'region'],
  ['oblast', 'region'],
  ['city', 'town'],
  ['municipal', 'town'],
  ['metropolitan', 'town'],
]);

/** Who speaks for a body, behind its name: what follows is a name of a person. */
export const ROLES =
  set(`chief chiefs director head spokesman spokeswoman spokesperson spokesmen official officials officer officers
  commissioner commander commandant superintendent inspector minister deputy secretary source sources statement captain major colonel general
  lieutenant sergeant administrator manager dispatcher staff workers department office force service services management`);
