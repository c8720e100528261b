// The unit tests of the browser code; none of them needs a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["assets/tests/**/*.test.mjs"], environment: "node" },
});
