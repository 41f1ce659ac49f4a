/** ln Γ(x) for x > 0: Stirling's series from 7 upwards, where three terms leave an error of 1e-10, and recurrence below. */
export function logGamma(x: number): number {
  let factor = 1;
  let at = x;
  for (; at < 7; at += 1) factor *= at;
  const z = 1 / (at * at);
  const series = (1 / 12 - z * (1 / 360 - z / 1260)) / at;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - Math.log(factor);
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
