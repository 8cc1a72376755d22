// Makes elements. Text only ever becomes text: nothing here, or anywhere in the page,
// reads markup out of the figures.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "style") for (const [key, set] of Object.entries(value)) node.style.setProperty(key, set);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const element = (tag, properties, ...children) =>
  fill(document.createElement(tag), properties, children);

export const drawing = (tag, properties, ...children) =>
  fill(document.createElementNS(SVG, tag), properties, children);
