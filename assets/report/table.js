// A table that can be sorted by each of its columns and shows fifty rows at a time; all of
// them on paper, up to a thousand. Where there is no room for columns, each row is a stack
// of its cells (page.css), which are told to be cells, for a browser forgets it then.
//
// A column: { key, title, value: row → number, text or null, to sort by; cell: row → what
// stands there (otherwise the value); number: is right-aligned; head: names its row;
// wide: holds sentences; tilted: a long title over a narrow column; look: row → class of the cell }.

import { element } from "./element.js";
import { choose, state } from "./state.js";
import { NONE, count } from "./words.js";

const PAGE = 50;
const PAPER = 1000;
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const shown = new Set();

function compare(a, b) {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b);
}

// What is missing stays last whichever way the others run.
function sorted(rows, column, down) {
  if (!column) return rows;
  const keyed = rows.map((row) => [column.value(row), row]);
  const missing = (value) => value === null || value === undefined;
  keyed.sort(([a], [b]) => (missing(a) || missing(b) || !down ? compare(a, b) : compare(b, a)));
  return keyed.map(([, row]) => row);
}

export function table({ name, caption, columns, rows, sort = "", empty = "Nothing to show.", size = PAGE }) {
  let page = 0;
  let order = state[`sort-${name}`] ?? sort;
  const body = element("tbody", { role: "rowgroup" });
  const heads = new Map();
  const range = element("span", { role: "status" });
  const before = element("button", { type: "button", onclick: () => turn(-1) }, "Previous");
  const after = element("button", { type: "button", onclick: () => turn(1) }, "Next");
  const pager = element("nav", { class: "pager", "aria-label": `Pages: ${caption}` }, before, range, after);

  const chosen = () => {
    const down = order.startsWith("-");
    return { column: columns.find(({ key }) => key === order.replace("-", "")), down };
  };

  function row(item) {
    return element("tr", { role: "row" }, columns.map((column) => {
      const { head, number, wide, look } = column;
      const classes = [number && "number", wide && "wide", look?.(item)].filter(Boolean).join(" ");
      const content = column.cell ? column.cell(item) : column.value(item);
      return element(head ? "th" : "td",
        { scope: head && "row", role: head ? "rowheader" : "cell", class: classes || null, "data-title": column.title }, content ?? NONE);
    }));
  }

  function draw(most = size) {
    const { column, down } = chosen();
    const start = page * most;
    const visible = sorted(rows, column, down).slice(start, start + most);
    body.replaceChildren(...visible.map(row));
    if (rows.length === 0) body.append(element("tr", { role: "row" }, element("td", { role: "cell", colspan: columns.length, class: "empty" }, empty)));
    for (const [key, head] of heads) {
      if (column?.key === key) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    range.textContent = `${count(start + 1)}–${count(start + visible.length)} of ${count(rows.length)}`;
    before.disabled = page === 0;
    after.disabled = start + visible.length >= rows.length;
    pager.hidden = rows.length <= most;
  }

  function turn(pages) {
    page += pages;
    draw();
    whole.scrollIntoView({ block: "nearest" });
  }

  // The first press brings up what a manager looks for: the highest number, the first name.
  function sortBy(column) {
    const first = column.number ? `-${column.key}` : column.key;
    const other = column.number ? column.key : `-${column.key}`;
    order = order === first ? other : first;
    page = 0;
    choose({ [`sort-${name}`]: order });
    draw();
  }

  const header = element("tr", { role: "row" }, columns.map((column) => {
    const button = element("button", { type: "button", onclick: () => sortBy(column) },
      element("span", null, column.title), element("span", { class: "arrow", "aria-hidden": "true" }));
    const classes = [column.number && "number", column.tilted && "tilted"].filter(Boolean).join(" ");
    const head = element("th", { scope: "col", role: "columnheader", class: classes || null }, button);
    heads.set(column.key, head);
    return head;
  }));
  const stacks = !columns.some(({ tilted }) => tilted);
  const whole = element("div", { class: stacks ? "table stacks" : "table" },
    element("div", { class: "scroll" },
      element("table", { id: `table-${name}`, role: "table" }, element("caption", null, caption),
        element("thead", { role: "rowgroup" }, header), body)),
    pager);
  draw();
  shown.add({ whole, paper: () => { page = 0; draw(PAPER); }, screen: () => draw() });
  return whole;
}

// Before printing, true: all rows of every table on the page; afterwards, false.
export function printTables(yes) {
  for (const entry of shown) entry.whole.isConnected ? entry[yes ? "paper" : "screen"]() : shown.delete(entry);
}
