// themes.mjs SCHEMA FOLDER: ajv judges every theme, and a theme without any one of its
// fields, or with one more, must be refused.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [schemaPath, folder] = process.argv.slice(2);
const { default: Ajv } = await import("ajv/dist/2020.js").catch(() => {
  console.log("not ok ajv_is_installed: run tests/schema/install first");
  process.exit(1);
});

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const isValid = new Ajv({ strict: true, allErrors: true }).compile(read(schemaPath));

// Every object within a value, with the way to it.
function* objects(value, way = []) {
  if (value === null || typeof value !== "object") return;
  yield way;
  for (const key of Object.keys(value)) yield* objects(value[key], [...way, key]);
}

const inner = (value, way) => way.reduce((part, key) => part[key], value);

// Copies of a theme, each with one thing wrong.
function* spoiled(theme) {
  for (const way of objects(theme)) {
    const more = structuredClone(theme);
    inner(more, way).more = 1;
    yield [`${way.join(".")} with one more field`, more];
    for (const key of Object.keys(inner(theme, way))) {
      const less = structuredClone(theme);
      delete inner(less, way)[key];
      yield [`without ${[...way, key].join(".")}`, less];
    }
  }
}

let failed = 0;
function check(name, ok, complaint) {
  console.log(`${ok ? "ok" : "not ok"} ${name}${ok ? "" : `: ${complaint}`}`);
  failed += ok ? 0 : 1;
}

const names = readdirSync(folder);
check("there_is_a_theme", names.length > 0, folder);
for (const name of names) {
  const theme = read(join(folder, name));
  check(`${name}_is_a_theme`, isValid(theme), JSON.stringify(isValid.errors));
  for (const [what, wrong] of spoiled(theme))
    if (isValid(wrong)) check(`${name}_is_refused`, false, what);
}
process.exit(failed === 0 ? 0 : 1);
