// One file on the Bring in page: its account of rows, mapping, problems, and first events.
import { counted } from "./counted.mjs";
import { details, element, table } from "./element.mjs";

/** The panel of a file from the server's summary of it; `fields` are [field, words] pairs. */
export function filePanel(summary, fields) {
  return element(
    "section",
    { class: summary.stored ? "file-panel stored" : "file-panel", "aria-label": summary.name, "data-panel": summary.file },
    element("h2", {}, summary.name),
    summary.refused ? refused(summary) : read(summary, fields),
    summary.stored
      ? null
      : element("button", { type: "button", class: "linked", "data-leave": summary.file }, "Leave this file out"),
  );
}

function refused({ file, refused: sentence, needs_password: asks }) {
  const said = element("p", { class: "refused", role: "alert" }, sentence);
  if (!asks) return [said];
  const form = element(
    "form",
    { class: "password", "data-file": file },
    element("label", {}, "Password of the file ", element("input", { type: "password", autocomplete: "off" })),
    element("button", { type: "submit", class: "button" }, "Open it"),
  );
  return [said, form];
}

function read(summary, fields) {
  if (summary.stored || summary.already_in) return [element("p", { class: "outcome" }, outcome(summary))];
  return [
    element("p", { class: "outcome" }, outcome(summary)),
    ...summary.remarks.map((remark) => element("p", { class: "remark" }, remark)),
    summary.earlier ? earlier(summary) : null,
    problems(summary.problems),
    ...summary.tables.map((one) => account(summary.file, one, fields)),
    rowsRead(summary),
    choices(summary),
  ];
}

function outcome({ events, marks, agencies, stored, already_in: already }) {
  const what = marks ? `${counted(events, "event")} and ${counted(marks, "mark")}` : counted(events, "event");
  if (already) return `This file is in the case already (${what}); nothing was added.`;
  const who = agencies.join(", ") || "an agency that the file does not name";
  return stored ? `In the case: ${what}, recorded by ${who}.` : `${what}, recorded by ${who}.`;
}

/** A corrected file: both stay, or the new one takes the place of the earlier. */
function earlier({ file, earlier: words, may_replace: may, replace }) {
  const said = element("p", { class: "earlier" }, words);
  if (!may) return said;
  const choice = select(
    [
      ["keep", "Keep both", !replace],
      ["replace", "Put this one in the place of the earlier one", replace],
    ],
    { "data-file": file, "data-option": "replace", "aria-label": "What becomes of the earlier file" },
  );
  said.append(" ", choice);
  return said;
}

function problems(found) {
  if (!found.length) return element("p", { class: "quiet" }, "Nothing in this file needs a second look.");
  return details(
    `${counted(found.length, "place")} to look at; no row was dropped`,
    true,
    table(
      "problems",
      ["Where", "Column", "Read", "Expected"],
      found.map(({ place, column, read: words, expected }) => [place, column, words, expected]),
    ),
  );
}

function account(file, one, fields) {
  const sum =
    `${counted(one.rows, "row")} = ${counted(one.events, "event")} + ${counted(one.notes, "note")} + ` +
    `${counted(one.headings, "heading")} + ${one.blank} blank`;
  const place = one.place || "the table";
  const made = details(
    `${place[0].toUpperCase()}${place.slice(1)}: ${sum}`,
    false,
    table(
      "mapping",
      ["Heading", "Taken for", "Why"],
      one.mapping.map(({ heading, field, why }) => [heading, fieldChoice(file, heading, field, fields), why]),
    ),
  );
  made.className = "table-account";
  return made;
}

function fieldChoice(file, heading, chosen, fields) {
  return select(
    fields.map(([value, words]) => [value, words, value === chosen]),
    { "data-file": file, "data-option": "map", "data-heading": heading, "aria-label": `${heading} is taken for` },
  );
}

/** Every row as it was understood; the table is made when it is asked for. */
function rowsRead({ events, read: rows }) {
  const words = rows.length < events ? `The first ${counted(rows.length, "row")}` : "Every row, as it was read";
  const made = details(words, false);
  made.addEventListener("toggle", () => made.append(tableOf(rows)), { once: true });
  return made;
}

function tableOf(rows) {
  return table(
    "rows-read",
    ["Where", "Date", "As written", "Agency", "Kind", "What"],
    rows.map(({ place, date, written, agency, kind, what }) => [place, date ?? "", written ?? "", agency ?? "", kind, what]),
  );
}

function choices({ file, agency, month_first: monthFirst }) {
  return details(
    "Say more about this file",
    false,
    element(
      "div",
      { class: "choices" },
      element(
        "label",
        {},
        "Agency, where the file names none ",
        element("input", { type: "text", value: agency, "data-file": file, "data-option": "agency" }),
      ),
      element(
        "label",
        {},
        "Dates such as 03/04/2016 ",
        select(
          [
            ["day", "3 April: day first", !monthFirst],
            ["month", "4 March: month first", monthFirst],
          ],
          { "data-file": file, "data-option": "month_first" },
        ),
      ),
    ),
  );
}

function select(options, attributes) {
  return element(
    "select",
    attributes,
    options.map(([value, words, selected]) => element("option", { value, selected }, words)),
  );
}
