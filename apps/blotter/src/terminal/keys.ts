import { dispatch, onInterrupt } from './interrupt.js';

/**
 * Calls a handler for a key while stdin is a terminal; `stop` for Ctrl-C, SIGINT and SIGTERM. Gives back the terminal
 * as it was when released.
 */
export function onKeys(handlers: Record<string, () => void> & { stop: () => void }): () => void {
  const { stdin } = process;
  const release = onInterrupt(() => handlers.stop());
  const onData = (data: Buffer) => {
    const key = data.toString();
    if (key === '\u0003') dispatch();
    else handlers[key]?.();
  };
  if (stdin.isTTY) stdin.setRawMode(true).resume().on('data', onData);
  return () => {
    release();
    if (stdin.isTTY) stdin.setRawMode(false).pause().off('data', onData);
  };
}
