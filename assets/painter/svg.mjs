// Small pieces of SVG and HTML, made without markup from text.

const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with attributes and children (elements or words). */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** An HTML element with attributes and children (elements or words). */
export function html(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Place an HTML box, in pixels; what is left out stays as the style sheet has it. */
export function place(element, { left, top, width, height }) {
  const { style } = element;
  if (left !== undefined) style.left = `${left}px`;
  if (top !== undefined) style.top = `${top}px`;
  if (width !== undefined) style.width = `${width}px`;
  if (height !== undefined) style.height = `${height}px`;
  return element;
}
