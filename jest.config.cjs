/** Every test of the project; integration and contract tests use the Neo4j that the global set-up starts. */
module.exports = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/tests/support/globalSetup.ts",
  globalTeardown: "<rootDir>/tests/support/globalTeardown.ts",
  testTimeout: 30_000,
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  // jose comes as ECMAScript modules alone: Node can require it, jest's own loader cannot.
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  transform: {
    "^.+\\.(ts|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
