import { Argument, Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { treeOf, type CompletedCommand } from '../completion/tree.js';
import { zshScript } from '../completion/zsh.js';

type Shell = 'bash' | 'zsh' | 'fish';

const SCRIPTS: Record<Shell, (tree: readonly CompletedCommand[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `whole` makes the program with all its commands, of which the script is made. */
export function completionCommand(whole: () => Promise<Command>): Command {
  return new Command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .addHelpText(
      'after',
      '\nExample:\n  $ source <(blotter completion bash)\n  $ blotter completion zsh > ~/.zfunc/_blotter\n  $ blotter completion fish > ~/.config/fish/completions/blotter.fish\n',
    )
    .action(async (shell: Shell) => {
      process.stdout.write(SCRIPTS[shell](treeOf(await whole())));
    });
}
