type Handler = () => void;

/** Handlers of Ctrl-C, SIGINT and SIGTERM: the newest alone is asked, so that a command's own way to stop comes first. */
const handlers: Handler[] = [];

/** What ended before it was done because somebody asked for it; exits as shells expect (128 + SIGINT). */
export const INTERRUPTED = 130 as const;

/** Calls `handler` on Ctrl-C until released. Without any handler the system's own way applies: the process ends. */
export function onInterrupt(handler: Handler): () => void {
  if (handlers.length === 0) process.on('SIGINT', dispatch).on('SIGTERM', dispatch);
  handlers.push(handler);
  return () => {
    const at = handlers.indexOf(handler);
    if (at >= 0) handlers.splice(at, 1);
    if (handlers.length === 0) process.off('SIGINT', dispatch).off('SIGTERM', dispatch);
  };
}

/** As if Ctrl-C had been pressed: for a terminal in raw mode, which sends the key instead of the signal. */
export function dispatch(): void {
  handlers.at(-1)?.();
}
