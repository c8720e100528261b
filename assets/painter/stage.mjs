// The parts of the picture on the page, from top to bottom; everything else draws into them.
import { html, svg } from "./svg.mjs";

/** Build the empty stage inside `element`. Sheets are what moves when the picture is panned. */
export function buildStage(element) {
  const stage = {
    root: element,
    head: region("tl-head"),
    body: region("tl-body"),
    foot: region("tl-foot"),
    ground: html("div", { class: "tl-ground" }),
    names: html("div", { class: "tl-names" }),
    plot: html("div", { class: "tl-plot" }),
    bars: html("div", { class: "tl-bars" }),
    words: html("div", { class: "tl-bars" }),
    under: svg("svg", { class: "tl-layer" }),
    over: svg("svg", { class: "tl-layer" }),
    ages: svg("svg", { class: "tl-layer" }),
    times: svg("svg", { class: "tl-layer" }),
    subject: html("div", { class: "tl-subject" }),
    strip: html("div", { class: "tl-strip" }),
    legend: html("div", { class: "tl-legend" }),
    tip: html("div", { class: "tl-tip", role: "tooltip", hidden: "" }),
    // What it says is read aloud by the line below.
    note: html("div", { class: "tl-note", "aria-hidden": "true", hidden: "" }),
    live: html("div", { class: "tl-live", "aria-live": "polite" }),
  };
  stage.body.scroll = html("div", { class: "tl-tall" }, stage.ground, stage.names, stage.body.field);
  stage.body.replaceChildren(stage.body.scroll);
  stage.head.prepend(stage.subject);
  stage.head.sheet.append(stage.ages);
  stage.body.sheet.append(stage.under, stage.bars, stage.plot, stage.over);
  stage.body.field.append(stage.words);
  stage.foot.sheet.append(stage.times);
  element.classList.add("tl-picture");
  element.replaceChildren(
    stage.head, stage.body, stage.foot, stage.strip, stage.legend, stage.tip, stage.note, stage.live,
  );
  return stage;
}

/** What has more than it shows can be reached and scrolled by key; the rest is no stop. */
export function letScrollByKey({ body, legend }) {
  for (const [part, name] of [[body, "Lanes"], [legend, "Legend"]]) {
    const isLonger = part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
    // Without an index a press leaves the focus on the picture as a whole.
    if (isLonger) part.tabIndex = 0;
    else part.removeAttribute("tabindex");
    part.setAttribute("role", "group");
    part.setAttribute("aria-label", name);
  }
}

/** Move every sheet sideways by so many pixels, stretched by a factor; nothing is drawn anew. */
export function slide(stage, pixels, stretch) {
  const transform = `translate3d(${pixels}px,0,0)${stretch === 1 ? "" : ` scaleX(${stretch})`}`;
  stage.head.sheet.style.transform = transform;
  stage.body.sheet.style.transform = transform;
  stage.foot.sheet.style.transform = transform;
}

function region(name) {
  const element = html("div", { class: name });
  element.sheet = html("div", { class: "tl-sheet" });
  element.field = html("div", { class: "tl-field" }, element.sheet);
  element.append(element.field);
  return element;
}
