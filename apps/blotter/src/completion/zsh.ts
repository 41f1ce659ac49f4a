import type { CompletedCommand, CompletedOption, Value } from './tree.js';

/** A completion for zsh: a function for each command, by \`_arguments\`. */
export function zshScript(tree: readonly CompletedCommand[]): string {
  return `#compdef blotter
# blotter completion for zsh: blotter completion zsh > a file called _blotter in a folder of $fpath
${tree.map(functionOf).join('\n')}
if [ "$funcstack[1]" = "_blotter" ]; then _blotter "$@"; else compdef _blotter blotter; fi
`;
}

const nameOf = (path: readonly string[]) => ['_blotter', ...path].join('__');

function functionOf(command: CompletedCommand): string {
  const specs = command.options.flatMap(optionSpecs);
  if (command.commands.length === 0) {
    const rest = command.argument ? [single(`*:${'value'}:${action(command.argument)}`)] : [];
    return `${nameOf(command.path)}() {\n  _arguments -s ${[...specs, ...rest].join(' \\\n    ')}\n}`;
  }
  const described = command.commands.map(({ name, description }) => single(`${name}:${description}`));
  const cases = command.commands.map(({ name }) => `        ${name}) ${nameOf([...command.path, name])} ;;`);
  return `${nameOf(command.path)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C -s ${[...specs, `'1:command:->command'`, `'*::argument:->argument'`].join(' \\\n    ')}
  case $state in
    command)
      local -a commands=(
        ${described.join('\n        ')}
      )
      _describe command commands ;;
    argument)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}`;
}

/** One a name; all names of an option shut each other out. */
function optionSpecs({ names, description, value }: CompletedOption): string[] {
  const shut = names.length > 1 ? `(${names.join(' ')})` : '';
  const told = description.replaceAll(/[[\]\\:]/g, (sign) => `\\${sign}`);
  const taken = value ? `:value:${action(value)}` : '';
  return names.map((name) => single(`${shut}${name}[${told}]${taken}`));
}

function action(value: Value): string {
  if (value.kind === 'choices') return `(${value.choices.join(' ')})`;
  return { files: '_files', folders: '_files -/', free: ' ' }[value.kind];
}

function single(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
