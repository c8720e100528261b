// The one place that speaks to Dash from a module.
import { Asking } from "./asking.mjs";

/** Tell the server something: set the data of a dcc.Store. */
export function tell(store, data) {
  window.dash_clientside.set_props(store, { data });
}

/** The value for "leave this output as it is". */
export function unchanged() {
  return window.dash_clientside.no_update;
}

const asking = new Asking(
  (request) => tell("asked", request),
  (words) => window.dash_clientside.set_props("connection", { children: words }),
);

/** Ask the server to do something. */
export function ask(what, details = {}) {
  asking.ask(what, details);
}

/** The server has answered. */
export function answered(id) {
  asking.answered(id);
}

// What is not sent yet would go with the page.
window.addEventListener("beforeunload", (event) => {
  if (asking.waiting) event.preventDefault();
});
