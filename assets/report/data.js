// The figures that the report was made with, indexed, and what the filters leave of them.

export const report = JSON.parse(document.getElementById("report").textContent);

export const SCORES = ["overall", "listening", "empathy", "professionalism"];
export const SCORE_TITLES = {
  overall: "Overall",
  listening: "Listening",
  empathy: "Empathy",
  professionalism: "Professionalism",
};

const indexed = (items) => new Map(items.map((item) => [item.id, item]));
export const people = indexed(report.people);
export const behaviours = indexed(report.behaviours);
export const groups = (kind) => report.groups.filter((group) => group.kind === kind);
const lessons = indexed(report.lessons);
const scenarios = indexed(report.scenarios);
export const lessonOf = (scenario) => scenarios.get(scenario)?.lesson;

const keyOf = ({ scenario, content }) => `${scenario} ${content}`;
const versions = new Map(report.versions.map((version) => [keyOf(version), version]));

export const scenarioTitle = (id) => scenarios.get(id)?.title ?? id;
export const lessonTitle = (id) => lessons.get(id)?.title ?? id;

// An edited scenario is another one for the figures.
export const versionOf = (one) => versions.get(keyOf(one));
export const versionTitle = (one) => versionOf(one)?.title ?? scenarioTitle(one.scenario);
// The same in two: [title of the scenario, which version], the second null of one as it is now.
export function versionParts(one) {
  const [title, whole] = [scenarioTitle(one.scenario), versionTitle(one)];
  return whole.startsWith(`${title}, `) ? [title, whole.slice(title.length + 2)] : [whole, null];
}
export const formerAmong = (history) => history.filter((attempt) => versionOf(attempt)?.former).length;

export const teams = [...new Set(report.people.map((person) => person.team))]
  .filter((team) => team !== "")
  .sort((a, b) => a.localeCompare(b));

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const inScope = (state, scenario) =>
  (!state.scenario || scenario === state.scenario) &&
  (!state.lesson || lessonOf(scenario) === state.lesson);

// A person's first, best and latest score at each version of a scenario, averaged over these;
// and the gains at those that were tried again.
export function scoresOf(history) {
  const scores = {};
  for (const score of SCORES) {
    const tries = new Map();
    for (const attempt of history) {
      if (attempt[score] === null) continue;
      const version = keyOf(attempt);
      if (!tries.has(version)) tries.set(version, []);
      tries.get(version).push(attempt[score]);
    }
    const over = (pick) =>
      tries.size === 0 ? null : [...tries.values()].reduce((sum, row) => sum + pick(row), 0) / tries.size;
    scores[score] = {
      first: over((row) => row[0]),
      best: over((row) => Math.max(...row)),
      latest: over((row) => row.at(-1)),
      again: [...tries.values()].filter((row) => row.length > 1).map((row) => row.at(-1) - row[0]),
    };
  }
  return scores;
}

function rowOf(person, wanted) {
  const history = person.history.filter(wanted);
  return { person, history, scores: scoresOf(history) };
}

// Of ten thousand people it takes a while, so it is worked out once.
const whole = new Map();
function wholeRow(person) {
  if (!whole.has(person)) whole.set(person, rowOf(person, () => true));
  return whole.get(person);
}

// { rows: [{ person, history, scores }], scenario(id): is it one of those chosen,
//   filtered: is anybody or anything left out }
export function select(state) {
  const words = plain(state.search).split(/\s+/).filter(Boolean);
  const rows = [];
  for (const person of report.people) {
    if (state.team && person.team !== state.team) continue;
    if (state.overdue && person.overdue === 0) continue;
    if (words.length > 0) {
      const text = plain(`${person.name} ${person.team} ${person.id}`);
      if (!words.every((word) => text.includes(word))) continue;
    }
    rows.push(state.lesson || state.scenario ? rowOf(person, (attempt) => inScope(state, attempt.scenario)) : wholeRow(person));
  }
  return { rows, scenario: (id) => inScope(state, id), filtered: Boolean(state.team || state.search || state.overdue) };
}

// Days are counted from a first day that is not known.
export const lacksFirstDay = (person) => person.lessons.some(({ due_state: state }) => state === "unknown");

// Attempts of groups smaller than this are not summed up, so that nobody is told by a mean.
export const tooFew = (n) => n > 0 && n < report.least_group;
