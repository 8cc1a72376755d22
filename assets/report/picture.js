// A picture with its table: the same numbers, one press away, and always on paper.

import { BarChart, LineChart, SankeyChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { element } from "./element.js";

echarts.use([BarChart, LineChart, SankeyChart, GridComponent, LabelLayout, TooltipComponent, SVGRenderer]);

const [PAPER_WIDTH, PAPER_HEIGHT] = [1000, 500]; // of A4, lying, below its heading
const drawn = new Set();

export function tints() {
  const style = getComputedStyle(document.documentElement);
  return new Proxy({}, { get: (_, name) => style.getPropertyValue(`--${name.replaceAll("_", "-")}`).trim() });
}

// Tooltips are drawn as text of the picture: a name in them can never be markup.
export function tooltip(tint) {
  return {
    renderMode: "richText",
    confine: true,
    backgroundColor: tint.surface,
    borderColor: tint.edge,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: tint.ink, fontSize: 13 },
  };
}

const common = (tint) => ({
  animation: false,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: tint.ink, fontSize: 13 },
});

// lineHeight: of labels of more than one line.
export function axes(tint, lineHeight) {
  const label = { color: tint.quiet, fontSize: 13, lineHeight };
  const line = { lineStyle: { color: tint.line } };
  return {
    category: { type: "category", axisLabel: label, axisLine: { lineStyle: { color: tint.edge } }, axisTick: { show: false } },
    value: { type: "value", axisLabel: label, splitLine: line, axisLine: { show: false } },
  };
}

// option: tints → what ECharts draws; says: one sentence with the gist of it; key: which
// line is whose.
export function picture({ name, title, says, note, key, option, table, height = 300, width = 0 }) {
  let chart = null;
  const canvas = element("div", { class: "canvas", style: { height: `${height}px`, "min-width": width ? `${width}px` : null } });
  const holder = element("div", { class: "scroll", role: "img", "aria-label": `${title}. ${says}`, tabindex: width ? "0" : null }, canvas);
  const numbers = element("div", { class: "numbers", id: `numbers-${name}`, hidden: true }, table);
  const toggle = element("button", {
    type: "button", class: "quiet-button", "aria-expanded": "false", "aria-controls": `numbers-${name}`,
    onclick: () => {
      numbers.hidden = !numbers.hidden;
      toggle.setAttribute("aria-expanded", String(!numbers.hidden));
      toggle.firstChild.textContent = numbers.hidden ? "Show as table" : "Hide table";
    },
  }, "Show as table", element("span", { class: "hidden" }, `: ${title}`));

  const draw = () => chart?.setOption({ ...common(tints()), ...option(tints()) }, true);
  function size(width, most = height) {
    const high = Math.min(height, most);
    canvas.style.height = `${high}px`;
    if (chart) chart.resize({ width, height: high });
    else chart = echarts.init(canvas, null, { renderer: "svg", width, height: high });
    draw();
  }
  new ResizeObserver(() => {
    if (canvas.clientWidth > 0) size(canvas.clientWidth);
  }).observe(canvas);
  const whole = element("figure", { class: "picture" },
    element("figcaption", null, element("h3", null, title), toggle),
    note && element("p", { class: "note" }, note), key, holder, numbers);
  drawn.add({ whole, draw, size });
  return whole;
}

function each(action, ...values) {
  for (const entry of drawn) entry.whole.isConnected ? entry[action](...values) : drawn.delete(entry);
}
export const recolor = () => each("draw");
export const printPictures = () => each("size", PAPER_WIDTH, PAPER_HEIGHT);
