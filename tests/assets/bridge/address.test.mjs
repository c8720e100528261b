// The address holds the view.
import { describe, expect, it } from "vitest";
import { dayOf, isoDay, queryOf, windowOf } from "../../../assets/bridge/address.mjs";

describe("the address", () => {
  it("reads back the window that it was given", () => {
    const query = queryOf({ window: [16_700, 16_973], chosen: "e-1" });
    expect(windowOf(`?${query}`)).toEqual([16_700, 16_973]);
    expect(new URLSearchParams(query).get("chosen")).toBe("e-1");
  });

  it("holds the filter by its names, and leaves out what is empty", () => {
    const query = queryOf({ filter: { agency: ["police", "gp"], kind: [], words: "" }, show: "table" });
    expect(query).toBe("show=table&agency=police%2Cgp");
  });

  it("keeps a chosen stretch of time out of the address", () => {
    expect(queryOf({ chosen: { start: "2016-01-01" } })).toBe("");
  });

  it("takes no window from days that are none, or run backward", () => {
    expect(windowOf("?from=nonsense&to=2016-01-01")).toBeNull();
    expect(windowOf("?from=2016-02-01&to=2016-01-01")).toBeNull();
  });

  it("counts days from 1970, before it too", () => {
    expect(dayOf("1970-01-02")).toBe(1);
    expect(isoDay(-1)).toBe("1969-12-31");
  });
});
