// A folder of progress for the page's tests, with people and files in it that are meant to
// make trouble, and the report of it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const HOSTILE = {
  id: "hostile",
  name: `<img src=x onerror="alert(1)"> </script><script>alert(2)</script> "O'Tables" & {b|c} \u2028`,
  team: `<b>Team</b> & "quotes" </script>`,
};
// Half of the people play it after it was edited.
export const EDITED = { id: "how-many-boxes", file: "02-listening/how-many-boxes.lua", title: "How many boxes?", becomes: "How many boxes are there?" };
const PEOPLE = 120;
const ATTEMPTS = 9;

// { folder, html, json }: made by the program and the maker of cohorts.
export function makeFolder({ understudy, makeCohort, source, work }) {
  const folder = join(work, "folder");
  const trainees = join(folder, "trainees");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const course = join(work, "course");
  cpSync(join(source, "scenarios"), course, { recursive: true });
  execFileSync(makeCohort, [folder, "1", String(PEOPLE), String(ATTEMPTS), "0", course]);
  const edited = join(course, EDITED.file);
  writeFileSync(edited, readFileSync(edited, "utf8").replace(EDITED.title, EDITED.becomes));
  execFileSync(makeCohort, [folder, "1", String(PEOPLE / 2), String(ATTEMPTS), "0", course]);
  const [first] = readdirSync(trainees).filter((name) => name.endsWith(".json"));
  const progress = JSON.parse(readFileSync(join(trainees, first), "utf8"));
  Object.assign(progress.trainee, HOSTILE);
  writeFileSync(join(trainees, `${HOSTILE.id}.json`), JSON.stringify(progress));
  const nobody = { id: "new", name: "New", team: "", language: "en", avatar: "", color: "" };
  writeFileSync(join(trainees, "new.json"), JSON.stringify({ version: 2, trainee: nobody, attempts: [] }));
  const due = { "01-who-is-my-customer": "2000-01-01", "02-listening": "9999-12-31", "03-angry-customers": 3650 };
  writeFileSync(join(folder, "folder.json"), JSON.stringify({ version: 1, due }));
  writeFileSync(join(trainees, "damaged.json"), '{"version": 2, "trainee": </script>');
  const environment = { ...process.env, UNDERSTUDY_SCENARIOS: course, UNDERSTUDY_ASSETS: join(source, "assets") };
  const run = (...options) =>
    execFileSync(understudy, ["report", ...options, folder], { env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
  const html = join(work, "report.html");
  run("--html", html);
  return { html, json: JSON.parse(run("--json")) };
}

// Noto Sans is the page's font where it is installed; here it is.
export function fonts(source, work) {
  mkdirSync(join(work, "share"), { recursive: true });
  symlinkSync(join(source, "assets/fonts"), join(work, "share/fonts"));
  return { ...process.env, XDG_DATA_HOME: join(work, "share") };
}
