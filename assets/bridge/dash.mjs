// The one place that speaks to Dash from a module.

/** Tell the server something: set the data of a dcc.Store. */
export function tell(store, data) {
  window.dash_clientside.set_props(store, { data });
}

/** The value for "leave this output as it is". */
export function unchanged() {
  return window.dash_clientside.no_update;
}

/** Ask the server to do something; the id makes each request a new one. */
export function ask(what, details = {}) {
  tell("asked", { what, ...details, id: crypto.randomUUID() });
}
