// The picture by itself: ?events=300&larger=1&theme=dark&right=460 (room left for a card).
import { mountTimeline } from "/assets/painter/painter.mjs";
import { makeScene } from "/tests/assets/fixture.mjs";

const asked = new URLSearchParams(window.location.search);
const element = document.getElementById("picture");
if (asked.get("theme")) element.dataset.theme = asked.get("theme");
if (asked.get("right")) element.style.width = `calc(100vw - ${asked.get("right")}px)`;
const scene = makeScene(Number(asked.get("events") ?? 200), Number(asked.get("seed") ?? 7));
if (asked.get("all")) scene.opening_window = null;
const heard = [];
const hear = (name) => (...what) => heard.push([name, ...what]);
window.heard = heard;
window.scene = scene;
const began = performance.now();
window.picture = mountTimeline(element, scene, {
  larger: asked.has("larger"),
  onChoose: hear("choose"),
  onOpenCard: hear("open"),
  onMark: hear("mark"),
  onView: hear("view"),
  onUndo: hear("undo"),
  onRedo: hear("redo"),
  onHelp: hear("help"),
});
window.mounted = performance.now() - began;
