// validate.mjs PROGRAM SCHEMA SAMPLE: ajv judges what the program really writes, and a
// hundred ways to spoil it, which ajv and the program must both refuse.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const [program, schemaPath, samplePath] = process.argv.slice(2);
const { default: Ajv } = await import("ajv/dist/2020.js").catch(() => {
  console.log("not ok ajv_is_installed: run tests/schema/install first");
  process.exit(1);
});
const { default: addFormats } = await import("ajv-formats");

const folder = mkdtempSync(join(tmpdir(), "understudy-schema-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

let failed = 0;
function check(name, complaints) {
  console.log(`${complaints.length === 0 ? "ok" : "not ok"} ${name}`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
  failed += complaints.length === 0 ? 0 : 1;
}

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const schema = read(schemaPath);
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats(ajv);
const isValid = ajv.compile(schema);

// Every object says what becomes of other fields, asks for all of its own (but for a first day,
// which older files have not), and is described.
function* loose(part, at) {
  if (part === null || typeof part !== "object") return;
  if (part.type === "object") {
    if (part.additionalProperties?.$ref !== "#/$defs/other") yield `${at}: what of other fields?`;
    const missing = Object.keys(part.properties).filter(
      (key) => !part.required?.includes(key) && key !== "since",
    );
    if (missing.length > 0) yield `${at}: not required: ${missing.join(", ")}`;
    if (!part.description) yield `${at}: no description`;
  }
  for (const [key, inner] of Object.entries(part)) yield* loose(inner, `${at}/${key}`);
}
check("every_object_of_the_schema_keeps_others_is_complete_and_described", [...loose(schema, "#")]);

// What the program writes.
execFileSync(program, ["produce", folder], { stdio: "inherit" });
const names = readdirSync(join(folder, "trainees"));
const real = read(join(folder, "trainees", "sam.json"));
const errors = isValid(real)
  ? []
  : isValid.errors.map((error) => `${error.instancePath} ${error.message}`);
const expected = "sam.json,sam.json.bak,sam.lock";
check("the_judge_accepts_what_is_written", names.join() === expected ? errors : [`found ${names}`]);

const kinds = {
  finished: real.attempts.some((attempt) => attempt.ending !== null),
  passed: real.attempts.some((attempt) => attempt.passed),
  "given up": real.attempts.some((attempt) => attempt.finished && attempt.ending === null),
  unfinished: real.attempts.some((attempt) => !attempt.finished && attempt.moves.length > 0),
  assessed: real.attempts.some((attempt) => attempt.mode === "assessed"),
  "branched off": real.attempts.some((attempt) => attempt.from_move > 0),
  "critical error": real.attempts.some((attempt) => attempt.critical_errors.length > 0),
  "not observed": real.attempts.some(
    (attempt) => attempt.finished && attempt.scores.empathy.percent === null,
  ),
  "seed above 2^53": real.attempts.some((attempt) => BigInt(attempt.seed) > 1n << 53n),
  "every kind of move": ["continue", "choose", "pick", "sort", "wait"].every((word) =>
    real.attempts.some((attempt) => attempt.moves.some((move) => move.split(" ")[0] === word)),
  ),
};
check(
  "what_is_written_shows_every_kind_of_attempt",
  Object.keys(kinds).filter((kind) => !kinds[kind]),
);

// Ways to spoil the sample. In it, attempt 0 is finished and passed, 1 was given up
// after a critical error, 2 is unfinished.
const set = (path, value) => (document) => {
  const keys = path.split(".");
  const last = keys.pop();
  const object = keys.reduce((part, key) => part[key], document);
  if (!(last in object) && !path.endsWith("extra")) throw new Error(`the sample has no ${path}`);
  if (value === undefined) delete object[last];
  else object[last] = value;
};
const wrong = {
  version: [undefined, 0, 1, 3, "2", 1.5, null],
  trainee: [undefined, null, [], "sam"],
  "trainee.id": [undefined, "", "..", "a/b", "Sam", "-a", "con", "lpt3", "a".repeat(64), 7, null],
  "trainee.name": [undefined, "", "x".repeat(201), 7],
  "trainee.team": [undefined, null, "x".repeat(201), 7],
  "trainee.language": [undefined, null, "", "e", "-en", "en_GB", "english, please", "a".repeat(36)],
  "trainee.avatar": [undefined, null, "Owl", "../owl", 1],
  "trainee.color": [undefined, null, "#00ff00", 3],
  "trainee.since": [null, "", "2026", "2026-11-31", "2026-02-29", "1969-12-31", "2026-11-21T09:30:00Z", 3],
  attempts: [undefined, null, {}, [null], [[]]],
  "attempts.0.scenario": [undefined, "late refund", "", null],
  "attempts.0.content": [undefined, "", "ab", "G".repeat(64), "a".repeat(65), "A".repeat(64)],
  "attempts.0.mode": [undefined, "exam", "Practice", 0],
  "attempts.0.seed": [undefined, 42, "-1", "01", "", " 1", "1e3", "0x10", "123456789012345678901"],
  "attempts.0.started": [
    undefined, 0, "", "2026-11-21", "2026-11-21T09:30:00", "2026-11-21T09:30:00+01:00",
    "2026-11-21T09:30:00.5Z", "2026-13-21T09:30:00Z", "2026-02-30T09:30:00Z", "1969-12-31T23:59:59Z",
    "2026-11-21t09:30:00z", "2026-11-21T24:00:00Z", "2016-12-31T23:59:60Z",
  ],
  "attempts.0.ended": [undefined, null, "later"],
  "attempts.0.finished": [undefined, null, "yes", false],
  "attempts.0.moves": [undefined, null, "continue", [1], [""], ["choose\n"], ["Wait"], ["a".repeat(2001)]],
  "attempts.0.from_move": [undefined, null, -1, 1.5, "2", 4294967296],
  "attempts.1.from_move": [1],
  "attempts.0.ending": [undefined, null, "", "Resolved", 3],
  "attempts.1.passed": [undefined, null, true, 0],
  "attempts.0.scores": [undefined, null, {}],
  "attempts.0.scores.empathy": [undefined, null, 80],
  "attempts.0.scores.overall": [undefined, null],
  "attempts.0.scores.listening.percent": [undefined, null, -1, 101, 70.5, "71"],
  "attempts.0.scores.empathy.percent": [0, 100],
  "attempts.0.scores.listening.earned": [undefined, null, 0.5, -2147483649, "5"],
  "attempts.0.scores.listening.open": [undefined, null, -1, 0, 7.5, 2147483648],
  "attempts.0.scores.listening.opportunities": [undefined, -1, 4294967296, "4"],
  "attempts.0.scores.overall.percent": [null, 101],
  "attempts.0.behaviours": [undefined, null, {}, ["open_question"]],
  "attempts.0.behaviours.0.id": [undefined, "", "two words", 1],
  "attempts.0.behaviours.0.shown": [undefined, -1, 0, 1.5, "2", 4294967296],
  "attempts.0.behaviours.0.missed": [undefined, -1, null],
  "attempts.1.critical_errors": [undefined, null, {}, [1]],
  "attempts.1.critical_errors.0.decision": [undefined, "", "on hold", "a".repeat(72), 1],
  "attempts.1.critical_errors.0.reply": [undefined, "", "B", null],
  "attempts.1.critical_errors.0.behaviour": [undefined, "", "in.sult"],
  "attempts.2.ending": ["resolved"],
  "attempts.2.passed": [true],
  "attempts.2.behaviours": [[{ id: "open_question", shown: 1, missed: 0 }]],
  "attempts.2.critical_errors": [[{ decision: "a", reply: "b", behaviour: "insult" }]],
  "attempts.2.scores.overall": [{ percent: 50, earned: 1, open: 2, opportunities: 0 }],
  "attempts.2.scores.empathy": [{ percent: 50, earned: 1, open: 2, opportunities: 0 }],
};

// An older file does not say the first day.
const lesser = ["trainee.since"];

// Fields that are not known are kept, in every object.
const added = [
  "extra", "trainee.extra", "attempts.0.extra", "attempts.0.scores.extra",
  "attempts.0.scores.listening.extra", "attempts.0.scores.overall.extra",
  "attempts.0.behaviours.0.extra", "attempts.1.critical_errors.0.extra",
];

const sample = readFileSync(samplePath, "utf8");
const spoilt = [];
for (const [path, values] of Object.entries(wrong)) {
  for (const value of values) {
    const document = JSON.parse(sample);
    set(path, value)(document);
    const file = join(folder, `spoilt-${spoilt.length}.json`);
    writeFileSync(file, JSON.stringify(document));
    spoilt.push({ name: `${path} = ${JSON.stringify(value)?.slice(0, 60)}`, document, file });
  }
}
const larger = added.map((path, index) => {
  const document = JSON.parse(sample);
  set(path, { more: [1] })(document);
  const file = join(folder, `larger-${index}.json`);
  writeFileSync(file, JSON.stringify(document));
  return { name: path, document, file };
});
for (const path of lesser) {
  const document = JSON.parse(sample);
  set(path, undefined)(document);
  const file = join(folder, `lesser-${path}.json`);
  writeFileSync(file, JSON.stringify(document));
  larger.push({ name: `no ${path}`, document, file });
}
const files = [...spoilt, ...larger].map(({ file }) => file);
const answers = execFileSync(program, ["accepts", samplePath, ...files])
  .toString()
  .trimEnd()
  .split("\n");

const frozen = read(join(dirname(samplePath), "version-2.json"));
check(
  "the_judge_accepts_the_frozen_file",
  isValid(frozen) ? [] : [`the judge refuses: ${ajv.errorsText(isValid.errors)}`],
);
check("the_judge_and_the_program_accept_the_sample", [
  ...(isValid(JSON.parse(sample)) ? [] : [`the judge refuses: ${ajv.errorsText(isValid.errors)}`]),
  ...(answers[0] === "yes" ? [] : [`the program says ${answers[0]}`]),
]);
const said = answers.slice(1 + spoilt.length);
check(
  "the_judge_and_the_program_accept_fields_that_are_not_known_and_lack_of_a_first_day",
  larger
    .map(({ name, document }, index) => ({ name, says: said[index], judged: isValid(document) }))
    .filter(({ says, judged }) => says !== "yes" || !judged)
    .map(({ name, says, judged }) => `${name}: the program says ${says}, the judge ${judged}`),
);
check(
  `the_judge_refuses_${spoilt.length}_spoilt_files`,
  spoilt.filter(({ document }) => isValid(document)).map(({ name }) => name),
);
check(
  `the_program_refuses_${spoilt.length}_spoilt_files`,
  spoilt.filter((_, index) => !answers[index + 1].startsWith("no: ")).map(({ name }) => name),
);

process.exit(failed === 0 ? 0 : 1);
