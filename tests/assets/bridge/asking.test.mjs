// Nothing that was asked for is lost while the server does not answer.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Asking } from "../../../assets/bridge/asking.mjs";

function asking() {
  const sent = [];
  const said = [];
  let number = 0;
  const queue = new Asking((request) => sent.push(request), (words) => said.push(words), () => `id-${++number}`, 1000);
  return { queue, sent, said };
}

describe("asking", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("sends one request after another, in their order", () => {
    const { queue, sent } = asking();
    queue.ask("mark", { kind: "question" });
    queue.ask("undo");
    expect(sent.map((request) => request.what)).toEqual(["mark"]);
    queue.answered("id-1");
    expect(sent.map((request) => request.what)).toEqual(["mark", "undo"]);
  });

  it("sends again under the same id when no answer comes, and says so until one does", () => {
    const { queue, sent, said } = asking();
    queue.ask("mark");
    vi.advanceTimersByTime(2500);
    expect(sent.map((request) => request.id)).toEqual(["id-1", "id-1", "id-1"]);
    expect(said.at(-1)).toContain("Not connected");
    queue.answered("id-1");
    expect(said.at(-1)).toBe("");
    expect(queue.waiting).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(sent).toHaveLength(3);
  });

  it("takes an answer that it did not wait for as no answer", () => {
    const { queue } = asking();
    queue.ask("mark");
    queue.answered("id-9");
    expect(queue.waiting).toBe(1);
  });
});
