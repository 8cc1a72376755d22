// One person: how far they are, how they do, what is strong and weak, and what comes next.

import { element } from "./element.js";
import { behaviours, formerAmong, lacksFirstDay, lessonTitle, report, scenarioTitle, scoresOf, SCORES, SCORE_TITLES, versionTitle } from "./data.js";
import { badge, bar, heading, note, ofVersions } from "./part.js";
import { axes, picture, tooltip } from "./picture.js";
import { link } from "./state.js";
import { table } from "./table.js";
import { NONE, attempts, count, date, duration, percent, points, signed, times } from "./words.js";

const STATES = {
  passed: ["good", "✓ Passed"],
  in_progress: ["mixed", "◐ In progress"],
  open: ["neutral", "○ Open"],
  locked: ["quiet", "Locked"],
};

const DUE = {
  overdue: (day) => badge("mixed", `Overdue: was due by ${date(day)}`),
  ahead: (day) => note(`Due by ${date(day)}`),
  late: (day) => note(`Was due by ${date(day)}`),
  in_time: (day) => note(`In time for ${date(day)}`),
  unknown: () => note("Days are counted from a first day that is not known"),
};

const course = (person) =>
  element("ol", { class: "course" }, person.lessons.map(({ id, state, due, due_state: standing, passed_on: passed }) => {
    const [kind, text] = STATES[state];
    return element("li", { class: state }, element("span", { class: "lesson" }, lessonTitle(id)),
      badge(kind, passed ? `${text} ${date(passed)}` : text), DUE[standing]?.(due));
  }));

const gain = ({ first, latest, again }) => (again.length === 0 ? null : latest - first);

const scoreTable = ({ scores, history }) => {
  const own = scoresOf(history);
  return table({
    name: "scores", caption: "Scores by competency", rows: SCORES.map((score) => ({ score, ...scores[score], again: own[score].again })),
    columns: [
      { key: "score", title: "Competency", head: true, value: ({ score }) => SCORE_TITLES[score] },
      ...["First", "Best", "Latest"].map((title) => {
        const key = title.toLowerCase();
        return { key, title, number: true, value: (row) => row[key], cell: (row) => points(row[key]) };
      }),
      { key: "gain", title: "Gain", number: true, value: gain, cell: (row) => signed(gain(row)) },
      { key: "picture", title: "0 to 100", value: (row) => row.latest,
        cell: (row) => (row.first === null ? null : bar(row.latest / 100, Math.min(row.first, row.latest) / 100, Math.max(row.first, row.latest) / 100)) },
    ],
  });
};

const seen = (title, list, none) =>
  element("div", { class: "behaviours" }, heading(title),
    list.length === 0 ? note(none) : element("ul", null, list.map(({ id, shown, open }) =>
      element("li", null, element("span", null, behaviours.get(id).title),
        element("span", { class: "taken" }, `${count(shown)} of ${count(open)} (${percent(shown / open)})`),
        element("span", { class: "fill", "aria-hidden": "true" }, element("span", { style: { width: `${(100 * shown) / open}%` } }))))));

// Only behaviours that were called for often enough to say something.
const ENOUGH = 3;
const MOST = 5;

function strengths(person) {
  const wanted = ({ id }) => behaviours.get(id).points >= 0;
  const harm = person.behaviours.filter((seen) => !wanted(seen)).sort((a, b) => b.shown - a.shown);
  const known = person.behaviours.filter((seen) => wanted(seen) && seen.open >= ENOUGH)
    .sort((a, b) => b.shown / b.open - a.shown / a.open || b.open - a.open);
  const strong = known.filter(({ shown, open }) => shown / open >= 0.7).slice(0, MOST);
  const weak = known.filter(({ shown, open }) => shown / open < 0.7).slice(-MOST).reverse();
  return element("div", { class: "columns" },
    seen("Shows reliably", strong, `Nothing yet that was called for at least ${ENOUGH} times and mostly shown.`),
    seen("Could show more often", weak, `Nothing that was called for at least ${ENOUGH} times and often missed.`),
    element("div", { class: "behaviours" }, heading("Did harm"),
      harm.length === 0 ? note("Nothing.") : element("ul", null, harm.slice(0, MOST).map(({ id, shown }) =>
        element("li", null, element("span", null, behaviours.get(id).title), element("span", { class: "taken" }, times(shown)))))));
}

function historyPicture(person) {
  const history = person.history.filter((attempt) => attempt.overall !== null);
  if (history.length === 0) return note("No finished attempt yet.");
  return picture({
    name: "history",
    title: "Attempts over time",
    says: `From ${points(history[0].overall)} at the first of ${attempts(history.length)} to ${points(history.at(-1).overall)} at the latest.`,
    height: 280, width: 480,
    option: (tint) => ({
      grid: { left: 8, right: 20, top: 16, bottom: 8, containLabel: true },
      xAxis: { ...axes(tint).category, data: history.map((_, i) => String(i + 1)) },
      yAxis: { ...axes(tint).value, min: 0, max: 100 },
      tooltip: { ...tooltip(tint), trigger: "axis", formatter: ([{ dataIndex }]) => {
        const attempt = history[dataIndex];
        return `${versionTitle(attempt)}\n${date(attempt.ended)}: ${points(attempt.overall)}${attempt.passed ? ", passed" : ""}`;
      } },
      series: [{
        type: "line", color: tint.accent, lineStyle: { width: 2 }, symbolSize: 11, emphasis: { disabled: true },
        data: history.map((attempt) => ({
          value: attempt.overall,
          symbol: "circle",
          itemStyle: { color: attempt.passed ? tint.accent : tint.surface, borderColor: tint.accent, borderWidth: 2 },
        })),
      }],
    }),
    note: "A full dot is a passed attempt, an empty one is not.",
    table: table({
      name: "history", caption: "Attempts", rows: history.map((attempt, i) => ({ ...attempt, number: i + 1 })),
      columns: [
        { key: "number", title: "No.", number: true, value: (row) => row.number },
        { key: "scenario", title: "Scenario", head: true, value: versionTitle },
        { key: "ended", title: "Ended", value: (row) => row.ended, cell: (row) => date(row.ended) },
        { key: "mode", title: "Mode", value: (row) => row.mode },
        ...SCORES.map((score) => ({ key: score, title: SCORE_TITLES[score], number: true, value: (row) => row[score], cell: (row) => count(row[score]) })),
        { key: "passed", title: "Passed", value: (row) => (row.passed ? "Yes" : "No") },
      ],
    }),
  });
}

// rows: those that the filters leave, in the order of the report, to go on to the next.
export function personPage(person, rows) {
  const at = rows.findIndex((row) => row.person === person);
  const near = (step, text) => at >= 0 && rows[at + step] &&
    element("a", { class: "near", href: link({ person: rows[at + step].person.id }) },
      element("small", null, text), " ", rows[at + step].person.name);
  const figure = (title, value, detail) =>
    element("div", { class: "figure" }, element("dt", null, title), element("dd", { class: "value" }, value), detail && element("dd", null, detail));
  return element("article", { class: "part person", "aria-labelledby": "person-title" },
    element("p", null, element("a", { href: link({ person: "" }) }, "← Back to everyone")),
    element("h2", { id: "person-title", tabindex: "-1" }, person.name),
    element("p", { class: "lead" }, person.team || "No team was given"),
    person.next && element("p", { class: "next" }, element("strong", null, `Practise next: ${scenarioTitle(person.next.scenario)}`), element("br"), person.next.reason),
    element("dl", { class: "figures" },
      figure("Lessons passed", `${count(person.passed)} of ${count(person.lessons.length)}`),
      report.overdue && figure("Lessons overdue", count(person.overdue), lacksFirstDay(person) && "no first day known"),
      figure("Attempts", count(person.attempts)),
      figure("Time", duration(person.seconds)),
      figure("Critical errors", count(person.critical))),
    heading("Course"), course(person),
    heading("Scores"), note("Averaged over the scenarios tried to an end. The bar leads from the first to the latest score; its mark is the latest. A gain: of who tried a scenario again."), ofVersions(formerAmong(person.history)), scoreTable(person),
    historyPicture(person),
    strengths(person),
    element("nav", { class: "around", "aria-label": "Other people" }, near(-1, "Before"), near(1, "Next")));
}

export const nobody = (id) =>
  element("article", { class: "part person", "aria-labelledby": "person-title" },
    element("h2", { id: "person-title", tabindex: "-1" }, "Nobody of that name"),
    element("p", null, `This report has nobody with the id “${id}”; it was made from ${report.folder}.`),
    element("p", null, element("a", { href: link({ person: "" }) }, "← Back to everyone")));
