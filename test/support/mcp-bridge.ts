import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './command-line.js';

interface Answer {
  value?: unknown;
  error?: string;
}

export interface ToolAnswer {
  isError?: boolean;
  structuredContent?: unknown;
  content: { text: string }[];
}

/** The official MCP client, which runs in a process of its own (mcp-client.mjs says why). One call at a time. */
export class McpBridge {
  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly lines: AsyncIterator<string>,
  ) {}

  /** Connects to an address, or to a server that it starts with this command. */
  static async connect(mode: 'legacy' | 'auto', ...target: string[]): Promise<McpBridge> {
    const file = path.join(ROOT, 'test/support/mcp-client.mjs');
    const child = spawn(process.execPath, [file, mode, ...target]);
    child.stderr.pipe(process.stderr);
    const bridge = new McpBridge(child, createInterface(child.stdout)[Symbol.asyncIterator]());
    await bridge.answer();
    return bridge;
  }

  /** Rejects with the client's own message. */
  ask<T>(method: string, argument: object = {}): Promise<T> {
    this.child.stdin.write(`${JSON.stringify([method, argument])}\n`);
    return this.answer() as Promise<T>;
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'close');
    this.child.stdin.end();
    await ended;
  }

  private async answer(): Promise<unknown> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('the client ended');
    const answer = JSON.parse(value) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }
}
