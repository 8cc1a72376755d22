// Does it help? Scores by attempt, and the gain of the same people from first to latest.

import { formerAmong, report, SCORES, SCORE_TITLES } from "./data.js";
import { mean } from "./estimate.js";
import { drawing, element } from "./element.js";
import { bar, estimated, heading, hiddenGroup, note, ofVersions, part } from "./part.js";
import { axes, picture, tooltip } from "./picture.js";
import { table } from "./table.js";
import { count, interval, people, points, signed } from "./words.js";

// Told apart by form as well as by colour; `shape` is the symbol in a box of 12.
const LOOKS = {
  overall: { tint: "ink", symbol: "circle", width: 3, dash: [], shape: "M6 1a5 5 0 1 0 .01 0Z" },
  listening: { tint: "focus", symbol: "rect", width: 2, dash: [], shape: "M1.5 1.5h9v9h-9Z" },
  empathy: { tint: "mixed", symbol: "triangle", width: 2, dash: [6, 3], shape: "M6 1L11 11H1Z" },
  professionalism: { tint: "accent", symbol: "diamond", width: 2, dash: [2, 3], shape: "M6 0L11 6L6 12L1 6Z" },
};

const key = () =>
  element("ul", { class: "key", "aria-hidden": "true" }, SCORES.map((score) => {
    const { tint, width, dash, shape } = LOOKS[score];
    const color = `var(--${tint})`;
    return element("li", null,
      drawing("svg", { width: 40, height: 12, viewBox: "0 0 40 12" },
        drawing("path", { d: "M0 6H40", fill: "none", stroke: color, "stroke-width": width, "stroke-dasharray": dash.join(" ") || null }),
        drawing("path", { d: shape, fill: color, transform: "translate(14 0)" })),
      SCORE_TITLES[score]);
  }));

const NTH = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"];

// [{ nth, people, scores: { overall: estimate… } }]: the kth attempts of every scenario, a
// person's averaged first, as long as enough people have made one.
function byAttempt(rows) {
  const steps = NTH.map((nth) => ({ nth, of: Object.fromEntries(SCORES.map((score) => [score, []])), people: 0 }));
  for (const { history } of rows) {
    const made = new Map();
    const own = NTH.map(() => Object.fromEntries(SCORES.map((score) => [score, []])));
    for (const attempt of history) {
      const version = attempt.scenario + attempt.content;
      const k = made.get(version) ?? 0;
      made.set(version, k + 1);
      if (k >= NTH.length) continue;
      for (const score of SCORES) if (attempt[score] !== null) own[k][score].push(attempt[score]);
    }
    own.forEach((scores, k) => {
      if (scores.overall.length > 0) steps[k].people += 1;
      for (const score of SCORES) if (scores[score].length > 0) steps[k].of[score].push(mean(scores[score]).value);
    });
  }
  return steps
    .filter((step) => step.people >= Math.max(2, report.least_group))
    .map(({ nth, of, people: n }) => ({ nth, people: n, scores: Object.fromEntries(SCORES.map((score) => [score, mean(of[score])])) }));
}

function lines(steps, tint) {
  const overall = steps.map((step) => step.scores.overall);
  const band = { type: "line", stack: "band", silent: true, symbol: "none", lineStyle: { opacity: 0 }, tooltip: { show: false } };
  return {
    grid: { left: 8, right: 20, top: 16, bottom: 8, containLabel: true },
    xAxis: { ...axes(tint, 22).category, data: steps.map((step) => `${step.nth}\n${count(step.people)}`) },
    yAxis: { ...axes(tint).value, scale: true },
    tooltip: { ...tooltip(tint), trigger: "axis", formatter: ([{ dataIndex }]) => told(steps[dataIndex]) },
    series: [
      { ...band, data: overall.map(({ low }) => low) },
      { ...band, data: overall.map(({ low, high }) => high - low), areaStyle: { color: tint.ink, opacity: 0.1 } },
      ...SCORES.map((score) => ({
        type: "line", name: SCORE_TITLES[score], symbol: LOOKS[score].symbol, symbolSize: 9,
        data: steps.map((step) => step.scores[score].value),
        color: tint[LOOKS[score].tint],
        lineStyle: { width: LOOKS[score].width, type: LOOKS[score].dash.length > 0 ? LOOKS[score].dash : "solid" },
        emphasis: { disabled: true },
      })),
    ],
  };
}

const told = (step) =>
  [`${step.nth} attempt, ${people(step.people)}`,
    ...SCORES.map((score) => `${SCORE_TITLES[score]}: ${points(step.scores[score].value)}`)].join("\n");

function curve(rows) {
  const steps = byAttempt(rows);
  if (steps.length < 2) return note(`A curve needs at least ${people(Math.max(2, report.least_group))} who tried a scenario twice.`);
  const [first, last] = [steps[0], steps.at(-1)];
  return picture({
    name: "curve",
    title: "Score by attempt",
    says: `Overall from ${points(first.scores.overall.value)} at the first attempt to ${points(last.scores.overall.value)} at the ${last.nth}.`,
    note: "Mean of the first, second and later attempts at a scenario; under each, how many people made one. The band is the 95% interval of the overall mean. Those who try again are not the same people as those who stop, so read the gain below before drawing a conclusion.",
    key: key(), height: 340, width: 520,
    option: (tint) => lines(steps, tint),
    table: table({
      name: "curve", caption: "Mean score by attempt", rows: steps,
      columns: [
        { key: "nth", title: "Attempt", head: true, value: (step) => step.nth },
        { key: "people", title: "People", number: true, value: (step) => step.people, cell: (step) => count(step.people) },
        ...SCORES.map((score) => ({
          key: score, title: SCORE_TITLES[score], number: true, value: (step) => step.scores[score].value,
          cell: (step) => estimated(points(step.scores[score].value), interval(step.scores[score], points)),
        })),
      ],
    }),
  });
}

// Of each person who tried a scenario again: their gains, averaged over the scenarios.
function gains(rows) {
  return SCORES.map((score) => {
    const again = rows.map((row) => row.scores[score].again).filter((own) => own.length > 0);
    return { score, gain: mean(again.map((own) => mean(own).value)) };
  });
}

function gainTable(rows) {
  const own = gains(rows);
  const n = Math.max(...own.map(({ gain }) => gain.n));
  if (n < Math.max(2, report.least_group)) return hiddenGroup(n);
  return table({
    name: "gain", caption: "Gain of the same people, from first to latest attempt", rows: own,
    columns: [
      { key: "score", title: "Competency", head: true, value: ({ score }) => SCORE_TITLES[score] },
      { key: "n", title: "People", number: true, value: ({ gain }) => gain.n, cell: ({ gain }) => count(gain.n) },
      { key: "gain", title: "Gain in points", number: true, value: ({ gain }) => gain.value,
        cell: ({ gain }) => estimated(signed(gain.value), interval(gain, signed)) },
      { key: "picture", title: "From −30 to +30", value: ({ gain }) => gain.value,
        cell: ({ gain }) => bar(along(gain.value), along(gain.low), along(gain.high)) },
      { key: "meaning", title: "In words", wide: true, value: ({ gain }) => meaning(gain) },
    ],
  });
}

const along = (gain) => (gain + 30) / 60;

function meaning({ low, high }) {
  if (low > 0) return "They got better.";
  if (high < 0) return "They got worse.";
  return "Could be chance: the interval holds 0.";
}

export function learning({ rows }) {
  return part("learning", "Learning", null, ofVersions(formerAmong(rows.flatMap((row) => row.history))), curve(rows),
    heading("The same people, first to latest"),
    note("Only people who tried the same scenario more than once; each counts once."),
    gainTable(rows));
}
