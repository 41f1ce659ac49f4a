import { words } from './word-class.js';
export const EARLIER = words('earlier previously initially originally first previous initial former');

export const STATED = words(
  'reported stated said put reports claimed announced had given gave spoken spoke told thought feared believed counted listed confirmed estimated',
);

export const FIGURES = words(
  'reporting figure figures toll count claim report number statement reports headline tally estimate alert flash announcement bulletin dispatch assertion word news estimates',
);

export const UNREAL_BEFORE =
  words(`if unless threatened threatens threatening vowed vows plotted plotting plot planned plans planning tried trying attempt attempted
  attempting attempts aimed aiming intended conspired conspiring wanted wants want order ordered orders incited calling called designed
  order mission bid`);

export const UNSURE = words('potentially possibly perhaps probably maybe');

export const DREAMS = words(
  'dreamed dreamt imagined imagines imagine joked pretended pretend predicted predicts',
);

export const RUMOURS = new Set('rumour rumours rumor rumors hoax fake'.split(' '));

export const FEARS = words(
  'rule ruled concerns concern worries worry possibility risk feared fears fear fearing believed likely possible presume presumes suspect suspects fearing assume assumes',
);

/** "it is thought that three died", "police believe three people died": not yet known. */
export const THINKS = words(
  'thought presumed think thinks assumed suspected suspect suspects assume assumes presume presumes',
);

/** Nouns for what was told before. */
export const REPORTS = new Set([
  'reports',
  'report',
  'figures',
  'figure',
  'estimates',
  'count',
  'toll',
  'statement',
  'post',
  'story',
  'tweet',
  'bulletin',
  'update',
  'tally',
  'estimate',
  'number',
  'list',
  'alert',
  'claim',
  'announcement',
  'word',
]);

/** Words that call a figure wrong. */
export const FALSE = words(
  'wrong incorrect mistaken inaccurate false erroneous error mistake misprint exaggerated inflated untrue unfounded premature overblown misreported',
);
