// Whether each decision does its work: who reached it, what they took, and what is odd.

import { element } from "./element.js";
import { report, versionParts, versionTitle } from "./data.js";
import { badge, bar, estimated, note, ofEveryone, part, titled } from "./part.js";
import { table } from "./table.js";
import { count, interval, named, people, percent, ratio } from "./words.js";

const FLAGS = {
  "reply-unused": ["Reply unused", "A reply that nobody takes is no choice. Make it more tempting, or leave it out."],
  "best-avoided-by-strong": ["Strong people avoid the best reply", "The upper third takes the best reply less often than the lower third. Is it really the best? Does another one deserve the points?"],
  "all-right": ["Everyone gets it right", "It tells nobody apart. Fine as a way in; elsewhere, make the others more tempting."],
  few: ["Few have reached it", "Too few for a finding: wait for more people."],
};

const title = (decision) => decision.label;
const flag = (name) => badge(name === "few" ? "neutral" : "mixed", FLAGS[name]?.[0] ?? name);

const replies = (decision) =>
  element("details", { class: "replies" },
    element("summary", null, title(decision)),
    element("ul", null, decision.replies.map((reply) => {
      const share = decision.reached ? reply.taken / decision.reached : 0;
      return element("li", null,
        element("span", { class: "reply" }, reply.text || named(reply.id), reply.best && [" ", badge("good", "✓ Best")]),
        element("span", { class: "taken" }, `${count(reply.taken)} (${percent(share)})`),
        element("span", { class: "fill", "aria-hidden": "true" }, element("span", { style: { width: `${Math.min(1, share) * 100}%` } })));
    })));

// Beside what it is now, never together with it.
const wasBefore = (before) =>
  before ? [`before: ${percent(before.difficulty.mean)}`, interval(before.difficulty, percent), people(before.difficulty.n)] : [];

const columns = [
  { key: "decision", title: "Decision", head: true, value: title, cell: replies },
  { key: "scenario", title: "Scenario", value: versionTitle, cell: (decision) => titled(...versionParts(decision)) },
  { key: "reached", title: "Reached by", number: true, value: (decision) => decision.reached, cell: (decision) => count(decision.reached) },
  { key: "difficulty", title: "Points earned", number: true, value: ({ difficulty }) => difficulty.mean,
    cell: ({ difficulty, before }) => estimated(percent(difficulty.mean), interval(difficulty, percent), ...wasBefore(before)) },
  { key: "easy", title: "0 to 100%", value: ({ difficulty }) => difficulty.mean,
    cell: ({ difficulty }) => bar(difficulty.mean, difficulty.low ?? undefined, difficulty.high ?? undefined) },
  { key: "discrimination", title: "Tells apart", number: true, value: ({ discrimination }) => discrimination.r,
    cell: ({ discrimination }) => estimated(ratio(discrimination.r), interval(discrimination, ratio)) },
  { key: "flags", title: "Look at", wide: true, value: (decision) => decision.flags.map((name) => FLAGS[name]?.[0] ?? name).join(", ") || null,
    cell: (decision) => (decision.flags.length > 0 ? element("span", { class: "badges" }, decision.flags.map(flag)) : null) },
];

function explained(rows) {
  const met = Object.keys(FLAGS).filter((name) => rows.some((decision) => decision.flags.includes(name)));
  if (met.length === 0) return null;
  return element("dl", { class: "flags" }, met.map((name) => {
    const n = rows.filter((decision) => decision.flags.includes(name)).length;
    return element("div", null, element("dt", null, flag(name), ` ${count(n)} ${n === 1 ? "decision" : "decisions"}`), element("dd", null, FLAGS[name][1]));
  }));
}

export function decisionsPart({ scenario: chosen }) {
  const rows = report.decisions.filter((decision) => chosen(decision.scenario));
  return part("decisions", "Decisions", null, ofEveryone(),
    note("Points earned: the share of a decision's points that people who reached it earned; low is hard. Tells apart: how well it goes together with the rest of the scenario, from −1 to 1; from about 0.2 on it does its work, and below 0 strong people do worse here than weak ones. Open a decision to see its replies."),
    rows.some(({ before }) => before) && note("Before: the same decision as it was before the last edit of its scenario, and what the people earned who met it then."),
    explained(rows),
    table({ name: "decisions", caption: "Decisions", rows, columns, sort: "difficulty", empty: "No decision has been reached in these scenarios." }));
}

