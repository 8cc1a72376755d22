// What was read, and what was left out.

import { report } from "./data.js";
import { part } from "./part.js";
import { table } from "./table.js";
import { count } from "./words.js";

export function filesPart() {
  const { read, problems } = report.files;
  const lead = `${count(read)} ${read === 1 ? "file was" : "files were"} read` +
    (problems.length > 0 ? `; ${count(problems.length)} could not be used, and what is in ${problems.length === 1 ? "it" : "them"} is missing here.` : ", and none was left out.");
  return part("files", "Files", lead,
    problems.length > 0 && table({
      name: "files", caption: "Files that could not be used", rows: problems,
      columns: [
        { key: "file", title: "File", head: true, value: (row) => row.file },
        { key: "kind", title: "Kind", value: (row) => row.kind },
        { key: "what", title: "What is the matter, and what to do", wide: true, value: (row) => row.what },
      ],
    }));
}
