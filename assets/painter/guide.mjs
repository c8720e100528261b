// What the picture tells while one moves in it: small words beside an event, and words read aloud.
import { tipLines } from "./tips.mjs";
import { showTip } from "./tooltip.mjs";

export class Guide {
  constructor(picture) {
    this.picture = picture;
  }

  /** Show the words of what is under the pointer, a hit as `hitAt` gives it. */
  tip(hit) {
    const { stage, drawn, look, window, column, headHeight } = this.picture;
    const left = (window[0] - drawn.pad[0]) * drawn.perDay;
    const top = headHeight - stage.body.scrollTop;
    const at = { x: hit.shape.x - left + column, y: hit.shape.y + top, half: hit.shape.half + 4 };
    const bounds = { width: stage.root.clientWidth, height: stage.root.clientHeight };
    showTip(stage.tip, tipLines(this.picture, hit), at, bounds, look.sizes.small);
  }

  /** Show the words of the chosen event, after it was walked to. */
  tipAtChosen() {
    const glyph = this.picture.glyphOf(this.picture.chosen);
    if (glyph) this.tip({ kind: "event", shape: glyph });
    else this.hide();
  }

  hide() {
    this.picture.stage.tip.hidden = true;
  }

  /** Say words to those who listen to the page. */
  say(words) {
    this.picture.stage.live.textContent = words;
  }
}
