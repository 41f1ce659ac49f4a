import type { CompletedCommand, CompletedOption, Value } from './tree.js';

/** A completion for fish. `__blotter_at` is true where the words before the cursor lead to a command. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  return `# blotter completion for fish: blotter completion fish | source
function __blotter_path
  set -l path
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if string match -q -- '-*' $word
      contains -- "$path $word" ${tree.flatMap(taking).join(' ')}; and set skip 1
    else if contains -- (string trim -- "$path $word") ${tree.filter(({ path }) => path.length > 0).map(({ path }) => quoted(path.join(' '))).join(' ')}
      set path (string trim -- "$path $word")
    end
  end
  echo $path
end
function __blotter_at
  test (__blotter_path)"" = "$argv[1]"
end
complete -c blotter -f
${tree.flatMap(lines).join('\n')}
`;
} // prettier-ignore

function taking({ path, options }: CompletedCommand): string[] {
  const takes = options.filter(({ value }) => value !== null).flatMap(({ names }) => names);
  return takes.map((name) => quoted(`${path.join(' ')} ${name}`));
}

function lines({ path, commands, options, argument }: CompletedCommand): string[] {
  const at = `complete -c blotter -n '__blotter_at "${path.join(' ')}"'`;
  return [
    ...commands.map(({ name, description }) => `${at} -a ${name} -d ${quoted(description)}`),
    ...options.map((option) => `${at} ${optionFlags(option)}`),
    ...(argument ? given(argument).map((flags) => `${at} ${flags}`) : []),
  ];
}

function optionFlags({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = value ? ['-x', ...given(value)] : [];
  return [...flags, `-d ${quoted(description)}`, ...taken].join(' ');
}

/** What completes a value. */
function given(value: Value): string[] {
  if (value.kind === 'choices') return [`-a ${quoted(value.choices.join(' '))}`];
  if (value.kind === 'folders') return [`-a '(__fish_complete_directories)'`];
  return value.kind === 'files' ? [`-a '(__fish_complete_path)'`] : [];
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", `\\'`)}'`;
}
