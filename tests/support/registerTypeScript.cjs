/** `node --require` this to run TypeScript in a child process of a test, compiled as jest does it. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const jestConfig = require("../../jest.config.cjs");

const [, options] = Object.values(jestConfig.transform)[0];

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    ...options,
    filename,
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};
