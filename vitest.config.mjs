// The unit tests of the browser code; none of them needs a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/assets/**/*.test.mjs"], environment: "node" },
});
