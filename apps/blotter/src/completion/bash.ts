import type { CompletedCommand, Value } from './tree.js';

/**
 * A completion for bash 3.2 and later. The path of commands is found by walking the words before the cursor, leaving out
 * options and, by `$takes`, their values.
 */
export function bashScript(tree: readonly CompletedCommand[]): string {
  return `# blotter completion for bash: source <(blotter completion bash)
_blotter() {
  local cur prev word path= skip= i takes commands options
  COMPREPLY=()
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  _blotter_at ""
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ -n $skip ]]; then skip=; continue; fi
    if [[ $word == -* ]]; then [[ " $takes " == *" $word "* ]] && skip=1; continue; fi
    if [[ " $commands " == *" $word "* ]]; then path="\${path:+$path }$word"; _blotter_at "$path"; fi
  done
  if [[ -n $skip ]]; then _blotter_value "$path" "$prev"; return; fi
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur")); return; fi
  if [[ -n $commands ]]; then COMPREPLY=($(compgen -W "$commands" -- "$cur")); return; fi
  _blotter_value "$path" ""
}

_blotter_at() {
  case "$1" in
${tree.map(at).join('\n')}
  esac
}

_blotter_value() {
  case "$1 $2" in
${tree.flatMap(values).join('\n')}
  esac
}

complete -o filenames -F _blotter blotter
`;
}

const quoted = (path: readonly string[]) => `"${path.join(' ')}"`;

function at({ path, commands, options }: CompletedCommand): string {
  const takes = options.filter(({ value }) => value !== null).flatMap(({ names }) => names);
  const all = options.flatMap(({ names }) => names);
  return `    ${quoted(path)}) commands="${commands.map(({ name }) => name).join(' ')}" takes="${takes.join(' ')}" options="${all.join(' ')}" ;;`;
}

/** A line for each place where a value is known. */
function values({ path, options, argument }: CompletedCommand): string[] {
  const lines = options.flatMap(({ names, value }) => (value ? line(path, names, value) : []));
  return argument ? [...lines, ...line(path, [''], argument)] : lines;
}

function line(path: readonly string[], names: readonly string[], value: Value): string[] {
  if (value.kind === 'free') return [];
  const places = names.map((name) => `"${path.join(' ')} ${name}"`).join('|');
  return [`    ${places}) COMPREPLY=($(compgen ${generator(value)} -- "$cur")) ;;`];
}

function generator(value: Value): string {
  if (value.kind === 'choices') return `-W "${value.choices.join(' ')}"`;
  return value.kind === 'folders' ? '-d' : '-f';
}
