// How far the scores themselves can be relied on.

import { report, versionParts, versionTitle } from "./data.js";
import { estimated, note, ofEveryone, part, titled } from "./part.js";
import { table } from "./table.js";
import { count, interval, ratio } from "./words.js";

function meaning({ alpha, retest }) {
  const value = alpha.value;
  if (value === null || value === undefined) return "Too few people took the same decisions to say.";
  const wide = alpha.high - alpha.low > 0.3 ? " The interval is wide: wait for more people." : "";
  if (value >= 0.8) return `Consistent: one run says something about a person.${wide}`;
  if (value >= 0.6) return `Fair: good for groups; for one person, look at several runs.${wide}`;
  const steady = retest.r >= 0.6 ? " First and second attempts agree all the same." : "";
  return `Loose: one run says little about one person.${steady}${wide}`;
}

export function reliabilityPart({ scenario: chosen }) {
  return part("reliability", "Can the measurement be relied on?", null, ofEveryone(),
    note("Alpha says how far the decisions of a scenario point the same way: 0 not at all, 1 entirely. It takes them as equally good signs of one ability. A conversation asks for several at once, and not everyone meets the same decisions, so alpha is a lower bound here, and a low one is no proof of a bad scenario. First to second attempt: whether those who did well the first time did well again; learning in between lowers it."),
    table({
      name: "reliability", caption: "Reliability of each scenario", sort: "-alpha",
      rows: report.reliability.filter((row) => chosen(row.scenario)), empty: "Nothing can be said yet about these scenarios.",
      columns: [
        { key: "scenario", title: "Scenario", head: true, value: versionTitle, cell: (row) => titled(...versionParts(row)) },
        { key: "items", title: "Decisions", number: true, value: (row) => row.items },
        { key: "n", title: "People", number: true, value: (row) => row.n, cell: (row) => count(row.n) },
        { key: "alpha", title: "Alpha", number: true, value: (row) => row.alpha.value,
          cell: (row) => estimated(ratio(row.alpha.value), interval(row.alpha, ratio)) },
        { key: "retest", title: "First to second attempt", number: true, value: (row) => row.retest.r,
          cell: (row) => estimated(ratio(row.retest.r), row.retest.n ? `${interval(row.retest, ratio)} (${count(row.retest.n)})` : "") },
        { key: "meaning", title: "In words", wide: true, value: meaning },
      ],
    }));
}
