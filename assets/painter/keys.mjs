// The keys of the picture: one table for the list behind "?", for the docs and for the tests.

export const KEYS = [
  { keys: "Left, Right", does: "Go to the event or marked span before or after, in time" },
  { keys: "Shift+Left, Shift+Right", does: "Go to the event or marked span before or after in the same lane" },
  { keys: "Enter", does: "Open the card of what is chosen" },
  { keys: "Esc", does: "Let go of a span that is begun; or else close the card and let go of what is chosen" },
  { keys: "1", does: "Mark the chosen event as good practice" },
  { keys: "2", does: "Mark the chosen event as a missed opportunity" },
  { keys: "3", does: "Mark the chosen event as a turning point" },
  { keys: "4", does: "Put a question to the chosen event" },
  { keys: "5", does: "Mark the chosen event as the child’s voice" },
  { keys: "M", does: "Begin a span at the chosen event; M again at another ends it" },
  { keys: "Shift+drag", does: "Draw a span over one or more lanes" },
  { keys: "+, -", does: "Zoom in or out, about the pointer or the chosen event" },
  { keys: "Wheel", does: "Zoom in or out about the pointer" },
  { keys: "Drag", does: "Move through time" },
  { keys: "Page Up, Page Down", does: "Move earlier or later by one window" },
  { keys: "0, double click", does: "Show the whole case" },
  { keys: "Ctrl+Z", does: "Take back your last change" },
  { keys: "Ctrl+Shift+Z", does: "Bring back what you took back" },
  { keys: "?", does: "List the keys" },
];

const PLAIN = {
  ArrowLeft: ["walk", -1],
  ArrowRight: ["walk", 1],
  Enter: ["open"],
  Escape: ["close"],
  m: ["span"],
  "+": ["zoom", 1],
  "=": ["zoom", 1],
  "-": ["zoom", -1],
  PageUp: ["page", -1],
  PageDown: ["page", 1],
  0: ["all"],
  "?": ["help"],
};

/** What a key press asks for, as [act, detail], or null where it is not the picture's. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }) {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" ? [shiftKey ? "redo" : "undo"] : null;
  if (/^[1-5]$/.test(key)) return ["mark", Number(key)];
  if (shiftKey && key === "ArrowLeft") return ["along", -1];
  if (shiftKey && key === "ArrowRight") return ["along", 1];
  return PLAIN[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
