// page.mjs UNDERSTUDY MAKE_COHORT SOURCE WORK: the page that `understudy report --html`
// writes, in Debian's Chromium: what it shows, how it is used, and what axe-core finds in
// it. Screenshots and a print are left in WORK, to be looked at. Prints TAP.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cells, column, openBrowser, tests } from "./browser.mjs";
import { EDITED, fonts, HOSTILE, makeFolder } from "./folder.mjs";

const [understudy, makeCohort, source, work] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { html, json } = makeFolder({ understudy, makeCohort, source, work });
const browser = await openBrowser(fonts(source, work));
const { test, end } = tests(browser, html);

const PARTS = ["overview", "team", "learning", "scenarios", "decisions", "reliability", "files"];
const PICTURES = { overview: ["spread"], learning: ["curve"], scenarios: ["ways"] };
const person = json.people.find(({ id, history }) =>
  id !== HOSTILE.id && history.length > 2 && history.some(({ passed }) => passed) && !history.every(({ passed }) => passed));
const names = json.people.map(({ name }) => name);
const status = (page) => page.locator("#shown").textContent();
const hash = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
const focused = (page) => page.evaluate(() => document.activeElement.textContent);

for (const part of PARTS) {
  await test(`${part}_opens_from_disk_without_a_message_or_a_request`, `#part=${part}`, async (page, same) => {
    same(await page.locator("nav [aria-current=page]").count(), 1, "parts that are marked");
    same(await page.locator("main section").getAttribute("id"), part, "the part");
  });
}

await test("figures_in_the_page_are_those_of_the_json", "", async (page, same) => {
  const inside = JSON.parse(await page.locator("#report").textContent());
  same({ ...inside, made: "" }, { ...json, made: "" }, "what the page holds");
});

await test("scores_that_the_page_works_out_are_those_of_the_json", "#part=team&sort-people=name", async (page, same) => {
  const links = await page.locator("#table-people tbody a").evaluateAll((all) => all.map((link) => link.hash.slice(1)));
  const ids = links.map((link) => new URLSearchParams(link).get("person"));
  const rows = await cells(page, "people");
  for (const [i, [name, , , , overall, listening]] of rows.entries()) {
    const { scores } = json.people.find(({ id }) => id === ids[i]);
    const rounded = (score) => (score.latest === null ? "–" : new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format(score.latest));
    same([overall, listening], [rounded(scores.overall), rounded(scores.listening)], name);
  }
});

await test("an_edited_scenario_is_told_version_by_version", `#part=scenarios&scenario=${EDITED.id}`, async (page, same) => {
  const [now, before] = json.versions.filter(({ scenario }) => scenario === EDITED.id);
  const groups = [now, before].map(({ content }) => json.groups.find((group) => group.content === content));
  same([now.former, before.former, before.known], [false, true, true], "the versions");
  same(before.title.startsWith(`${EDITED.becomes}, as it was until `), true, before.title);
  const rows = await cells(page, "scenario");
  same(rows.map((row) => [row[0].startsWith(EDITED.becomes), row[0].includes("as it was until"), row[1]]),
    groups.map((group, i) => [true, i === 1, String(group.people)]), "scenarios");
  const chooser = page.locator("main").getByRole("combobox", { name: "Scenario" });
  await chooser.selectOption(before.title);
  same(await page.getByRole("heading", { name: `The ways through “${before.title}”` }).count(), 1, "the ways of the former");
});

await test("a_decision_stands_beside_what_it_was_before_an_edit", `#part=decisions&scenario=${EDITED.id}`, async (page, same) => {
  const percent = (share) => `${new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }).format(share * 100)}%`;
  const asked = json.decisions.filter(({ scenario, before }) => scenario === EDITED.id && before);
  const told = (await cells(page, "decisions")).map((row) => row[3]).filter((text) => text.includes("before: "));
  same(asked.length > 5, true, "decisions that were there before");
  same(told.map((text) => text.match(/before: (\d+%)/)[1]).sort(), asked.map(({ before }) => percent(before.difficulty.mean)).sort(), "points earned before");
  same(told.map((text) => text.match(/(\d+) pe/)[1]).sort(), asked.map(({ before }) => String(before.difficulty.n)).sort(), "by so many");
  const labels = json.decisions.filter(({ scenario }) => scenario === EDITED.id).map(({ label }) => label);
  same(labels.some((label) => /^[^:]+: “.+”$/.test(label)), true, "some are known by what was said before");
  same((await page.locator("#table-decisions summary").allTextContents()).sort(), labels.sort(), "what they are known by");
});

await test("attempts_from_before_an_edit_are_told_where_people_are_summed_up", "#part=overview", async (page, same) => {
  const former = json.people.reduce((sum, one) => sum + one.former, 0);
  const note = (n) => page.getByText(`${n} of these attempts were at scenarios as they were before an edit.`);
  same(await note(former).count(), 1, "the overview");
  for (const part of ["team", "learning"]) {
    await page.evaluate((name) => { location.hash = `part=${name}`; }, part);
    await page.locator(`section#${part}`).waitFor();
    same(await note(former).count(), 1, part);
  }
  const one = json.people.find((person) => person.former > 1);
  await page.evaluate((id) => { location.hash = `person=${id}`; }, one.id);
  await page.locator("#person-title").waitFor();
  same(await note(one.former).count(), 1, "a person");
});

await test("names_are_shown_as_text_whatever_is_in_them", `#part=team&search=onerror`, async (page, same) => {
  same(await column(page, "people", 0), [HOSTILE.name], "who is found");
  same(await column(page, "people", 1), [HOSTILE.team], "the team");
  same(await page.locator("main :is(img, script, b)").count(), 0, "elements made of a name");
  await page.getByRole("link", { name: "onerror" }).click();
  same(await page.locator("#person-title").textContent(), HOSTILE.name, "the person's page");
  same((await page.title()).startsWith("<img src=x"), true, "the title");
});

await test("what_the_report_was_asked_for_is_said_in_words", "", async (page, same) => {
  const about = await page.locator("#about").textContent();
  same(about.split(" · ").slice(1), ["the latest attempt at each scenario counts"], "what is told");
});

await test("team_filter_leaves_that_team", "#part=team", async (page, same) => {
  const team = person.team;
  const members = json.people.filter((one) => one.team === team).length;
  await page.getByRole("combobox", { name: "Team" }).selectOption(team);
  same(new Set(await column(page, "people", 1)).size, 1, "teams that are left");
  same((await cells(page, "people")).length, members, "rows");
  same(await status(page), `Shown: ${members} people of ${json.people.length} · ${team}`, "what is told");
  same((await hash(page)).team, team, "the address");
  await page.reload();
  same((await cells(page, "people")).length, members, "rows after coming back");
  await page.getByRole("button", { name: "Clear" }).click();
  same(await status(page), `All ${json.people.length} people`, "what is told in the end");
});

await test("those_with_an_overdue_lesson_are_listed_alone", "#part=team", async (page, same) => {
  const behind = json.people.filter(({ overdue }) => overdue > 0);
  const some = behind.length > 1 && behind.length < json.people.length - 1 && json.overdue.people === behind.length;
  same(some, true, `that some are and some are not: ${behind.length}`);
  await page.getByRole("combobox", { name: "Overdue" }).selectOption("yes");
  same(await status(page), `Shown: ${behind.length} people of ${json.people.length} · with something overdue`, "what is told");
  same((await column(page, "people", 3)).every((text) => /^[1-9]/.test(text)), true, "the numbers of their lessons");
  await page.reload();
  same(await status(page), `Shown: ${behind.length} people of ${json.people.length} · with something overdue`, "after coming back");
  await page.getByRole("button", { name: "Clear" }).click();
  same(await status(page), `All ${json.people.length} people`, "what is told in the end");
});

await test("a_person_s_lessons_say_how_they_stand_with_their_days", "", async (page, same) => {
  const words = { overdue: /Overdue: was due by 1 Jan 2000/, late: /Was due by 1 Jan 2000/, ahead: /Due by \d+ \w+ \d{4}$/, in_time: /In time for 31 Dec 9999/, unknown: /first day that is not known/ };
  for (const [standing, wanted] of Object.entries(words)) {
    const one = json.people.find(({ lessons }) => lessons.some(({ due_state: is }) => is === standing));
    same(Boolean(one), true, `somebody with a lesson that is ${standing}`);
    await page.evaluate((id) => { location.hash = `#person=${id}`; }, one.id);
    await page.waitForFunction((name) => document.querySelector("#person-title")?.textContent === name, one.name);
    const lesson = one.lessons.findIndex(({ due_state: is }) => is === standing);
    same(wanted.test(await page.locator(".course li").nth(lesson).textContent()), true, standing);
  }
});

await test("search_finds_by_part_of_a_name_without_accents", "#part=team", async (page, same) => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const accented = names.find((name) => /\p{M}/u.test(name.normalize("NFD"))) ?? names[0];
  const words = plain(accented).split(" ")[0];
  await page.getByLabel("Find a person").fill(words.toUpperCase());
  await page.waitForFunction(() => location.hash.includes("search="));
  const found = json.people.filter((one) => plain(`${one.name} ${one.team} ${one.id}`).includes(words));
  same((await column(page, "people", 0)).sort(), found.map(({ name }) => name).slice(0, 50).sort(), "who is found");
});

await test("lesson_and_scenario_filters_narrow_the_decisions", "#part=decisions", async (page, same) => {
  const [{ scenario }] = json.decisions;
  await page.getByLabel("Scenario").selectOption(scenario);
  const own = json.decisions.filter((decision) => decision.scenario === scenario).length;
  same((await cells(page, "decisions")).length, Math.min(50, own), "decisions of the scenario");
  const { lesson } = json.scenarios.find(({ id }) => id !== scenario && json.scenarios.find((one) => one.id === scenario).lesson !== json.scenarios.find((one) => one.id === id).lesson);
  await page.getByLabel("Scenario").selectOption("");
  await page.getByLabel("Lesson").selectOption(lesson);
  const inside = new Set(json.scenarios.filter((one) => one.lesson === lesson).map(({ id }) => id));
  const rows = json.decisions.filter((decision) => inside.has(decision.scenario)).length;
  same(await page.locator("#table-decisions tbody .empty").count(), rows === 0 ? 1 : 0, "nothing left");
});

await test("groups_that_are_too_small_are_hidden_and_it_says_why", "#search=onerror", async (page, same) => {
  same(await page.locator("dl.figures").count(), 0, "figures of one person");
  same((await page.locator("main").textContent()).includes(`fewer than ${json.least_group} people are not summed up`), true, "the reason");
  await page.getByRole("link", { name: "Learning" }).click();
  same(await page.locator("figure").count(), 0, "pictures of one person");
});

await test("columns_sort_both_ways_by_mouse_and_keyboard", "#part=team", async (page, same) => {
  const head = page.locator("#table-people th", { hasText: "Overall" });
  const numbers = async () => (await column(page, "people", 4)).filter((text) => text !== "–").map(Number);
  const ordered = (list, down) => list.every((n, i) => i === 0 || (down ? n <= list[i - 1] : n >= list[i - 1]));
  await head.getByRole("button").click();
  same(await head.getAttribute("aria-sort"), "descending", "aria-sort");
  same(ordered(await numbers(), true), true, "falling");
  await head.getByRole("button").press("Enter");
  same(await head.getAttribute("aria-sort"), "ascending", "aria-sort");
  same(ordered(await numbers(), false), true, "rising");
  same(await page.locator("#table-people [aria-sort]").count(), 1, "columns that say so");
  await page.reload();
  same(await head.getAttribute("aria-sort"), "ascending", "aria-sort after coming back");
});

await test("tables_show_fifty_rows_at_a_time", "#part=team", async (page, same) => {
  const pager = page.getByRole("navigation", { name: /Pages/ });
  same((await cells(page, "people")).length, 50, "rows");
  same(await pager.getByRole("status").textContent(), `1–50 of ${json.people.length}`, "the range");
  await pager.getByRole("button", { name: "Next" }).click();
  await pager.getByRole("button", { name: "Next" }).click();
  same((await cells(page, "people")).length, json.people.length - 100, "rows of the last page");
  same(await pager.getByRole("button", { name: "Next" }).isDisabled(), true, "no further");
});

await test("every_behaviour_has_its_column", "#part=team", async (page, same) => {
  await page.getByRole("button", { name: "By behaviour" }).click();
  const called = json.behaviours.filter(({ open }) => open > 0);
  same(await page.locator("#table-people thead th").count(), called.length + 1, "columns");
  const first = json.people.find(({ name }) => name === person.name).behaviours.find(({ id }) => id === called[0].id);
  await page.goto(`file://${html}#part=team&columns=behaviours&search=${person.id}`);
  same((await cells(page, "people"))[0][1], first ? `${first.shown}/${first.open}` : "–", "the first of them");
});

await test("person_opens_by_link", `#person=${person.id}`, async (page, same) => {
  same(await page.locator("#person-title").textContent(), person.name, "the name");
  same(await page.locator(".course li").count(), json.lessons.length, "lessons");
  const [overall] = await cells(page, "scores");
  same(overall[1], new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(person.scores.overall.first), "the first score");
  await page.getByRole("link", { name: "Back to everyone" }).click();
  same(await page.locator("main section").getAttribute("id"), "overview", "where it leads back to");
});

await test("person_opens_and_closes_by_keyboard", "#part=team", async (page, same) => {
  const link = page.locator("#table-people tbody a").first();
  const name = await link.textContent();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.locator("#person-title").waitFor();
  same(await focused(page), name, "what has the keyboard");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("#team-title").waitFor();
  same(await focused(page), "The team", "what has the keyboard after going back");
});

await test("person_who_is_not_there_is_said_to_be_missing", "#person=<b>nobody", async (page, same) => {
  same(await page.locator("#person-title").textContent(), "Nobody of that name", "the heading");
});

await test("everything_is_reached_by_tab_and_seen_to_be", "", async (page, same) => {
  await page.keyboard.press("Tab");
  same(await focused(page), "Skip to the report", "the first stop");
  await page.keyboard.press("Enter");
  same(await page.evaluate(() => document.activeElement.id), "main", "where it leads");
  await page.reload();
  const met = new Set();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const [what, outline] = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return [];
      return [at.id || at.textContent || at.closest("label")?.textContent, getComputedStyle(at).outlineStyle];
    });
    if (met.has(what) || what === undefined) break;
    met.add(what);
    if (outline === "none") same(what, "outlined", "a stop that cannot be seen");
  }
  for (const wanted of ["The team", "theme", "Show as table: How the latest scores lie"]) same(met.has(wanted), true, wanted);
});

for (const part of ["team", "scenarios", "decisions"]) {
  await test(`every_control_of_${part}_is_reached_by_tab_and_seen_to_be`, `#part=${part}`, async (page, same) => {
    const controls = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button:enabled, select, input, summary")].filter((one) => one.checkVisibility());
      all.forEach((one, i) => { one.dataset.control = i; });
      return all.length;
    });
    const met = new Set();
    for (let i = 0; i < controls + 20 && met.size < controls; i++) {
      await page.keyboard.press("Tab");
      const [control, outline] = await page.evaluate(() => [document.activeElement.dataset.control, getComputedStyle(document.activeElement).outlineStyle]);
      if (control === undefined) continue;
      met.add(control);
      if (outline === "none") same(control, "outlined", "a control");
    }
    same(met.size, controls, "controls");
  });
}

await test("names_are_stacked_with_their_cells_on_a_narrow_screen", "#part=team", async (page, same) => {
  const row = page.locator("#table-people tbody tr").nth(1);
  const boxes = await row.locator("> *").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  same(boxes.every(([left, right]) => left >= 0 && right <= 400), true, "all of a row in the window");
  same(await row.getByRole("rowheader").count(), 1, "what heads it");
  same(await row.getByRole("cell").count(), boxes.length - 1, "cells");
  same(await page.getByRole("button", { name: "Overall" }).isVisible(), true, "what orders it");
}, { viewport: { width: 400, height: 900 } });

for (const part of Object.keys(PICTURES)) {
  await test(`pictures_of_${part}_have_their_tables`, `#part=${part}`, async (page, same) => {
    for (const name of PICTURES[part]) {
      const figure = page.locator(`figure:has(#numbers-${name})`);
      const numbers = figure.locator(`#numbers-${name}`);
      same(await numbers.isVisible(), false, "the table, at first");
      same((await figure.locator("[role=img]").getAttribute("aria-label")).length > 20, true, "the gist in words");
      await figure.getByRole("button", { name: /Show as table/ }).press("Enter");
      same(await numbers.isVisible(), true, "the table");
      same(await figure.locator("svg path").count() > 2, true, "the picture");
    }
  });
}

await test("picture_of_scores_shows_the_numbers_of_its_table", "", async (page, same) => {
  const drawn = await page.locator("figure svg text").allTextContents();
  const counted = (await column(page, "spread", 1)).filter((text) => text !== "0");
  same(drawn.filter((text) => /^[\d,]+$/.test(text)), counted, "the bars");
  const seen = json.people.filter(({ scores }) => scores.overall.latest !== null).length;
  same(counted.reduce((sum, text) => sum + Number(text.replace(",", "")), 0), seen, "people");
});

// How far, in pixels, the worst dot of a picture is from where its axis would put its
// number; Infinity when there are more or fewer dots than numbers.
async function worst(page, scores) {
  const boxes = (selector) => page.locator(`.canvas svg ${selector}`).evaluateAll((all) => all.map((one) => {
    const { right, width, y, height } = one.getBoundingClientRect();
    return { text: one.textContent, right, width, at: y + height / 2 };
  }));
  const dots = (await boxes("path[transform]")).filter(({ width }) => width > 6 && width < 20);
  const labels = (await boxes("text")).filter(({ text }) => /^\d+$/.test(text));
  const left = Math.min(...labels.map(({ right }) => right));
  const axis = labels.filter(({ right }) => right - left < 3);
  const [low, high] = [axis[0], axis.at(-1)];
  const scale = (high.at - low.at) / (high.text - low.text);
  if (dots.length !== scores.length || !(scale < 0)) return Infinity;
  return Math.max(...scores.map((score, i) => Math.abs(low.at + (score - low.text) * scale - dots[i].at)));
}

await test("picture_of_a_person_shows_the_numbers_of_its_table", `#person=${person.id}`, async (page, same) => {
  const scores = (await column(page, "history", 4)).map(Number);
  same(scores, person.history.map(({ overall }) => overall), "the table");
  const off = await worst(page, scores);
  same(off < 2, true, `a dot that is ${off} off`);
});

await test("curves_show_the_numbers_of_their_table", "#part=learning", async (page, same) => {
  const rows = await page.locator("#table-curve tbody tr").evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll(".estimate > span")].map((span) => Number(span.textContent))));
  const scores = rows[0].flatMap((_, score) => rows.map((row) => row[score]));
  const off = await worst(page, scores);
  same(off < 2, true, `a dot that is ${off} off`);
  const [first] = await cells(page, "gain");
  same(first[0], "Overall", "what gained");
});

await test("ways_in_picture_and_table_are_those_of_the_report", "#part=scenarios", async (page, same) => {
  const [flow] = json.flows;
  const ways = [...flow.links, ...flow.back];
  await page.getByRole("button", { name: /Show as table/ }).click();
  const taken = (await column(page, "ways", 3)).map(Number);
  same(taken, ways.map(({ people }) => people).sort((a, b) => b - a).slice(0, 50), "people in the table");
  const nodes = new Set(flow.links.flatMap(({ from, to }) => [from, to])).size;
  const drawn = await page.locator("figure svg path").evaluateAll((all) =>
    all.filter((path) => path.getBoundingClientRect().width > 5).length);
  same(drawn, flow.links.length + nodes, "links and nodes that are drawn");
});

await test("files_that_could_not_be_read_are_named", "#part=files", async (page, same) => {
  same(await column(page, "files", 0), json.files.problems.map(({ file }) => file), "files");
  same(json.files.problems.length > 0, true, "there are some");
});

await test("decisions_open_to_show_their_replies", "#part=decisions", async (page, same) => {
  const first = page.locator("#table-decisions details").first();
  await first.locator("summary").press("Enter");
  same(await first.locator("li").first().isVisible(), true, "a reply");
});

await test("colours_follow_the_system_and_the_button", "", async (page, same) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  same(await theme(), "dark", "at first");
  await page.getByRole("button", { name: "Light colours" }).click();
  same(await theme(), "light", "after the button");
  await page.reload();
  same(await theme(), "light", "after coming back");
}, { colorScheme: "dark" });

for (const width of [1280, 800, 400]) {
  await test(`page_of_${width}_is_not_wider_than_its_window`, "", async (page, same) => {
    for (const part of PARTS) {
      await page.goto(`file://${html}#part=${part}`);
      same(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), true, part);
      await page.screenshot({ path: join(work, `${part}-${width}.png`), fullPage: true });
    }
    await page.goto(`file://${html}#person=${person.id}`);
    await page.screenshot({ path: join(work, `person-${width}.png`), fullPage: true });
    same(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), true, "a person");
  }, { viewport: { width, height: 900 }, colorScheme: width === 800 ? "dark" : "light" });
}

for (const [colorScheme, width] of [["light", 1280], ["dark", 1280], ["light", 400]]) {
  await test(`axe_finds_nothing_in_${colorScheme}_at_${width}`, "", async (page, same) => {
    await page.addScriptTag({ content: "" }).catch(() => {});
    page.complaints.length = 0; // the page's policy refused that script, as it should
    for (const address of [...PARTS.map((part) => `part=${part}`), "part=team&columns=behaviours", `person=${person.id}`, "search=onerror"]) {
      await page.goto(`file://${html}#${address}`);
      for (const toggle of await page.getByRole("button", { name: /Show as table/ }).all()) await toggle.click();
      for (const details of (await page.locator("summary").all()).slice(0, 2)) await details.click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      same(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)} ${nodes[0].failureSummary?.slice(0, 160)}`), [], address);
    }
  }, { colorScheme, viewport: { width, height: 900 } });
}

await test("paper_has_every_part_and_every_table", "", async (page, same) => {
  await page.pdf({ path: join(work, "report.pdf"), preferCSSPageSize: true });
  same(statSync(join(work, "report.pdf")).size > 50000, true, "the print");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  same(await page.locator("main > section").evaluateAll((parts) => parts.map(({ id }) => id)), PARTS, "parts");
  same(await page.locator(".numbers:visible").count(), await page.locator("figure").count(), "tables of pictures");
  same((await cells(page, "people")).length, json.people.length, "people");
  same(await page.locator("details:not([open])").count(), 0, "replies that are closed");
  same(await page.locator(".replies li:visible").count() > 50, true, "replies");
  same(await page.locator("thead button:visible").count(), await page.locator("thead button").count(), "heads of columns");
  same(await page.locator("button:visible").evaluateAll((all) => all.filter((one) => !one.closest("thead")).length), 0, "buttons");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  same(await page.locator("main > section").count(), 1, "parts afterwards");
}, { colorScheme: "dark" });

await browser.close();
process.exit(end() === 0 ? 0 : 1);
