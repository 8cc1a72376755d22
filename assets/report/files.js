// What was read, and what was left out.

import { report } from "./data.js";
import { part } from "./part.js";
import { table } from "./table.js";
import { count } from "./words.js";

export function filesPart() {
  const { read, problems } = report.files;
  const lead = `${count(read)} ${read === 1 ? "file was" : "files were"} read` +
    (problems.length > 0 ? `; ${count(problems.length)} ${problems.length === 1 ? "was" : "were"} left out, and what is in ${problems.length === 1 ? "it" : "them"} is missing from every figure here.` : ", and none was left out.");
  return part("files", "Files", lead,
    problems.length > 0 && table({
      name: "files", caption: "Files that were left out", rows: problems,
      columns: [
        { key: "file", title: "File", head: true, value: (row) => row.file },
        { key: "kind", title: "Kind", value: (row) => row.kind },
        { key: "what", title: "What is the matter, and what to do", wide: true, value: (row) => row.what },
      ],
    }));
}
