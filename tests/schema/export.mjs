// export.mjs SCHEMAS PROGRAM FOLDER TRAINEE: ajv judges what is exported of a trainee, and
// each of their files that is JSON as a progress; and refuses an export that lacks a field.
// Of folder.json, which people write, it takes what tests/unit/rules.c takes.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [schemas, program, folder, trainee] = process.argv.slice(2);
const { default: Ajv } = await import("ajv/dist/2020.js").catch(() => {
  console.log("not ok ajv_is_installed: run tests/schema/install first");
  process.exit(1);
});
const { default: addFormats } = await import("ajv-formats");
function compile(name) {
  const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${schemas}/${name}.schema.json`, "utf8")));
}
const isExport = compile("export");
const isProgress = compile("progress");

let failed = 0;
function check(name, holds, why) {
  console.log(`${holds ? "ok" : "not ok"} ${name}`);
  if (!holds) console.log(`  ${JSON.stringify(why)}`);
  failed += holds ? 0 : 1;
}

const call = ["export", "--data", folder, "--trainee", trainee];
const { stdout, stderr } = spawnSync(program, call, { encoding: "utf8", maxBuffer: 1 << 28 });
const output = JSON.parse(stdout || "{}");
check("what_is_exported_follows_the_schema", isExport(output), isExport.errors ?? stderr);
for (const file of output.files ?? []) {
  const kinds = [file.json, file.text, file.hex, file.wrong].filter((kind) => kind !== null);
  check(`${file.name}_stands_there_once`, kinds.length === 1, file);
  if (file.json !== null)
    check(`${file.name}_is_a_progress`, isProgress(file.json), isProgress.errors);
}
for (const key of Object.keys(output)) {
  const { [key]: gone, ...rest } = output;
  check(`without_${key}_it_is_refused`, !isExport(rest), gone);
}
check("more_than_that_is_refused", !isExport({ ...output, more: 1 }));

const isFolder = compile("folder");
const whole = { version: 1, managers_see_practice: true, least_group: 8, group: true };
const due = (days) => ({ version: 1, due: days });
const folders = [
  whole, { version: 1, least_group: 3 }, { version: 1 }, { ...whole, more: [1] }, due({}),
  due({ "01-the-gate": "2026-12-01", "02-the-line": 14, "03-x": 0, "04-x": 3650 }),
];
for (const [index, rules] of folders.entries())
  check(`a_folder_is_so_${index}`, isFolder(rules), isFolder.errors);
const others = [
  {}, { version: 2 }, { ...whole, least_group: 0 }, { ...whole, group: "yes" }, [1], due([]),
  due({ x: "2026-13-01" }), due({ x: "1 December" }), due({ x: -1 }), due({ x: 3651 }),
  due({ x: 1.5 }), due({ x: null }), due({ x: true }), due({ "Not An Id": 14 }), due({ nul: 14 }),
];
for (const [index, wrong] of others.entries())
  check(`a_folder_is_not_so_${index}`, !isFolder(wrong), wrong);
process.exit(failed === 0 ? 0 : 1);
