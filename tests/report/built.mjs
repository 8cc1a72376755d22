// built.mjs SOURCE: the page that is committed is what its source builds to. Prints TAP.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [source] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "understudy-page-"));
const built = join(folder, "report.html");
const name = "the_page_is_what_its_source_builds_to";
try {
  execFileSync("node", [join(source, "assets/report/build.mjs"), built], { stdio: ["ignore", "inherit", "inherit"] });
  const same = readFileSync(built).equals(readFileSync(join(source, "assets/report/report.html")));
  console.log(same ? `ok 1 - ${name}` : `not ok 1 - ${name}\n# run: npm --prefix assets/report run build`);
  process.exitCode = same ? 0 : 1;
} catch {
  console.log(`not ok 1 - ${name}\n# is it installed? run tests/report/install first`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
console.log("1..1");
