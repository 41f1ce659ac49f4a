export { isBehind, lags, untilProjected, type Lag } from '#read-model';
