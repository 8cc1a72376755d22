// How teams, lessons and scenarios went, and the ways the cohort took through one of them.

import { element } from "./element.js";
import { groups, lessonOf, report, versionOf, versionParts, versionTitle } from "./data.js";
import { bar, estimated, heading, note, ofEveryone, part, titled } from "./part.js";
import { picture, tooltip } from "./picture.js";
import { choose, state } from "./state.js";
import { table } from "./table.js";
import { attempts, count, date, duration, interval, named, people, percent, points, signed } from "./words.js";

const columns = (title, name, about) => [
  { key: "title", title, head: true, value: name, cell: (group) => titled(...about(group)) },
  { key: "people", title: "People", number: true, value: (group) => group.people, cell: (group) => count(group.people) },
  { key: "attempts", title: "Attempts", number: true, value: (group) => group.attempts,
    cell: (group) => titled(count(group.attempts), mixed(group) && `${count(group.former)} before an edit`) },
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

const mixed = ({ kind, former }) => kind !== "scenario" && former > 0;
const played = (group) => {
  const version = versionOf(byContent(group));
  return [...versionParts(byContent(group)), version?.former && `${attempts(version.attempts)} from ${date(version.first)} on`];
};
const byContent = ({ id, content }) => ({ scenario: id, content });

const byName = (group) => group.title || "No team was given";
const justName = (group) => [byName(group)];
const byVersion = (group) => versionTitle(byContent(group));

function overviewOf(kind, title, heads, name, about, keep) {
  return [
    heading(title),
    table({ name: kind, caption: title, rows: groups(kind).filter(keep), columns: columns(heads, name, about),
      empty: `No group of at least ${count(report.least_group)} people.` }),
  ];
}

const decisionsOf = ({ scenario, content }) =>
  report.decisions.filter((decision) => decision.scenario === scenario && decision.content === content);

// What is said or asked at a node that is a decision.
const labelsOf = (flow) => new Map(decisionsOf(flow).map(({ id, label }) => [`decision ${id}`, label]));

// What was said on a link: a reply { text, best }; null where none was given alone.
function repliesOf(flow) {
  const replies = new Map(decisionsOf(flow).flatMap((decision) =>
    decision.replies.map((reply) => [`decision ${decision.id} ${reply.id}`, reply])));
  return ({ from, reply }) => replies.get(`${from} ${reply}`) ?? null;
}

const said = (reply) => reply && (reply.text || named(reply.id));

// Between the same nodes, the best replies are drawn on top.
const KINDS = [
  { name: "best", tint: "accent", title: "by a best reply", fits: (reply) => reply?.best },
  { name: "other", tint: "mixed", title: "by another reply", fits: (reply) => reply !== null },
  { name: "none", tint: "edge", title: "by several items, or none", fits: () => true },
];
const kindOf = (reply) => KINDS.find((kind) => kind.fits(reply));

const key = () =>
  element("ul", { class: "key", "aria-hidden": "true" },
    KINDS.map(({ name, title }) => element("li", null, element("span", { class: `swatch ${name}` }), title)));

// How many links the longest way has.
function longest(links) {
  const depth = new Map();
  for (let more = true; more; ) {
    more = false;
    for (const { from, to } of links) {
      const here = (depth.get(from) ?? 0) + 1;
      if (here <= (depth.get(to) ?? 0)) continue;
      depth.set(to, here);
      more = true;
    }
  }
  return Math.max(0, ...depth.values());
}

// From the top, where all begin, down to the endings: from row to row, and of a row, in
// pixels; a node narrower than LEAST has its name in the tooltip and the table alone.
const PITCH = 76;
const ROW = 20;
const LEAST = 48;

const look = ({ kind }, tint) =>
  kind === "ending"
    ? { itemStyle: { color: tint.ink }, label: { color: tint.surface } }
    : { itemStyle: { color: tint.accent }, label: { color: tint.on_accent } };

function ways(flow) {
  const { links, back } = flow;
  const replyOn = repliesOf(flow);
  const order = (link) => KINDS.indexOf(kindOf(replyOn(link)));
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const title = new Map(flow.nodes.map(({ id, title: text, kind }) => [id, kind === "ending" ? text : named(text)]));
  const label = labelsOf(flow);
  const met = new Set(links.flatMap(({ from, to }) => [from, to]));
  const option = (tint) => ({
    tooltip: { ...tooltip(tint), formatter: ({ dataType, data, value, name }) =>
      dataType === "edge" ? [`${title.get(data.source)} → ${title.get(data.target)}`, data.said, people(value)].filter(Boolean).join("\n") : [title.get(name), label.get(name), people(value)].filter(Boolean).join("\n") },
    series: [{
      type: "sankey", orient: "vertical", left: 4, right: 4, top: 8, bottom: 8, nodeWidth: ROW, nodeGap: 10, draggable: false,
      data: [...met].map((name) => ({ name, ...look(nodes.get(name), tint) })),
      links: [...links].sort((a, b) => order(a) - order(b)).map((link) => ({
        source: link.from, target: link.to, value: link.people, said: said(replyOn(link)),
        lineStyle: { color: tint[kindOf(replyOn(link)).tint] },
      })),
      label: { position: "inside", overflow: "truncate", formatter: ({ name }) => title.get(name) },
      labelLayout: ({ rect }) => ({ width: rect.width - 12, fontSize: rect.width < LEAST ? 0 : 13 }),
      lineStyle: { opacity: 0.34, curveness: 0.5 },
      emphasis: { focus: "adjacency", lineStyle: { opacity: 0.6 } },
    }],
  });
  const widest = links[0];
  return picture({
    name: "ways",
    title: `The ways through “${versionTitle(flow)}”`,
    says: widest ? `Most people, ${count(widest.people)}, went from ${title.get(widest.from)} to ${title.get(widest.to)}.` : "Nobody has taken it yet.",
    key: key(),
    note: `From top to bottom: from decision to decision, by the replies that were given, to an ending (dark). The broader, the more people.${back.length > 0 ? " Ways that lead back cannot be drawn here; the table has them." : ""}`,
    height: longest(links) * PITCH + ROW + 16, option,
    table: table({
      name: "ways", caption: "How many people went from where to where", rows: [...links, ...back], sort: "-people",
      columns: [
        { key: "from", title: "From", head: true, value: (way) => title.get(way.from), cell: (way) => titled(title.get(way.from), label.get(way.from)) },
        { key: "reply", title: "By the reply", value: (way) => said(replyOn(way)) },
        { key: "to", title: "To", value: (way) => title.get(way.to), cell: (way) => titled(title.get(way.to), label.get(way.to)) },
        { key: "people", title: "People", number: true, value: (way) => way.people, cell: (way) => count(way.people) },
      ],
    }),
  });
}

const keyOf = ({ scenario, content }) => `${scenario}.${content.slice(0, 12)}`;

function wayChooser(chosen) {
  const flows = report.flows.filter((flow) => chosen(flow.scenario));
  if (flows.length === 0) return note("Nobody has taken any of these scenarios yet.");
  const place = element("div");
  const draw = () => place.replaceChildren(ways(flows.find((flow) => keyOf(flow) === state.flow) ?? flows[0]));
  const select = element("select", { onchange: () => { choose({ flow: select.value }); draw(); } },
    flows.map((flow) => element("option", { value: keyOf(flow), selected: keyOf(flow) === state.flow }, versionTitle(flow))));
  draw();
  return [element("label", { class: "field inline" }, element("span", null, "Scenario"), select), place];
}

export function scenariosPart({ scenario: chosen }) {
  const wanted = (group) => chosen(group.id);
  const lesson = (group) => (!state.lesson || group.id === state.lesson) && (!state.scenario || lessonOf(state.scenario) === group.id);
  return part("scenarios", "Teams, lessons and scenarios", null, ofEveryone(),
    note("Each score is of one finished attempt; beneath the median stands where the middle half of them lies, which the bar shows too. Beneath a share or a gain stands its 95% interval. Gain: the same people's, from first to latest attempt."),
    overviewOf("team", "Teams", "Team", byName, justName, (group) => !state.team || group.id === state.team),
    overviewOf("lesson", "Lessons", "Lesson", byName, justName, lesson),
    overviewOf("scenario", "Scenarios", "Scenario", byVersion, played, wanted),
    report.groups_not_shown > 0 && note(
      `Not shown: ${count(report.groups_not_shown)} ${report.groups_not_shown === 1 ? "group" : "groups"} of fewer than ${count(report.least_group)} people. A mean of so few would tell about single persons.`),
    heading("The ways people took"),
    wayChooser(chosen));
}

