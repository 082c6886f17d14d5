/** The import arrows of src/: resolver → service → repository, and what may know what. */

const KIND = "[.](resolver|service|repository|loader)[.]ts$";

/** Folders that hold no feature: what features stand on, and what is put together from features. */
const BASE = "^src/(graphql|neo4j|loading|collections|text|pubsub|redis)/";
// Long work in steps, for the start and the command line: importing and seeding.
const JOBS = "^src/(import|seed)/";
const COMPOSITION = "^src/([^/]+[.]ts$|services/|server/|cli/)";

/** An import of a type alone leaves nothing behind at run time. */
const code = { dependencyTypesNot: ["type-only"] };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "resolver-asks-services",
      comment:
        "A resolver decodes, calls a service and returns: it knows neither repositories nor the database.",
      severity: "error",
      from: { path: "[.]resolver[.]ts$" },
      to: { path: "[.]repository[.]ts$|^src/neo4j/|^neo4j-driver" },
    },
    {
      name: "service-knows-no-resolver",
      comment: "The way of a query has one direction: resolver, service, repository.",
      severity: "error",
      from: { path: "[.](service|loader)[.]ts$" },
      to: { path: "[.]resolver[.]ts$" },
    },
    {
      name: "repository-knows-no-caller",
      comment: "A repository runs statements and maps rows; who asks is not its matter.",
      severity: "error",
      from: { path: "[.]repository[.]ts$" },
      to: { path: "[.](resolver|service|loader)[.]ts$", ...code },
    },
    {
      name: "repository-is-private-to-its-feature",
      comment: "A feature reaches another one through its service, its loader or its types.",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: COMPOSITION },
      to: { path: "[.]repository[.]ts$", pathNot: "^src/$1/" },
    },
    {
      name: "graphql-knows-no-feature",
      comment: "src/graphql has no domain words, and no database either.",
      severity: "error",
      from: { path: "^src/graphql/" },
      to: { path: "^src/", pathNot: "^src/(graphql|text|collections)/" },
    },
    {
      name: "neo4j-knows-no-feature",
      comment: "src/neo4j runs named statements; what they are about is not its matter.",
      severity: "error",
      from: { path: "^src/neo4j/" },
      to: { path: "^src/", pathNot: "^src/(neo4j|text|collections)/" },
    },
    {
      name: "base-knows-no-feature",
      comment: "What all features stand on cannot stand on one of them.",
      severity: "error",
      from: { path: BASE },
      to: { path: "^src/", pathNot: [BASE, "^src/config[.]ts$"] },
    },
    {
      name: "pure-functions-import-types",
      comment:
        "A file without a kind in its name is a pure function: it gets its data, it does not fetch it. Jobs run statements.",
      severity: "error",
      from: { path: "^src/", pathNot: ["[.][a-z]+[.]ts$", BASE, COMPOSITION, JOBS, "^src/web/"] },
      to: { path: `^src/neo4j/|neo4j-driver|${KIND}`, ...code },
    },
    {
      name: "only-neo4j-has-the-driver",
      comment: "The driver's values and errors stay behind src/neo4j.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/neo4j/" },
      to: { path: "neo4j-driver" },
    },
    {
      name: "only-redis-has-the-client",
      comment:
        "Connections to Redis are opened in one place, which logs their state and never their address.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/redis/" },
      to: { path: "node_modules/ioredis/", ...code },
    },
    {
      name: "only-server-has-http",
      comment:
        "Fastify, WebSockets and Apollo's integrations stay in src/server; Apollo's error helpers serve src/graphql.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(server|web)/" },
      to: { path: "node_modules/(fastify|@fastify|@as-integrations|ws|graphql-ws)/" },
    },
    {
      name: "features-know-no-composition",
      comment: "The context is given to resolvers as a type; nothing below may import what puts it together.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: COMPOSITION },
      to: { path: "^src/(main|cli|config|services/|server/|cli/)", ...code },
    },
    {
      name: "web-talks-to-the-api-only",
      comment: "The pages share no code with the service.",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: "^src/", pathNot: "^src/web/" },
    },
    {
      name: "service-knows-no-web",
      comment: "The service serves built pages; it never imports their source.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/web/" },
      to: { path: "^src/web/" },
    },
    {
      name: "no-circles",
      comment:
        "Two modules that need each other are one. Types of entities refer to each other by lazy functions, so a circle " +
        "through a .type, .edge or .connections file, or by types alone, is none.",
      severity: "error",
      from: {},
      to: {
        circular: true,
        viaOnly: { pathNot: "[.](type|edge|connections)[.]ts$", dependencyTypesNot: ["type-only"] },
      },
    },
    {
      name: "no-unresolvable",
      comment: "What cannot be found cannot be checked.",
      severity: "error",
      from: { pathNot: "^src/web/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-tools",
      comment:
        "What runs in production is a dependency, not a devDependency. The pages are bundled beforehand.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/web/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], ...code },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["require", "node", "types"] },
  },
};
