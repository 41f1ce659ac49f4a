/* global fetch, AbortSignal */
// Healthy while one of the ports answers `ready`: the API has its own, every other service the one of its metrics.
const ports = [process.env.BLOTTER_METRICS_PORT ?? 9464, process.env.PORT ?? 3000];
const isReady = (port) =>
  fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(4000) }).then(
    ({ ok }) => ok,
    () => false,
  );
const answers = await Promise.all(ports.map(isReady));
process.exit(answers.includes(true) ? 0 : 1);
