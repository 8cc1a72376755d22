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
  allErrors: true,
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

// Every place in a value, the way to it.
function* places(value, way = []) {
  yield way;
  if (value === null || typeof value !== "object") return;
  for (const key of Object.keys(value)) yield* places(value[key], [...way, key]);
}

const inner = (value, way) => way.reduce((part, key) => part[key], value);

function* spoilt(output) {
  for (const way of places(output)) {
    const value = inner(output, way);
    const copy = () => structuredClone(output);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      const more = copy();
      inner(more, way).more = 1;
      yield [`${way.join(".")} with one more field`, more];
    }
    if (way.length === 0) continue;
    const key = way.at(-1);
    const without = copy();
    if (!Array.isArray(inner(output, way.slice(0, -1)))) {
      delete inner(without, way.slice(0, -1))[key];
      yield [`without ${way.join(".")}`, without];
    }
    const other = copy();
    inner(other, way.slice(0, -1))[key] = typeof value === "boolean" ? 7 : true;
    yield [`${way.join(".")} of another type`, other];
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
  const accepted = [...spoilt(output)].filter(([, copy]) => isValid(copy));
  check(`${name}_spoilt_is_refused`, accepted.map(([what]) => what));
}
process.exit(failed === 0 ? 0 : 1);
