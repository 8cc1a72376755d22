// What the parts of the page have in common.

import { element } from "./element.js";
import { report } from "./data.js";
import { state } from "./state.js";
import { count, people } from "./words.js";

export function part(id, title, lead, ...content) {
  return element("section", { class: "part", id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title`, tabindex: "-1" }, title),
    lead && element("p", { class: "lead" }, lead),
    ...content);
}

export const heading = (text) => element("h3", null, text);
export const note = (...text) => element("p", { class: "note" }, ...text);

export const hiddenGroup = (n) =>
  note(`Hidden: ${people(n)} only. Figures of fewer than ${count(report.least_group)} people are not summed up, so that they tell nothing about one person. Each person's own page is there.`);

// Said where the figures were made for everybody and the page cannot narrow them.
export const ofEveryone = () =>
  (state.team || state.search || state.overdue) &&
  note("These figures are of everyone in this report: the filters for team, name and what is overdue do not narrow them.");

// Where figures are of several versions of a scenario; `former`: attempts.
export const ofVersions = (former) =>
  former > 0 &&
  note(`${count(former)} of these attempts ${former === 1 ? "was at a scenario as it was" : "were at scenarios as they were"} before an edit. What was edited counts as another scenario: no figures of a scenario are of both.`);

export const badge = (kind, text) => element("span", { class: `badge ${kind}` }, text);

// A title, with what tells it from others beneath.
export const titled = (title, ...beneath) =>
  element("span", { class: "titled" }, element("span", null, title),
    beneath.filter(Boolean).map((text) => element("small", null, text)));

// A value, with its interval and what it is of beneath.
export const estimated = (value, ...beneath) =>
  element("span", { class: "estimate" }, element("span", null, value),
    beneath.filter(Boolean).map((text) => element("small", null, text)));

// How far along a scale from 0 to 1: a picture for the eye, beside the number.
export function bar(share, low = share, high = share) {
  if (share === null || share === undefined) return null;
  const at = (value) => `${Math.max(0, Math.min(1, value)) * 100}%`;
  return element("span", { class: "bar", "aria-hidden": "true" },
    element("span", { class: "bar-range", style: { left: at(low), width: at(high - low) } }),
    element("span", { class: "bar-mark", style: { left: at(share) } }));
}

// Five steps from weak to strong, for cells that also show their number.
export const STEPS = ["below 40", "40–54", "55–69", "70–84", "85 and over"];
const FROM = [40, 55, 70, 85];
export const step = (percent) =>
  percent === null || percent === undefined ? "unseen" : `step-${FROM.filter((from) => percent >= from).length}`;

export const legend = () =>
  element("p", { class: "legend" }, "Percent of the points: ",
    STEPS.map((text, i) => element("span", { class: `step-${i}` }, text)));
