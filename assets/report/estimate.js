// Means and shares of whatever the filters leave, with 95 percent intervals: the methods
// of engine/report/statistics.h, which names the sources. Fewer than two numbers have no
// interval.

// Student's t, two-sided 95 percent: the normal quantile in Fisher and Cornish's expansion
// (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5), which is off by less
// than 0.003 from 5 degrees on; below, the table.
const Z = 1.959963984540054;
const SMALL = [12.7062, 4.3027, 3.1824, 2.7764];

function quantile(degrees) {
  if (degrees <= SMALL.length) return SMALL[degrees - 1];
  const z = Z;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

export function mean(numbers) {
  const n = numbers.length;
  if (n === 0) return { n, value: null };
  const value = numbers.reduce((sum, number) => sum + number, 0) / n;
  if (n === 1) return { n, value };
  const squares = numbers.reduce((sum, number) => sum + (number - value) ** 2, 0);
  const half = quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { n, value, low: value - half, high: value + half };
}

// k of n, by Wilson's score interval.
export function share(k, n) {
  if (n === 0) return { n, k, value: null };
  const p = k / n;
  const middle = p + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p) + (Z * Z) / (4 * n)) / n);
  const scale = 1 + (Z * Z) / n;
  return { n, k, value: p, low: (middle - half) / scale, high: (middle + half) / scale };
}

export function median(numbers) {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
