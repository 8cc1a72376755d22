// How teams, lessons and scenarios went, and the ways the cohort took through one of them.

import { element } from "./element.js";
import { groups, report, versionTitle } from "./data.js";
import { bar, estimated, heading, note, ofEveryone, part } from "./part.js";
import { picture, tooltip } from "./picture.js";
import { choose, state } from "./state.js";
import { table } from "./table.js";
import { count, duration, interval, people, percent, points, signed } from "./words.js";

const columns = (title, name) => [
  { key: "title", title, head: true, value: name },
  { key: "people", title: "People", number: true, value: (group) => group.people, cell: (group) => count(group.people) },
  { key: "attempts", title: "Attempts", number: true, value: (group) => group.attempts, cell: (group) => count(group.attempts) },
  { key: "mean", title: "Mean score", number: true, value: (group) => group.mean,
    cell: (group) => estimated(points(group.mean), `sd ${points(group.sd)}`) },
  { key: "median", title: "Median", number: true, value: (group) => group.median,
    cell: (group) => estimated(points(group.median), `${points(group.q1)} to ${points(group.q3)}`) },
  { key: "spread", title: "0 to 100", value: (group) => group.median,
    cell: (group) => bar(group.median / 100, group.q1 / 100, group.q3 / 100) },
  { key: "passed", title: "Passed", number: true, value: ({ pass_rate: { k, n } }) => (n ? k / n : null),
    cell: ({ pass_rate: rate }) => estimated(percent(rate.n ? rate.k / rate.n : null), interval(rate, percent), `${count(rate.k)} of ${count(rate.n)}`) },
  { key: "gain", title: "Gain", number: true, value: ({ gain }) => gain.mean,
    cell: ({ gain }) => estimated(signed(gain.mean), interval(gain, signed), gain.n > 0 && people(gain.n)) },
  { key: "time", title: "Median time", number: true, value: ({ seconds }) => seconds.median, cell: ({ seconds }) => duration(seconds.median) },
];

const byName = (group) => group.title;
const byVersion = (group) => versionTitle({ scenario: group.id, content: group.content });

function overviewOf(kind, title, heads, name, keep) {
  const all = groups(kind).filter(keep);
  const hidden = all.filter((group) => group.hidden);
  if (all.length === 0) return null;
  return [
    heading(title),
    table({ name: kind, caption: title, rows: all.filter((group) => !group.hidden), columns: columns(heads, name),
      empty: `No group of at least ${count(report.least_group)} people.` }),
    hidden.length > 0 && note(
      `Not shown: ${hidden.map(name).join(", ")}. Fewer than ${count(report.least_group)} people each; a mean of so few would tell about single persons.`),
  ];
}

// Links that would lead back to where they come from cannot be drawn in a Sankey diagram;
// they stand in its table all the same.
function drawable({ links }) {
  const next = new Map();
  const reaches = (from, to) => from === to || (next.get(from) ?? []).some((step) => reaches(step, to));
  return [...links].sort((a, b) => b.people - a.people).filter(({ from, to, people: n }) => {
    if (n <= 0 || reaches(to, from)) return false;
    next.set(from, [...(next.get(from) ?? []), to]);
    return true;
  });
}

const titles = (flow) => new Map(flow.nodes.map((node) => [node.id, node.title || node.id]));

function ways(flow) {
  const title = titles(flow);
  const links = drawable(flow);
  const met = new Set(links.flatMap(({ from, to }) => [from, to]));
  const starts = new Set(links.map(({ from }) => from));
  const option = (tint) => ({
    tooltip: { ...tooltip(tint), formatter: ({ dataType, data, value, name }) =>
      dataType === "edge" ? `${title.get(data.source)} → ${title.get(data.target)}\n${people(value)}` : `${title.get(name)}\n${people(value)}` },
    series: [{
      type: "sankey", left: 4, right: 150, top: 8, bottom: 8, nodeWidth: 14, nodeGap: 14, draggable: false,
      data: [...met].map((name) => ({ name, itemStyle: { color: starts.has(name) ? tint.accent : tint.ink } })),
      links: links.map(({ from, to, people: n }) => ({ source: from, target: to, value: n })),
      label: { color: tint.ink, fontSize: 13, width: 136, overflow: "truncate", formatter: ({ name }) => title.get(name), textBorderColor: tint.surface, textBorderWidth: 3 },
      lineStyle: { color: tint.accent, opacity: 0.22, curveness: 0.5 },
      emphasis: { focus: "adjacency", lineStyle: { opacity: 0.5 } },
    }],
  });
  const widest = links[0];
  return picture({
    name: "ways",
    title: `The ways through “${versionTitle(flow)}”`,
    says: widest ? `Most people, ${count(widest.people)}, went from ${title.get(widest.from)} to ${title.get(widest.to)}.` : "Nobody has taken it yet.",
    note: links.length < flow.links.length && "Ways that lead back are in the table only.",
    height: Math.max(300, Math.min(560, met.size * 34)), width: 760, option,
    table: table({
      name: "ways", caption: "How many people went from where to where", rows: flow.links, sort: "-people",
      columns: [
        { key: "from", title: "From", head: true, value: (way) => title.get(way.from) },
        { key: "to", title: "To", value: (way) => title.get(way.to) },
        { key: "people", title: "People", number: true, value: (way) => way.people, cell: (way) => count(way.people) },
      ],
    }),
  });
}

const key = ({ scenario, content }) => `${scenario}.${content.slice(0, 12)}`;

function wayChooser(chosen) {
  const flows = report.flows.filter((flow) => chosen(flow.scenario));
  if (flows.length === 0) return note("Nobody has taken any of these scenarios yet.");
  const place = element("div");
  const draw = () => place.replaceChildren(ways(flows.find((flow) => key(flow) === state.flow) ?? flows[0]));
  const select = element("select", { onchange: () => { choose({ flow: select.value }); draw(); } },
    flows.map((flow) => element("option", { value: key(flow), selected: key(flow) === state.flow }, versionTitle(flow))));
  draw();
  return [element("label", { class: "field inline" }, element("span", null, "Scenario"), select), place];
}

export function scenariosPart({ scenario: chosen }) {
  const wanted = (group) => chosen(group.id);
  const lesson = (group) => (!state.lesson || group.id === state.lesson) && (!state.scenario || holds(group.id));
  const holds = (id) => groups("scenario").some((group) => group.id === state.scenario && group.lesson === id);
  return part("scenarios", "Teams, lessons and scenarios", null, ofEveryone(),
    note("Each score is of one finished attempt; beneath the median stands where the middle half of them lies, which the bar shows too. Beneath a share or a gain stands its 95% interval. Gain: the same people's, from first to latest attempt."),
    overviewOf("team", "Teams", "Team", byName, (group) => !state.team || group.id === state.team),
    overviewOf("lesson", "Lessons", "Lesson", byName, lesson),
    overviewOf("scenario", "Scenarios", "Scenario", byVersion, wanted),
    heading("The ways people took"),
    wayChooser(chosen));
}

