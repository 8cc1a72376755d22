// The page in Debian's Chromium, and what it says: each test opens it afresh, and fails of
// itself when the page prints a message, throws, or asks for anything but its own file.
import { chromium } from "playwright-core";

export async function openBrowser(environment) {
  return chromium.launch({ executablePath: "/usr/bin/chromium", env: environment });
}

export function tests(browser, html) {
  let number = 0;
  let failed = 0;

  async function open(hash = "", options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.complaints = [];
    page.on("console", (message) => page.complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => page.complaints.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => { page.complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== `file://${html}`) page.complaints.push(`request: ${request.url()}`);
    });
    await page.goto(`file://${html}${hash}`);
    await page.locator("main h2").first().waitFor();
    return page;
  }

  // run(page, same): `same(is, should, what)` compares as JSON.
  async function test(name, hash, run, options) {
    const said = [];
    const same = (is, should, what = "") => {
      const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
      if (a !== b) said.push(`${what} is ${a?.slice(0, 300)}, should be ${b?.slice(0, 300)}`);
    };
    try {
      const page = await open(hash, options);
      await run(page, same);
      same(page.complaints, [], "what the page complained of");
      await page.context().close();
    } catch (error) {
      said.push(...error.message.split("\n").slice(0, 8));
    }
    number += 1;
    console.log(`${said.length === 0 ? "ok" : "not ok"} ${number} - ${name}`);
    for (const line of said) console.log(`# ${line}`);
    failed += said.length === 0 ? 0 : 1;
  }

  const end = () => {
    console.log(`1..${number}`);
    return failed;
  };
  return { test, end };
}

// The texts of a table's cells, row by row.
export const cells = (page, name) =>
  page.locator(`#table-${name} tbody tr`).evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)));

export const column = async (page, name, index) => (await cells(page, name)).map((row) => row[index]);
