// Bringing files in: one file at a time goes to the server, to be looked at and then stored.
// Nothing is stored before the reviewer accepts; then each file is stored whole or not at all.
import { counted } from "./counted.mjs";
import { tell, unchanged } from "./dash.mjs";
import { element } from "./element.mjs";
import { filePanel } from "./panel.mjs";
import { sizeOf, tooLarge } from "./sizes.mjs";

// One page load is one case: the page's own case goes with each file.
const desk = { files: [], queue: [], of: 0, listening: false, number: 0 };

/** The field that takes the files has no name of its own in the page: give it one. */
export function nameDrop() {
  document.querySelector("#drop input[type=file]")?.setAttribute("aria-label", "Files to bring in");
  return unchanged();
}

/** Files were dropped or chosen: queue them to be looked at. */
export function takeFiles(contents, names) {
  listen();
  if (!contents?.length) return unchanged();
  contents.forEach((content, at) => {
    desk.number += 1;
    const file = { id: `file-${desk.number}`, name: names[at], contents: content, options: {}, reading: null };
    desk.files.push(file);
    enqueue(file, "look");
  });
  return unchanged();
}

/** The server has looked at a file or stored it: keep what it said, go on with the next. */
export function fileRead(summary) {
  if (!summary) return unchanged();
  const file = fileOf(summary.file);
  if (file) file.reading = summary;
  desk.queue.shift();
  next();
  return unchanged();
}

function fileOf(id) {
  return desk.files.find((file) => file.id === id);
}

function enqueue(file, act) {
  desk.queue.push({ file, act });
  desk.of = Math.max(desk.of + 1, desk.queue.length);
  if (desk.queue.length === 1) next();
}

function next() {
  const step = desk.queue[0];
  if (!step) return finished();
  const { file, act } = step;
  const at = desk.of - desk.queue.length + 1;
  progress(`${act === "look" ? "Reading" : "Bringing in"} ${at} of ${desk.of}: ${file.name}`, at - 1);
  const size = sizeOf(file.contents);
  if (size >= 50_000_000) {
    queueMicrotask(() => fileRead({ file: file.id, ...tooLarge(file.name, size) }));
    return undefined;
  }
  const { id, name, contents, options } = file;
  const { case: of } = document.getElementById("panels").dataset;
  tell("in-hand", { file: id, name, contents, options, act, case: of, id: crypto.randomUUID() });
  return undefined;
}

function finished() {
  showReadings();
  const readings = desk.files.map((file) => file.reading).filter(Boolean);
  progress(outcomeOf(readings), desk.of);
  desk.of = 0;
}

function outcomeOf(readings) {
  const stored = readings.filter((reading) => reading.stored).length;
  const waiting = readings.filter(isWaiting).length;
  if (waiting) return `${counted(waiting, "file")} read. Look ${waiting === 1 ? "it" : "them"} over, then bring ${waiting === 1 ? "it" : "them"} in.`;
  if (stored) return `${counted(stored, "file")} ${stored === 1 ? "is" : "are"} in the case.`;
  return readings.length ? "There is nothing to bring in from what was dropped." : "";
}

function progress(words, done) {
  window.dash_clientside.set_props("progress-words", { children: words });
  window.dash_clientside.set_props("progress", { value: String(done), max: String(desk.of || 1), hidden: false });
}

/** The way to accept above, then a panel a file: those not read first, then those to look at. */
function showReadings() {
  const place = document.getElementById("panels");
  const fields = JSON.parse(place.dataset.fields);
  const readings = desk.files.map((file) => file.reading).filter(Boolean);
  const waiting = readings.filter(isWaiting);
  const open = openParts(place);
  const panels = readings.toSorted((a, b) => urgency(a) - urgency(b)).map((one) => filePanel(one, fields));
  place.replaceChildren(...panels);
  for (const part of place.querySelectorAll("details")) {
    if (open.has(nameOfPart(part))) part.open = true;
  }
  document.getElementById("accept").replaceChildren(...acceptance(waiting, readings, place.dataset.timeline));
}

/** What stands open on the page, so that a change of one mapping closes nothing. */
function openParts(place) {
  return new Set([...place.querySelectorAll("details[open]")].map(nameOfPart));
}

function nameOfPart(part) {
  const panel = part.closest(".file-panel");
  return `${panel.dataset.panel} ${[...panel.querySelectorAll("details")].indexOf(part)}`;
}

function isWaiting({ refused, stored, already_in: isThere }) {
  return !refused && !stored && !isThere;
}

function urgency({ refused, problems, stored }) {
  if (refused) return 0;
  if (stored) return 3;
  return problems.length ? 1 : 2;
}

function acceptance(waiting, readings, timeline) {
  if (waiting.length) {
    const events = waiting.reduce((sum, reading) => sum + reading.events, 0);
    const words = `Bring in ${counted(waiting.length, "file")}, ${counted(events, "event")}`;
    return [element("button", { type: "button", class: "button strong", "data-accept": "all" }, words)];
  }
  const isStored = readings.some((reading) => reading.stored);
  return isStored ? [element("a", { href: timeline, class: "button strong" }, "See the timeline")] : [];
}

function listen() {
  if (desk.listening) return;
  desk.listening = true;
  document.addEventListener("change", changed);
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.("form[data-file]");
    if (!form) return;
    event.preventDefault();
    again(form.dataset.file, (options) => {
      options.password = form.querySelector("input").value;
    });
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("button[data-accept]")) acceptAll();
    const leave = event.target.closest?.("button[data-leave]");
    if (leave) leaveOut(leave.dataset.leave);
  });
}

/** A heading was mapped by hand, an agency typed, or the order of dates changed. */
function changed(event) {
  const place = event.target.closest?.("[data-file][data-option]");
  if (!place) return;
  const { file, option, heading } = place.dataset;
  const field = event.target;
  again(file, (options) => {
    if (option === "map") options.map = { ...options.map, [heading]: field.value };
    else if (option === "month_first") options.month_first = field.value === "month";
    else options[option] = field.value;
  });
}

function again(id, change) {
  const file = fileOf(id);
  if (!file) return;
  change(file.options);
  enqueue(file, "look");
}

function acceptAll() {
  const ready = desk.files.filter((file) => file.reading && isWaiting(file.reading));
  for (const file of ready) enqueue(file, "accept");
}

function leaveOut(id) {
  desk.files = desk.files.filter((file) => file.id !== id);
  if (!desk.queue.length) finished();
}
