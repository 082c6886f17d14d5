import { CYPHER_DIRECTORY } from "../../../src/neo4j/projectRoot";
import { loadStatements } from "../../../src/neo4j/statements";

const statements = loadStatements(CYPHER_DIRECTORY);

const NEVER_PRIVATE = "it reads projects and project groups, which are never private";
const JOB = "it belongs to a job of the operator, which answers nobody over the API";
const AFTER_LOCK = "it follows partnerships/lock in one transaction, which has asked";
const TELLS_NOTHING = "it returns nothing";
const INTO_MEMORY =
  "it reads the network into memory, where the same rule holds for every asker (RequestNetwork)";

/** Statements, or folders of them, that reach activities whoever asks, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "actor-records": "managers alone merge, split and retire actors, and they see every activity",
  "accounts/read-viewer": "it finds out which private activities exist for whom",
  "actors/list-of-project-groups": NEVER_PRIVATE,
  "actors/list-of-projects": NEVER_PRIVATE,
  "derive/mark-participants": TELLS_NOTHING,
  "derive/remove-inferred-subjects": TELLS_NOTHING,
  "derive/write-inferred-subjects": TELLS_NOTHING,
  export: `${JOB}, and the export is the whole network`,
  "group-memberships": NEVER_PRIVATE,
  "group-proposals/create-group": "it makes a project group, which is never private",
  import: JOB,
  "partnership-declarations": "a declaration exists for the actors of its partnership, who see that as well",
  "partnerships/create-state": AFTER_LOCK,
  "project-groups": NEVER_PRIVATE,
  "partnerships/write-agreement": AFTER_LOCK,
  "partnerships/write-departure": AFTER_LOCK,
  "partnerships/write-fields": AFTER_LOCK,
  "partnerships/write-visibility": AFTER_LOCK,
  "projection/count-participations": "it counts how much memory the network would take and tells nobody",
  "projection/find-activities": INTO_MEMORY,
  "projection/list-activities": INTO_MEMORY,
  "projection/list-ties": INTO_MEMORY,
  projects: NEVER_PRIVATE,
  seed: JOB,
  tables: "managers alone import tables, and they see every activity",
};

/** Statements that show the same to everybody, so that they leave private activities out altogether. */
const PUBLIC_ALONE = ["derive/actor-profiles"];

/** What the fragments access/sees-activity and access/is-public become. */
const SEES_ACTIVITY = /\$viewer\.isManager OR activity\.key IN \$viewer\.privateActivityKeys/g;
const IS_PUBLIC = /NOT coalesce\(activity\.isPrivate, false\)/g;

/** A node pattern that may be a private activity. */
const PATTERN = /\(\w*:(Activity|Partnership)\b/g;

const touching = statements
  .names()
  .map((name) => ({ name, text: statements.get(name).text.replace(/\/\/.*/g, "") }))
  .filter(({ text }) => /\bTOOK_PART_IN\b|:(Activity|Partnership)\b/.test(text));

const isExcepted = (name: string) => name in EXCEPTIONS || name.split("/")[0]! in EXCEPTIONS;
const timesIn = (text: string, what: RegExp) => [...text.matchAll(what)].length;

it("every statement that reaches activities asks, wherever it does, which of them exist for the asker", () => {
  const open = touching
    .filter(({ name }) => !isExcepted(name) && !PUBLIC_ALONE.includes(name))
    .filter(({ text }) => timesIn(text, SEES_ACTIVITY) < Math.max(1, timesIn(text, PATTERN)))
    .map(({ name }) => name);
  expect(open).toEqual([]);
});

it("what is stored for everybody to read counts public activities alone", () => {
  for (const name of PUBLIC_ALONE) {
    const { text } = touching.find((statement) => statement.name === name)!;
    expect(timesIn(text, IS_PUBLIC)).toBe(timesIn(text, PATTERN));
  }
});

it("every exception is still needed, and none that claims it reaches a partnership", () => {
  const needed = new Set(touching.flatMap(({ name }) => [name, name.split("/")[0]!]));
  expect(Object.keys(EXCEPTIONS).filter((name) => !needed.has(name))).toEqual([]);
  const claiming = touching.filter(({ name, text }) => {
    const reason = EXCEPTIONS[name] ?? EXCEPTIONS[name.split("/")[0]!];
    return reason === NEVER_PRIVATE && timesIn(text, SEES_ACTIVITY) === 0 && timesIn(text, PATTERN) > 0;
  });
  expect(claiming).toEqual([]);
});
