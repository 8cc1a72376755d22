// assets.mjs SCHEMA FILE…: ajv judges every file, and a file without any one of its
// fields, or with one more, must be refused.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const [schemaPath, ...paths] = process.argv.slice(2);
const { default: Ajv } = await import("ajv/dist/2020.js").catch(() => {
  console.log("not ok ajv_is_installed: run tests/schema/install first");
  process.exit(1);
});

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const isValid = new Ajv({ strict: true, allErrors: true }).compile(read(schemaPath));

// Every object within a value, with the way to it.
function* objects(value, way = []) {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield way;
  for (const key of Object.keys(value)) yield* objects(value[key], [...way, key]);
}

const inner = (value, way) => way.reduce((part, key) => part[key], value);

// Copies of a file, each with one thing wrong.
function* spoiled(file) {
  for (const way of objects(file)) {
    const more = structuredClone(file);
    inner(more, way).more = 1;
    yield [`${way.join(".")} with one more field`, more];
    for (const key of Object.keys(inner(file, way))) {
      const less = structuredClone(file);
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

check("there_is_a_file", paths.length > 0, "none");
for (const path of paths) {
  const file = read(path);
  const name = basename(path);
  check(`${name}_follows_its_schema`, isValid(file), JSON.stringify(isValid.errors));
  for (const [what, wrong] of spoiled(file))
    if (isValid(wrong)) check(`${name}_is_refused`, false, what);
}
process.exit(failed === 0 ? 0 : 1);
