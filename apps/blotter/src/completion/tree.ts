import type { Argument, Command, Option } from 'commander';

/** What may stand where a value is expected. */
export type Value = { kind: 'choices'; choices: readonly string[] } | { kind: 'files' | 'folders' | 'free' };

export interface CompletedOption {
  /** `-p`, `--port`: all names. */
  names: readonly string[];
  description: string;
  /** Null where it takes none. */
  value: Value | null;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** The words that lead to it: empty for `blotter` itself, then `parked`, `list`. */
  path: readonly string[];
  description: string;
  commands: readonly { name: string; description: string }[];
  options: readonly CompletedOption[];
  /** What its arguments are; null where it takes none. */
  argument: Value | null;
}

/** Every command of a program, each before its own. */
export function treeOf(command: Command, path: readonly string[] = []): CompletedCommand[] {
  const visible = command.commands.filter((sub) => sub.name() !== 'help');
  const own: CompletedCommand = {
    path,
    description: command.description(),
    commands: visible.map((sub) => ({ name: sub.name(), description: sub.description() })),
    options: [...command.options.filter((option) => !option.hidden).map(optionOf), HELP],
    argument: command.registeredArguments[0] ? argumentOf(command.registeredArguments[0]) : null,
  };
  return [own, ...visible.flatMap((sub) => treeOf(sub, [...path, sub.name()]))];
}

const HELP: CompletedOption = {
  names: ['--help'],
  description: 'what it does, with an example',
  value: null,
};

function optionOf(option: Option): CompletedOption {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const { description } = option;
  if (!option.required && !option.optional) return { names, description, value: null };
  return { names, description, value: valueOf(option.argChoices, option.flags) };
}

function argumentOf(argument: Argument): Value {
  return valueOf(argument.argChoices, argument.name());
}

/** By what the placeholder is called: `<folder>`, `<sources...>`, `[files...]`. */
function valueOf(choices: readonly string[] | undefined, name: string): Value {
  if (choices) return { kind: 'choices', choices };
  if (/folder/.test(name)) return { kind: 'folders' };
  return { kind: /source|file/.test(name) ? 'files' : 'free' };
}
