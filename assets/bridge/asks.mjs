// Buttons and forms of the card, the header and the lanes: each says in data-* what it asks for.
import { ask, tell } from "./dash.mjs";

/** Listen once for the whole page; `acts` are the bridge's own doings. */
export function listenToAsks(page, acts) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-ask], button[data-choose], button[data-lane]");
    if (button) pressed(button, page, acts);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.("form[data-ask=reason]");
    if (!form) return;
    event.preventDefault();
    saveReason(form);
    acts.focusPicture();
  });
  document.addEventListener("focusout", (event) => {
    const form = event.target.closest?.("form[data-ask=reason]");
    if (form && event.target.matches("textarea")) saveReason(form);
  });
  document.addEventListener("keydown", (event) => keyed(event, page, acts));
}

function pressed(button, page, acts) {
  const { ask: what, choose, lane, move } = button.dataset;
  if (choose) tell("chosen", choose);
  else if (lane) tell("moved", { lane, move, id: crypto.randomUUID() });
  else if (what === "close") acts.closeCard();
  else if (what === "earlier") page.timeline?.walk(-1);
  else if (what === "later") page.timeline?.walk(1);
  else if (what === "mark") ask("mark", markTarget(button.dataset));
  else if (what === "take off") ask("take off", { mark: button.dataset.mark });
  else if (what) ask(what);
  if (["earlier", "later", "undo", "redo"].includes(what)) acts.focusPicture();
}

function markTarget({ kind, event, start, end, lanes }) {
  return event ? { kind, event } : { kind, start, end, lanes };
}

/** Save a reason where it says something new. */
function saveReason(form) {
  const field = form.querySelector("textarea");
  const said = field.value.trim();
  if (said === form.dataset.said) return;
  form.dataset.said = said;
  ask("reason", { mark: form.dataset.mark, reason: said, seen: Number(form.dataset.seen) });
}

/** Undo and redo outside a field; marks by number in the table; Esc closes the card. */
function keyed(event, page, acts) {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable=true]");
  if (event.key === "Enter" && !event.shiftKey && event.target.matches?.(".reason-words")) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  const inPicture = event.target.closest?.("#picture");
  if (inPicture) return;
  if (event.key === "Escape" && typing && event.target.closest("#card")) {
    // Leaving the reason keeps it, and keeps what is chosen.
    acts.focusPicture();
    return;
  }
  if (event.key === "Escape" && event.target.closest?.("#card, .twin")) acts.closeCard();
  if (typing) return;
  const row = event.target.closest?.(".twin [row-id]")?.getAttribute("row-id");
  if (row && event.key === "Enter") acts.openCard(row);
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    event.preventDefault();
    ask(event.shiftKey ? "redo" : "undo");
  } else if (event.target.closest?.(".twin, #card") && /^[1-5]$/.test(event.key) && (row ?? page.view.chosen)) {
    acts.mark(Number(event.key), { event: row ?? page.view.chosen });
  }
}
