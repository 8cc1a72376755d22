// Everyone, by competency or by behaviour: a table whose cells are coloured by what they say.

import { element } from "./element.js";
import { behaviours, formerAmong, lacksFirstDay, report, SCORES, SCORE_TITLES } from "./data.js";
import { legend, ofVersions, part, step } from "./part.js";
import { choose, link, state } from "./state.js";
import { table } from "./table.js";
import { NONE, count, points, signed } from "./words.js";

const name = {
  key: "name", title: "Person", head: true, value: (row) => row.person.name,
  cell: (row) => element("a", { href: link({ person: row.person.id }) }, row.person.name),
};
const team = { key: "team", title: "Team", value: (row) => row.person.team || null };

const overdue = {
  key: "overdue", title: "Lessons overdue", number: true, value: (row) => row.person.overdue,
  cell: ({ person }) => [
    person.overdue ? element("strong", { class: "mixed" }, count(person.overdue)) : "0",
    lacksFirstDay(person) && element("small", null, "no first day known"),
  ],
};

const byCompetency = () => [
  name, team,
  { key: "passed", title: "Lessons passed", number: true, value: (row) => row.person.passed,
    cell: (row) => `${count(row.person.passed)} of ${count(row.person.lessons.length)}` },
  ...(report.overdue ? [overdue] : []),
  ...SCORES.map((score) => ({
    key: score, title: SCORE_TITLES[score], number: true,
    value: (row) => row.scores[score].latest,
    cell: (row) => count(row.scores[score].latest),
    look: (row) => `heat ${step(row.scores[score].latest)}`,
  })),
  { key: "gain", title: "Gain", number: true,
    value: (row) => gain(row), cell: (row) => (gain(row) === null ? NONE : signed(gain(row))) },
  { key: "critical", title: "Critical errors", number: true, value: (row) => row.person.critical,
    cell: (row) => (row.person.critical ? element("strong", { class: "bad" }, count(row.person.critical)) : "0") },
  { key: "attempts", title: "Attempts", number: true, value: (row) => row.history.length, cell: (row) => count(row.history.length) },
];

const gain = ({ scores: { overall } }) => (overall.again.length === 0 ? null : overall.latest - overall.first);

const shares = new WeakMap();
function shareOf(person, id) {
  if (!shares.has(person)) shares.set(person, new Map(person.behaviours.map((seen) => [seen.id, seen])));
  return shares.get(person).get(id);
}

const harmful = ({ id, title }) => {
  const times = (row) => shareOf(row.person, id)?.shown ?? 0;
  return {
    key: id, title, number: true, tilted: true, value: times,
    cell: (row) => (times(row) ? `${count(times(row))}×` : NONE),
    look: (row) => `heat ${times(row) ? "step-0" : "unseen"}`,
  };
};

const byBehaviour = () => [
  name,
  ...report.behaviours.filter(({ open }) => open > 0).map((behaviour) => {
    if (behaviour.points < 0) return harmful(behaviour);
    const { id } = behaviour;
    const percentOf = (row) => {
      const seen = shareOf(row.person, id);
      return seen?.open ? (100 * seen.shown) / seen.open : null;
    };
    return {
      key: id, title: behaviours.get(id).title, number: true, tilted: true, value: percentOf,
      cell: (row) => {
        const seen = shareOf(row.person, id);
        return seen?.open ? `${count(seen.shown)}/${count(seen.open)}` : NONE;
      },
      look: (row) => `heat ${step(percentOf(row))}`,
    };
  }),
];

const VIEWS = { "": ["By competency", byCompetency], behaviours: ["By behaviour", byBehaviour] };

export function teamPart({ rows }) {
  const place = element("div");
  const draw = () => {
    const [title, columns] = VIEWS[state.columns] ?? VIEWS[""];
    place.replaceChildren(table({
      name: "people", caption: `The team, ${title.toLowerCase()}`, rows, columns: columns(), sort: "name",
      empty: "Nobody is left by these filters.",
    }));
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === (VIEWS[state.columns] ? state.columns : "")));
    about.textContent = state.columns === "behaviours"
      ? "How often each behaviour was shown, of the times when it was called for; of those that do harm (×), how often. A dash: never called for, or never done."
      : "The latest score of each scenario, averaged over the scenarios tried to an end. Gain: from the first to the latest, of who tried one again.";
  };
  const buttons = Object.entries(VIEWS).map(([value, [title]]) =>
    element("button", { type: "button", value, onclick: () => { choose({ columns: value }); draw(); } }, title));
  const about = element("p", { class: "note" });
  draw();
  return part("team", "The team", null,
    element("div", { class: "choices", role: "group", "aria-label": "Columns of the table" }, buttons),
    about, ofVersions(formerAmong(rows.flatMap((row) => row.history))), legend(), place);
}
