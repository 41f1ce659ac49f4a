/** What stands before the place where something happened. */
export const LOCATIVE = new Set(
  'in at on near outside inside across around throughout of hit struck strikes targeting targeted against over off through within hits hitting'.split(
    ' ',
  ),
);
/** What stands before a place where it did not. */
export const ELSEWHERE = new Set(
  'from borders bordering border accused accusing blamed blaming by with towards telling told toward between'.split(
    ' ',
  ),
);

/** What may stand between those and the name. */
export const BETWEEN = new Set(
  "the city town village region district province central northern southern eastern western downtown of a state border capital 's , its russian ukrainian north south east west port area nearby outskirts suburb country island neighbourhood neighborhood neighbouring neighboring adjacent adjoining county occupied northwestern northeastern southwestern southeastern".split(
    ' ',
  ),
);
