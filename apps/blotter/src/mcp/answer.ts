import { HttpException } from '@nestjs/common';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { UserError } from '../terminal/errors.js';

/** The answer of a tool, as a value and as text for clients that show no values. A wrong question is an answer too. */
export async function answer(work: () => Promise<object>): Promise<CallToolResult> {
  try {
    const value = await work();
    return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: { ...value } };
  } catch (error) {
    return { content: [{ type: 'text', text: explain(error) }], isError: true };
  }
}

/** What to say of an error: the sentence that it was made with, or where to look for what happened. */
function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof HttpException) return (error.getResponse() as { detail?: string }).detail ?? error.message;
  process.stderr.write(`mcp: ${(error as Error)?.stack ?? String(error)}\n`);
  return 'the question could not be answered just now; the server\'s error output says why';
} // prettier-ignore

/** For an id that nothing has. */
export function unknown(what: string, id: string, where: string): UserError {
  return new UserError(`there is no ${what} "${id}" in this name space as of then; ${where} gives ids`);
}
