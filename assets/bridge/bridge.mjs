// Between the Dash page and the painter: the scene goes in, what is chosen and asked comes out.
import { mountTimeline } from "../painter/painter.mjs";
import { KEYS } from "../painter/keys.mjs";
import { MARK_ORDER } from "../painter/look.mjs";
import { queryOf, windowOf, isoDay } from "./address.mjs";
import { answered, ask, tell, unchanged } from "./dash.mjs";
import { listenToAsks } from "./asks.mjs";
import { element } from "./element.mjs";
import { plotlyReady } from "./plotly.mjs";

const WALL = { width: 1600, height: 900 };
const page = { timeline: null, view: { window: null, chosen: null }, filter: {}, show: "picture", scene: null };

/** Draw the scene, for the first time or anew; window and choice stay. */
export async function paint(scene) {
  const element = document.getElementById("picture");
  if (!element) return unchanged();
  await plotlyReady(element.dataset.plotly);
  page.scene = scene;
  if (page.timeline && page.element === element) page.timeline.setScene(scene);
  else start(element, scene);
  sayWhatIsUnshown(scene.events);
  return String(scene.events.id.length);
}

/** An empty picture says why, and what to do. */
function sayWhatIsUnshown({ id, sense }) {
  const place = document.getElementById("unshown");
  const hasDates = sense.some((form) => form !== "unknown");
  place.textContent = id.length
    ? "No event here has a date that is known. The table shows them all."
    : "No event fits what Find asks for. “Show everything” brings them back.";
  place.hidden = hasDates;
}

/** A first look: what the address says, or else the event that the case opens on. */
function start(element, scene) {
  const query = new URLSearchParams(window.location.search);
  page.element = element;
  page.timeline = null;
  page.view = { window: windowOf(window.location.search), chosen: query.get("chosen") };
  const roomy = window.innerWidth > 900;
  if (page.view.chosen) page.cardOpen = true;
  else if (roomy && !page.view.window && scene.opening_event) openCard(scene.opening_event);
  mountWhereVisible();
  watchSize(element);
  // The keys act from the first moment, unless someone is elsewhere on the page already.
  if (document.activeElement === document.body) focusPicture();
}

/** The painter needs room to draw: while the table is shown it waits. */
function mountWhereVisible() {
  const { element, scene } = page;
  if (page.timeline || !element || element.clientWidth === 0) return;
  element.replaceChildren();
  page.timeline = mountTimeline(element, scene, {
    window: page.view.window,
    chosen: page.view.chosen,
    larger: window.innerWidth >= WALL.width && window.innerHeight >= WALL.height,
    onChoose: chosen,
    cardIsOpen: () => Boolean(page.cardOpen),
    onOpenCard: openCard,
    onOpenSpan: openSpan,
    onMark: mark,
    onView: keepView,
    onUndo: () => ask("undo"),
    onRedo: () => ask("redo"),
    onHelp: () => openKeys().then((opened) => window.dash_clientside.set_props("keys", { opened })),
  });
}

function fit() {
  if (!page.element?.clientWidth) return;
  if (page.timeline) page.timeline.resize();
  else mountWhereVisible();
}

function chosen(id, span = null) {
  page.view.chosen = id;
  if (page.cardOpen || (id === null && !span)) tell("chosen", span ? asSent(span) : id);
  keepAddress();
}

function openCard(id) {
  page.cardOpen = true;
  page.view.chosen = id;
  tell("chosen", id);
}

/** The card of a stretch {start, end, lanes} of whole days. */
function openSpan(span) {
  page.cardOpen = true;
  page.view.chosen = null;
  tell("chosen", asSent(span));
}

function asSent({ start, end, lanes }) {
  return { start: isoDay(start), end: isoDay(end), lanes: lanes.join(",") };
}

function closeCard() {
  page.cardOpen = false;
  tell("chosen", null);
  window.dash_ag_grid?.getApiAsync?.("table").then((grid) => grid.deselectAll());
  focusPicture();
}

function focusPicture() {
  if (page.show === "picture") page.timeline?.focus();
}

/** Mark what is chosen: an event by its id, or a stretch {start, end, lanes} in days. */
function mark(number, target) {
  const kind = typeof number === "number" ? MARK_ORDER[number - 1] : number;
  if (target.span) {
    openSpan(target.span);
    if (kind) ask("mark", { kind, ...asSent(target.span) });
    return;
  }
  if (!target.event || !kind) return;
  page.cardOpen = true;
  tell("chosen", target.event);
  ask("mark", { kind, event: target.event });
}

function keepView(view) {
  page.view = { ...page.view, ...view };
  keepAddress();
}

function isNarrow() {
  return window.innerWidth < 700;
}

function keepAddress() {
  const show = page.show === (isNarrow() ? "table" : "picture") ? null : page.show;
  const query = queryOf({ ...page.view, filter: page.filter, show });
  window.history.replaceState(window.history.state, "", query ? `?${query}` : window.location.pathname);
}

/** The server says what is chosen (a table row, a linked event, a reload). */
export function choose(id) {
  page.cardOpen = Boolean(id);
  if (typeof id === "string" || id === null) {
    page.view.chosen = id;
    page.timeline?.choose(id);
    keepAddress();
    if (page.show === "table") showChosenRow();
  }
  return unchanged();
}

/** The filter changed: the address keeps it. */
export function keepFilter(filter) {
  page.filter = filter ?? {};
  if (page.scene) keepAddress();
  return unchanged();
}

/** Picture or table. On a phone the table comes first, where the address says nothing. */
export function show(shown, hasFilters) {
  if (!page.hasShown && isNarrow() && !new URLSearchParams(window.location.search).has("show")) {
    page.hasShown = true;
    window.dash_clientside.set_props("show", { value: "table" });
    return unchanged();
  }
  page.hasShown = true;
  page.show = shown ?? "picture";
  if (page.show === "table" && isNarrow()) narrowTable();
  if (page.scene) keepAddress();
  if (page.show === "table") showChosenRow();
  return `stage showing-${page.show}${hasFilters ? " with-filters" : ""}`;
}

/** On a narrow screen the table has two columns: when, and all the rest in one. */
async function narrowTable() {
  const grid = await window.dash_ag_grid?.getApiAsync?.("table");
  if (!grid) return;
  const wide = grid.getColumns().map((column) => column.getColId());
  grid.setColumnsVisible(wide.filter((id) => id !== "when" && id !== "told"), false);
  grid.setColumnsVisible(["told"], true);
  grid.applyColumnState({ state: [{ colId: "when", width: 118, pinned: null }] });
}

/** The table begins at the chosen event. */
async function showChosenRow() {
  const grid = await window.dash_ag_grid?.getApiAsync?.("table");
  const id = page.view.chosen;
  if (!grid || typeof id !== "string") return;
  const node = grid.getRowNode(id);
  if (!node || node.isSelected()) return;
  node.setSelected(true, true);
  // Rows are as high as their words, which is known only once they were drawn: look again.
  for (const later of [0, 150, 400, 800]) {
    setTimeout(() => !grid.isDestroyed() && grid.ensureNodeVisible(node, "top"), later);
  }
}

/** The rows of the table have come. */
export function rowsCame() {
  if (page.show === "table") requestAnimationFrame(showChosenRow);
  return unchanged();
}

/** A row of the table was selected. */
export function pick(rows) {
  if (rows?.length && rows[0].id !== page.view.chosen) openCard(rows[0].id);
  return unchanged();
}

/** The server has done what was asked, or said why not. */
export function done(answer) {
  if (answer?.id) answered(answer.id);
  if (answer?.mark) askReason(answer.mark);
  return unchanged();
}

/** After a mark was made, ask for its reason in one line, as soon as the card shows it. */
function askReason(mark) {
  waitFor(`reason-${mark}`, (field) => {
    field.focus();
    field.select?.();
  });
}

/** The list of keys, from the table that the picture itself uses. */
export async function openKeys() {
  waitFor("keys-list", (place) => {
    const lines = KEYS.flatMap(({ keys, does }) => [element("dt", {}, keys), element("dd", {}, does)]);
    place.replaceChildren(element("dl", { class: "keys" }, lines));
  });
  return true;
}

function waitFor(id, then, tries = 60) {
  const element = document.getElementById(id);
  if (element) then(element);
  else if (tries > 0) requestAnimationFrame(() => waitFor(id, then, tries - 1));
}

function watchSize(element) {
  let pending = 0;
  new ResizeObserver(() => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(fit);
  }).observe(element);
}

// From the first moment, so that no press is lost while the picture is still on its way.
listenToAsks(page, { mark, openCard, closeCard, focusPicture });
