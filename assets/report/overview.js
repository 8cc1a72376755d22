// The first look: the key figures, how the scores lie, and who should practise what next.

import { element } from "./element.js";
import { formerAmong, lacksFirstDay, report, scenarioTitle, tooFew } from "./data.js";
import { mean, median, share } from "./estimate.js";
import { hiddenGroup, ofVersions, part } from "./part.js";
import { axes, picture } from "./picture.js";
import { link } from "./state.js";
import { table } from "./table.js";
import { count, duration, interval, people, percent, points, signed } from "./words.js";

const figure = (title, value, ...detail) =>
  element("div", { class: "figure" }, element("dt", null, title), element("dd", { class: "value" }, value),
    detail.filter(Boolean).map((text) => element("dd", null, text)));

function keyFigures(rows) {
  const history = rows.flatMap((row) => row.history);
  const active = rows.filter((row) => row.history.length > 0);
  const passed = share(history.filter((attempt) => attempt.passed).length, history.length);
  const latest = mean(active.map((row) => row.scores.overall.latest).filter((score) => score !== null));
  const gain = mean(active.filter((row) => row.scores.overall.again.length > 0)
    .map((row) => mean(row.scores.overall.again).value));
  const critical = rows.filter((row) => row.person.critical > 0);
  return element("dl", { class: "figures" },
    figure("People", count(rows.length), `${count(active.length)} with a finished attempt`),
    figure("Attempts", count(history.length), `half of the people spent ${duration(median(rows.map((row) => row.person.seconds)))} or more`),
    figure("Attempts passed", percent(passed.value), interval(passed, percent), `${count(passed.k)} of ${count(passed.n)}`),
    figure("Latest score", points(latest.value), interval(latest, points), `mean of ${people(latest.n)}`),
    figure("Gain, first to latest", gain.n ? signed(gain.value) : "–", interval(gain, signed), `${people(gain.n)} who tried one again`),
    report.overdue && figure("People with an overdue lesson", count(rows.filter((row) => row.person.overdue > 0).length),
      `days are known of ${people(rows.filter((row) => !lacksFirstDay(row.person)).length)}`),
    figure("Critical errors", count(critical.reduce((sum, row) => sum + row.person.critical, 0)), `by ${people(critical.length)}`));
}

const TENS = Array.from({ length: 10 }, (_, i) => (i === 9 ? "90–100" : `${i * 10}–${i * 10 + 9}`));

function spread(rows) {
  const bins = TENS.map((range) => ({ range, n: 0 }));
  for (const { scores } of rows) {
    if (scores.overall.latest !== null) bins[Math.min(9, Math.floor(scores.overall.latest / 10))].n += 1;
  }
  const most = bins.reduce((a, b) => (b.n > a.n ? b : a));
  return picture({
    name: "spread",
    title: "How the latest scores lie",
    says: `Most people, ${count(most.n)}, are at ${most.range}.`,
    height: 240,
    table: table({
      name: "spread", caption: "People by latest overall score", rows: bins,
      columns: [
        { key: "range", title: "Latest score", value: (bin) => bin.range, head: true },
        { key: "n", title: "People", value: (bin) => bin.n, cell: (bin) => count(bin.n), number: true },
      ],
    }),
    option: (tint) => ({
      grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
      xAxis: { ...axes(tint).category, data: TENS },
      yAxis: { ...axes(tint).value, show: false },
      series: [{
        type: "bar", barCategoryGap: "18%", data: bins.map((bin) => bin.n),
        itemStyle: { color: tint.accent, borderRadius: [4, 4, 0, 0] },
        label: { show: true, position: "top", color: tint.ink, fontSize: 13, formatter: ({ value }) => (value ? count(value) : "") },
        emphasis: { disabled: true },
      }],
    }),
  });
}

function suggestions(rows) {
  const open = rows.filter((row) => row.person.next);
  return table({
    name: "next", caption: "Who should practise what next, and why", rows: open, size: 10,
    empty: "Nobody here needs a suggestion.",
    columns: [
      { key: "name", title: "Person", head: true, value: (row) => row.person.name,
        cell: (row) => element("a", { href: link({ person: row.person.id }) }, row.person.name) },
      { key: "team", title: "Team", value: (row) => row.person.team || null },
      { key: "scenario", title: "Practise next", value: (row) => scenarioTitle(row.person.next.scenario) },
      { key: "reason", title: "Because", wide: true, value: (row) => row.person.next.reason },
      { key: "score", title: "Latest score", number: true, value: (row) => row.scores.overall.latest,
        cell: (row) => points(row.scores.overall.latest) },
    ],
    sort: "score",
  });
}

export function overview({ rows }) {
  const active = rows.filter((row) => row.history.length > 0).length;
  const figures = tooFew(active) ? [hiddenGroup(active)] : [keyFigures(rows), ofVersions(formerAmong(rows.flatMap((row) => row.history))), active > 0 && spread(rows)];
  const problems = report.files.problems.length;
  return part("overview", "Overview",
    problems > 0 && [`${count(problems)} of the folder's files could not be used, and what is in ${problems === 1 ? "it" : "them"} is missing here. `,
      element("a", { href: link({ part: "files", person: "" }) }, "See which")],
    figures,
    element("h3", null, "Who needs what"),
    suggestions(rows));
}

