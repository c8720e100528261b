// What the picture tells while one moves in it: small words beside an event, and words read aloud.
import { isSameSpan } from "./spans.mjs";
import { takenOf } from "./taken.mjs";
import { tipLines } from "./tips.mjs";
import { showTip } from "./tooltip.mjs";

export class Guide {
  /** `cardIsOpen()` says whether what is chosen is told beside the picture already. */
  constructor(picture, { cardIsOpen = () => false }) {
    this.picture = picture;
    this.cardIsOpen = cardIsOpen;
  }

  /** Show the words of what is under the pointer, a hit as `hitAt` gives it. */
  tip(hit) {
    if (this.cardIsOpen() && isChosen(this.picture, hit)) {
      this.hide();
      return;
    }
    const { stage, drawn, look, window, column, headHeight, fieldWidth } = this.picture;
    const left = (window[0] - drawn.pad[0]) * drawn.perDay;
    const by = { x: column - left, y: headHeight - stage.body.scrollTop };
    const at = { x: hit.shape.x + by.x, y: hit.shape.y + by.y, half: hit.shape.half + 4 };
    const bounds = { width: stage.root.clientWidth, height: stage.root.clientHeight };
    showTip(stage.tip, tipLines(this.picture, hit), at, bounds, look.sizes.small, takenOf(drawn, [left, left + fieldWidth], by));
  }

  /** Show the words of what is chosen, after it was walked to. */
  tipAtChosen() {
    const { chosen, drawn, numberOfSpan, spans } = this.picture;
    const glyph = this.picture.glyphOf(chosen);
    const shape = drawn.spans.find(({ span }) => span === spans[numberOfSpan]);
    if (glyph) this.tip({ kind: "event", shape: glyph });
    else if (shape) this.tip({ kind: "span", shape });
    else this.hide();
  }

  hide() {
    this.picture.stage.tip.hidden = true;
  }

  /** Show a line at the top of the field for as long as it holds; "" takes it away. */
  note(words) {
    const { note } = this.picture.stage;
    note.textContent = words;
    note.hidden = !words;
  }

  /** Say words to those who listen to the page. */
  say(words) {
    this.picture.stage.live.textContent = words;
  }
}

/** Whether a hit is on what is chosen. */
export function isChosen({ columns, chosen, chosenSpan }, { kind, shape }) {
  if (kind === "event") return columns.id[shape.i] === chosen;
  if (kind === "bar") return shape.bar.event === chosen;
  return kind === "span" && isSameSpan(shape.span.target, chosenSpan);
}
