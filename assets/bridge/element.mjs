// Making elements with plain text: nothing from a file is ever read as HTML.

/** An element with attributes, and children that are elements or words. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** A table of words: headings, then rows of cells (words or elements). */
export function table(className, headings, rows) {
  return element(
    "table",
    { class: className },
    element("thead", {}, element("tr", {}, headings.map((words) => element("th", { scope: "col" }, words)))),
    element("tbody", {}, rows.map((cells) => element("tr", {}, cells.map((cell) => element("td", {}, cell))))),
  );
}

/** Something that opens and closes, with words to press. */
export function details(words, isOpen, ...children) {
  return element("details", { open: isOpen }, element("summary", {}, words), ...children);
}
