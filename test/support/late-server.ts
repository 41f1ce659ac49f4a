import { connect, createServer, type NetConnectOpts } from 'node:net';
import { freePort } from '../../scripts/kafka/places.js';

export interface LateServer {
  port: number;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** An address at which nobody listens until `open`, and then the server at `target`. */
export async function lateServer(target: NetConnectOpts): Promise<LateServer> {
  const port = await freePort();
  const server = createServer((socket) => {
    const behind = connect(target);
    socket.on('error', () => behind.destroy()).pipe(behind);
    behind.on('error', () => socket.destroy()).pipe(socket);
  });
  return {
    port,
    open: () => new Promise((resolve) => void server.listen(port, '127.0.0.1', resolve)),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
