import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProgram } from '../program.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { treeOf } from './tree.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
type Shell = keyof typeof SCRIPTS;

/** Asks zsh in a terminal of its own: Tab completes, and Ctrl-X prints the line as it stands then. */
const ZSH = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1= PS2=; autoload -Uz compinit; compinit -u -D; source '$1
zpty -w z 'show() { print -r -- "<$BUFFER>"; zle kill-buffer }; zle -N show; bindkey "^X" show'
zpty -w z 'zstyle ":completion:*" insert-tab false; setopt no_list_beep; print -r -- "re""ady"'
until [[ $line == *ready* ]]; do zpty -r z line || exit 1; done
zpty -w -n z "$2"$'\\t\\x18'
until [[ $line == *'<'*'>'* ]]; do zpty -r z line || exit 1; done
print -r -- $line
zpty -d z
`;

describe('completion', () => {
  let folder: string;
  const files = {} as Record<Shell, string>;
  let commands: string[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'blotter-completion-'));
    const tree = treeOf(await buildProgram([]));
    commands = tree[0]!.commands.map(({ name }) => name).sort();
    for (const shell of Object.keys(SCRIPTS) as Shell[]) {
      files[shell] = path.join(folder, shell === 'zsh' ? '_blotter' : `blotter.${shell}`);
      writeFileSync(files[shell], SCRIPTS[shell](tree));
    }
    writeFileSync(path.join(folder, 'page.txt'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What each shell offers for a line whose end is the cursor. */
  const ask: Record<Shell, (line: string) => string[]> = {
    bash: (line) => {
      const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _blotter; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return run('bash', ['-c', script, 'bash', files.bash, ...line.split(' ')]);
    },
    zsh: (line) => run('zsh', ['-fc', ZSH, 'zsh', files.zsh, line]).map((text) => /<(.*)>/.exec(text)![1]!.trim()),
    fish: (line) =>
      run('fish', ['--no-config', '-c', `source $argv[1]; complete -C $argv[2]`, files.fish, line]).map(
        (text) => text.split('\t')[0]!,
      ),
  }; // prettier-ignore
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 10_000, maxBuffer: 100_000 })
      .trim()
      .split('\n')
      .filter(Boolean)
      .sort();
  const has = (shell: Shell) => spawnSync(shell, ['-c', 'true']).status === 0;

  describe.each<Shell>(['bash', 'fish'])('in %s', (shell) => {
    const here = has(shell) ? it : it.skip;

    here('offers every command, and those of a command', () => {
      expect(ask[shell]('blotter ').filter((word) => !word.startsWith('-'))).toEqual(commands);
      expect(ask[shell]('blotter parked ')).toEqual(['list', 'redrive', 'show']);
    });

    here.each([
      ['blotter st', ['status']],
      ['blotter --verbose st', ['status']],
      ['blotter parked red', ['redrive']],
      ['blotter up --po', ['--port']],
      ['blotter up --log p', ['postgres']],
      ['blotter tail blotter.po', ['blotter.posts']],
      ['blotter parked list --reason time', ['timed_out']],
      ['blotter parked list --group status --reason time', ['timed_out']],
      ['blotter parse pa', ['page.txt']],
      ['blotter summarize --day 2023-06-01 --t', ['--tz']],
    ])('completes %j', (line, expected) => {
      expect(ask[shell](line)).toEqual(expected);
    });
  });

  describe('in zsh', () => {
    const here = has('zsh') ? it : it.skip;

    here.each([
      ['blotter st', 'blotter status'],
      ['blotter parked red', 'blotter parked redrive'],
      ['blotter up --po', 'blotter up --port'],
      ['blotter up --log k', 'blotter up --log kafka'],
      ['blotter tail blotter.po', 'blotter tail blotter.posts'],
      ['blotter parse pa', 'blotter parse page.txt'],
    ])('completes %j', (line, expected) => {
      expect(ask.zsh(line)).toEqual([expected]);
    });
  });
});
