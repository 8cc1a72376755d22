// output.mjs SCHEMA PROGRAM ARGUMENT… [-- ARGUMENT…]…: ajv judges the JSON that the
// program prints when called with each list of arguments, and must refuse every copy of
// it in which one field is missing, one is too many, or one value is of another type.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [schemaPath, program, ...rest] = process.argv.slice(2);
const { default: Ajv } = await import("ajv/dist/2020.js").catch(() => {
  console.log("not ok ajv_is_installed: run tests/schema/install first");
  process.exit(1);
});

const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
const isValid = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

let failed = 0;
function check(name, complaints) {
  console.log(`${complaints.length === 0 ? "ok" : "not ok"} ${name}`);
  for (const complaint of complaints.slice(0, 20)) console.log(`  ${complaint}`);
  failed += complaints.length === 0 ? 0 : 1;
}

// Every object of the schema is closed, asks for all of its fields, and is described.
function* loose(part, at) {
  if (part === null || typeof part !== "object") return;
  if (part.type === "object") {
    if (part.additionalProperties !== false) yield `${at}: additionalProperties is not false`;
    const missing = Object.keys(part.properties).filter((key) => !part.required?.includes(key));
    if (missing.length > 0) yield `${at}: not required: ${missing.join(", ")}`;
    if (!part.description) yield `${at}: no description`;
  }
  for (const [key, inner] of Object.entries(part)) yield* loose(inner, `${at}/${key}`);
}
check("every_object_of_the_schema_is_closed_complete_and_described", [...loose(schema, "#")]);

// The way to every place in a value; of places that only differ in their row of a list, and
// hold the same kind of thing, to the first, so that long lists cost no more than short ones.
const kindOf = (value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

function* places(value, met = new Set(), way = [], shape = "") {
  const kind = `${shape} ${kindOf(value)}`;
  if (!met.has(kind)) yield way;
  met.add(kind);
  if (value === null || typeof value !== "object") return;
  for (const key of Object.keys(value))
    yield* places(value[key], met, [...way, key], `${shape}/${Array.isArray(value) ? "*" : key}`);
}

// Calls back with the output spoilt in each way, one at a time, and mends it again.
function spoil(output, judge) {
  for (const way of [...places(output)]) {
    const at = way.join(".");
    const parent = way.slice(0, -1).reduce((part, key) => part[key], output);
    const key = way.at(-1);
    const value = way.length === 0 ? output : parent[key];
    if (kindOf(value) === "object") {
      value.more = 1;
      judge(`${at} with one more field`);
      delete value.more;
    }
    if (way.length === 0) continue;
    parent[key] = typeof value === "boolean" ? 7 : true;
    judge(`${at} of another type`);
    if (!Array.isArray(parent)) {
      delete parent[key];
      judge(`without ${at}`);
    }
    parent[key] = value;
  }
}

const calls = [[]];
for (const argument of rest) argument === "--" ? calls.push([]) : calls.at(-1).push(argument);
for (const call of calls) {
  const name = call.join("_").replace(/[^a-z0-9_]+/gi, "-");
  const { stdout, stderr } = spawnSync(program, call, { encoding: "utf8", maxBuffer: 1 << 28 });
  let output;
  try {
    output = JSON.parse(stdout);
  } catch (error) {
    check(`${name}_prints_json`, [`${error.message}; ${stderr}`]);
    continue;
  }
  const told = isValid(output) ? [] : isValid.errors.map((e) => `${e.instancePath} ${e.message}`);
  check(`${name}_follows_the_schema`, told);
  const accepted = [];
  spoil(output, (what) => isValid(output) && accepted.push(what));
  check(`${name}_spoilt_is_refused`, accepted);
}
process.exit(failed === 0 ? 0 : 1);
