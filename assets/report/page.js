// The report page: what is chosen decides what is drawn.

import { element } from "./element.js";
import { lessonTitle, people, report, scenarioTitle, select, teams } from "./data.js";
import { decisionsPart } from "./decisions.js";
import { filesPart } from "./files.js";
import { learning } from "./learning.js";
import { overview } from "./overview.js";
import { nobody, personPage } from "./person.js";
import { printPictures, recolor } from "./picture.js";
import { reliabilityPart } from "./reliability.js";
import { scenariosPart } from "./scenarios.js";
import { FILTERS, choose, follow, link, state } from "./state.js";
import { printTables } from "./table.js";
import { teamPart } from "./team.js";
import { date, people as peopleWords } from "./words.js";

const PARTS = [
  ["overview", "Overview", overview],
  ["team", "The team", teamPart],
  ["learning", "Learning", learning],
  ["scenarios", "Scenarios", scenariosPart],
  ["decisions", "Decisions", decisionsPart],
  ["reliability", "Reliability", reliabilityPart],
  ["files", "Files", filesPart],
];

const at = (id) => document.getElementById(id);
const fields = new Map();

function filterBar() {
  const field = (key, title, control) => {
    fields.set(key, control);
    return element("label", { class: "field" }, element("span", null, title), control);
  };
  const pick = (key, title, all, options) =>
    field(key, title, element("select", { onchange: (event) => filter({ [key]: event.target.value }) },
      element("option", { value: "" }, all), options.map(([value, text]) => element("option", { value }, text))));
  let waiting = 0;
  const search = element("input", {
    type: "search", autocomplete: "off", spellcheck: "false",
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => filter({ search: search.value.trim() }), 150);
    },
  });
  at("filters").append(
    pick("team", "Team", "All teams", teams.map((team) => [team, team])),
    pick("lesson", "Lesson", "All lessons", report.lessons.map(({ id, title }) => [id, title])),
    pick("scenario", "Scenario", "All scenarios", report.scenarios.map(({ id, title }) => [id, title])),
    ...(report.overdue ? [pick("overdue", "Overdue", "Everybody", [["yes", "Overdue only"]])] : []),
    field("search", "Find a person", search),
    element("button", { type: "button", id: "clear", onclick: () => filter(Object.fromEntries(FILTERS.map((key) => [key, ""]))) }, "Clear"));
}

function filter(changes) {
  choose({ ...changes, person: "" });
  draw();
}

function tell(selection) {
  const n = selection.rows.length;
  const scope = [state.team, state.lesson && lessonTitle(state.lesson), state.scenario && scenarioTitle(state.scenario), state.overdue && "with something overdue", state.search && `“${state.search}”`].filter(Boolean);
  at("shown").textContent = `${n === report.people.length ? "All" : "Shown:"} ${peopleWords(n)}${n === report.people.length ? "" : ` of ${report.people.length}`}${scope.length > 0 ? ` · ${scope.join(" · ")}` : ""}`;
  at("clear").hidden = scope.length === 0;
}

function draw() {
  const selection = select(state);
  for (const [key, control] of fields) if (document.activeElement !== control) control.value = state[key];
  tell(selection);
  const [shown] = PARTS.find(([id]) => id === state.part) ?? PARTS[0];
  at("parts").replaceChildren(element("ul", null, PARTS.map(([id, title]) =>
    element("li", null, element("a", { href: link({ part: id, person: "" }), "aria-current": id === shown && !state.person && "page" }, title)))));
  const content = state.person
    ? [people.has(state.person) ? personPage(people.get(state.person), selection.rows) : nobody(state.person)]
    : PARTS.filter(([id]) => onPaper || id === shown).map(([, , make]) => make(selection));
  at("main").replaceChildren(...content);
  const title = at("main").querySelector("h2").textContent;
  document.title = `${title} · Training report`;
}

// Where a link led is where reading goes on: the keyboard's place moves there too.
function arrive() {
  window.scrollTo(0, 0);
  at("main").querySelector("h2").focus({ preventScroll: true });
}

const dark = window.matchMedia("(prefers-color-scheme: dark)");
let onPaper = false;

function color() {
  const theme = state.theme || (dark.matches ? "dark" : "light");
  document.documentElement.dataset.theme = onPaper ? "light" : theme;
  at("theme").textContent = theme === "dark" ? "Light colours" : "Dark colours";
  recolor();
}

// On paper stands everything: all parts, all rows, every table, every reply; or the person.
function paper(yes) {
  onPaper = yes;
  draw();
  printTables(yes); // which draws their rows anew, so replies come after
  for (const details of document.querySelectorAll("details")) details.open = yes;
  color();
  if (yes) printPictures();
}

// What the report itself was asked for.
const ASKED = {
  team: (name) => `only the team ${name}`,
  lesson: (id) => `only the lesson ${lessonTitle(id)}`,
  scenario: (id) => `only the scenario ${scenarioTitle(id)}`,
  from: (day) => `from ${date(day)}`,
  to: (day) => `to ${date(day)}`,
  mode: (mode) => (mode === "assessed" ? "only assessments" : "only practice"),
  attempts: (which) => (which === "all" ? "all attempts count" : `the ${which} attempt at each scenario counts`),
  practice: () => (report.filters.mode ? null : "practice is shown"),
};

function about() {
  const { filters } = report;
  const only = Object.entries(filters).filter(([, value]) => value).map(([key, value]) => ASKED[key](value)).filter(Boolean);
  at("about").textContent = [`Made on ${date(report.made)} from ${report.folder}`, ...only].join(" · ");
}

at("theme").addEventListener("click", () => {
  choose({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" });
  color();
});
dark.addEventListener("change", color);
window.addEventListener("beforeprint", () => paper(true));
window.addEventListener("afterprint", () => paper(false));
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  at("main").focus();
});
follow(() => {
  color();
  draw();
  arrive();
});
about();
filterBar();
color();
draw();
