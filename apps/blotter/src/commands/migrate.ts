import { Command, Option } from 'commander';
import type { Move } from '#log-kafka';
import { migrateAll } from '../runtime/services.js';
import { withDatabase } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { progressBar } from '../terminal/progress.js';

type Options = LogOptions & { to: 'kafka' | 'postgres'; json?: boolean };

export function migrateCommand(): Command {
  return withLogOptions(new Command('migrate'))
    .description(
      'move the log to the other engine, with its order, ids and positions; every service is stopped',
    )
    .addOption(
      new Option('--to <engine>', 'where the log goes').choices(['kafka', 'postgres']).makeOptionMandatory(),
    )
    .option('--json', 'print what was moved, with the hash of each partition, as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter migrate --to kafka --brokers localhost:9092\n')
    .action(async (options: Options) => {
      const { events, partitions } = await move(options);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ to: options.to, events, partitions })}\n`
          : `${events} events are on ${options.to} now, and hash as they did before. ${goOn(options.to)}\n`,
      );
    });
}

async function move(options: Options): Promise<Move> {
  const kafka = await import('#log-kafka');
  const bar = progressBar('migrate', 100);
  try {
    return await withDatabase(options, async (database) => {
      await migrateAll(database);
      const settings = kafka.kafkaSettings(process.env, options.brokers);
      const work = options.to === 'kafka' ? kafka.moveToKafka : kafka.moveToPostgres;
      const onError = (error: unknown) => void process.stderr.write(`${(error as Error).message}\n`);
      return work(database, { ...settings, onError }, (done, total) =>
        bar.update(total ? Math.floor((100 * done) / total) : 100, `${done} of ${total} events`),
      );
    });
  } catch (error) {
    if (error instanceof kafka.BadKafkaSettings) throw new UserError(error.message, 2);
    throw error;
  } finally {
    bar.stop();
  }
}

const goOn = (to: Options['to']): string =>
  to === 'kafka' ? 'Go on with --log kafka --brokers …' : 'Go on without --log kafka.';
