/** One line of the table: a figure beside what the machine or a peer does in the same run. */
export interface Row {
  figure: string;
  value: number;
  limit: number | null;
  goal: string;
  met: boolean | null;
}

export const ratio = (figure: string, value: number, limit: number, goal: number): Row => ({
  figure,
  value,
  limit,
  goal: `≥ ${goal} of it`,
  met: value >= goal * limit,
});

interface AgainstStock {
  stock: number;
  blotter: number;
}

/** What `kafka.js` prints. */
export interface KafkaFigures {
  passingThrough: AgainstStock;
  real: AgainstStock;
  consumption: { bare: number; engine: number };
}

/** What `kafka-growth.js` prints. */
export interface GrowthFigures {
  rows: { partitions: number; instances: number; postsPerSecond: number }[];
}

export const kafkaRows = (
  { passingThrough, real, consumption }: KafkaFigures,
  growth: GrowthFigures,
): Row[] => [
  ratio('Kafka: posts/s passing through, beside stock Nest', passingThrough.blotter, passingThrough.stock, 8),
  ratio('Kafka: posts/s with extraction, beside stock Nest', real.blotter, real.stock, 4),
  ratio('Kafka: events/s through the engine, beside kafkajs', consumption.engine, consumption.bare, 0.6),
  ...growth.rows.map(({ partitions, instances, postsPerSecond }) => ({
    figure: `Kafka: posts/s on ${partitions} partitions, ${instances} instances`,
    value: postsPerSecond,
    limit: null,
    goal: '',
    met: null,
  })),
];

type ByText = Record<string, number>;

/** Of the words of a post counted in a second: 8,000 posts where a machine counts those of 85,000. */
const GOALS: Record<string, number> = { documents: 0.094, blog: 0.06 };

/** What `extraction.js` prints. */
export interface ExtractionFigures {
  words: number;
  extraction: ByText;
  recognition: ByText;
  enrichment: ByText;
  hostile: { slowest: { unit: string; slower: number }; steepest: { unit: string; growth: number } };
}

export const extractionRows = (figures: ExtractionFigures): Row[] => [
  ...(['extraction', 'recognition', 'enrichment'] as const).flatMap((what) =>
    Object.entries(figures[what]).map(([text, value]): Row => {
      const figure = `posts of 1 KB per second of processor time, ${what}, ${text}`;
      const goal = what === 'extraction' ? GOALS[text] : undefined;
      return goal
        ? ratio(figure, value, figures.words, goal)
        : { figure, value, limit: figures.words, goal: '', met: null };
    }),
  ),
  {
    figure: `hostile text beside a live blog's, per character (${JSON.stringify(figures.hostile.slowest.unit)})`,
    value: figures.hostile.slowest.slower,
    limit: null,
    goal: '≤ 10',
    met: figures.hostile.slowest.slower <= 10,
  },
  {
    figure: `hostile text, ten times as long (${JSON.stringify(figures.hostile.steepest.unit)})`,
    value: figures.hostile.steepest.growth,
    limit: null,
    goal: '≤ 20',
    met: figures.hostile.steepest.growth <= 20,
  },
];
