import { Command } from 'commander';
import { withRuntime } from '../runtime/open.js';
import { withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { digest, isBehind } from '#read-model';

export function digestCommand(): Command {
  return withSpaceOptions(new Command('digest'))
    .description('one hash for each projection and one over all; exit 1 while something is behind')
    .addHelpText('after', '\nExample:\n  $ blotter digest --space demo\n')
    .action((options: SpaceOptions) =>
      withRuntime(options, async (runtime) => {
        const behind = await isBehind(runtime);
        process.stdout.write(`${JSON.stringify(await digest(runtime.database, options.space))}\n`);
        if (!behind) return;
        process.stderr.write('something is still behind: `blotter status` shows what\n');
        process.exitCode = 1;
      }),
    );
}
