// Numbers and findings in words. A missing number is a dash, and is read out as "none".

const LANGUAGE = "en-GB";
const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

export const NONE = "–";
const minus = (text) => text.replace(/^-(?=[0.]*$)/, "").replace("-", "−");
const known = (number) => number !== null && number !== undefined && Number.isFinite(number);

export const count = (number) => (known(number) ? minus(whole.format(number)) : NONE);
export const points = (number) => (known(number) ? minus(tenth.format(number)) : NONE);
export const ratio = (number) => (known(number) ? minus(hundredth.format(number)) : NONE);
export const percent = (share) => (known(share) ? `${whole.format(share * 100)}%` : NONE);
export const signed = (number) =>
  known(number) ? (number > 0 ? "+" : "") + minus(tenth.format(number)) : NONE;
export const date = (text) => (text ? day.format(new Date(text)) : NONE);

// An id as a name: "on-hold.2" is "On hold (2)".
export const named = (id) =>
  id.replace(/\.(\d+)$/, " ($1)").replace(/[-_]/g, " ").replace(/^./, (first) => first.toUpperCase());

export const people = (n) => `${count(n)} ${n === 1 ? "person" : "people"}`;
export const attempts = (n) => `${count(n)} ${n === 1 ? "attempt" : "attempts"}`;

export const times = (n) => (n === 1 ? "once" : n === 2 ? "twice" : `${count(n)} times`);

export function duration(seconds) {
  if (!known(seconds)) return NONE;
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  if (minutes < 120) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// An estimate { low, high } as "a to b"; the same format as its value.
export const interval = (estimate, format) =>
  estimate && known(estimate.low) && known(estimate.high)
    ? `${format(estimate.low)} to ${format(estimate.high)}`
    : "";
