import type { FastifyInstance } from 'fastify';
import type { EventLog } from '#log';
import { exposition, http, observeLog, standing } from '#nest';
import type { Database } from '#postgres';
import { currentProjection, lagging } from '#read-model';

/** All that Prometheus is told here: what this process counted, where every consumer group stands, and the read model. */
export async function measured(runtime: { log: EventLog; database: Database }): Promise<string> {
  await observeLog(runtime.log);
  const projection = await currentProjection(runtime.database);
  standing.folding.set((await lagging(runtime.database, projection)) ? 1 : 0);
  standing.generation.set(projection.n);
  return exposition();
}

/** Times every answer by its route; a stream counts until it ends. */
export function addRequestTimes(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    http.duration.observe(labels, reply.elapsedTime / 1000);
  });
}
