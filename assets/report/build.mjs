// build.mjs [FILE]: the page in one file, FILE (report.html here): scripts and styles in
// it, the window's colours, and a place for the figures that `understudy report --html`
// fills in. What comes out depends only on what lies here, on assets/themes and on
// package-lock.json; a test builds it again and compares.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const here = (name) => new URL(name, import.meta.url);
const read = (name) => readFileSync(here(name), "utf8");

const tints = (theme) =>
  Object.entries(JSON.parse(read(`../themes/${theme}.json`)).tints)
    .map(([name, color]) => `--${name.replaceAll("_", "-")}:${color};`)
    .join("");
const themes =
  `:root{color-scheme:light;${tints("light")}}` +
  `:root[data-theme="dark"]{color-scheme:dark;${tints("dark")}}` +
  `@media print{:root,:root[data-theme="dark"]{color-scheme:light;${tints("light")}}}`;

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [here(entry).pathname],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    format: "iife",
    target: ["chrome109", "firefox115", "safari16"],
    legalComments: "none",
  });
  return outputFiles[0].text.trim();
}

const style = await bundle("page.css");
const script = (await bundle("page.js")).replaceAll("</script", "<\\/script");
const hash = createHash("sha256").update(script).digest("base64");
const page = read("page.html")
  .replace("<!-- policy -->", () => `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`)
  .replace("/* style */", () => themes + style)
  .replace("/* script */", () => script);
writeFileSync(process.argv[2] ?? here("report.html"), page);
