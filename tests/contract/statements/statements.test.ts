import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";
import { CYPHER_DIRECTORY, PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { loadStatements } from "../../../src/neo4j/statements";
import { throwAwayConnection } from "../../support/throwAwayNeo4j";

const statements = loadStatements(CYPHER_DIRECTORY);

/** Verbs of statements that only read; every other verb writes. */
const READING_VERBS = [
  "check",
  "count",
  "describe",
  "explain",
  "export",
  "facet",
  "find",
  "list",
  "measure",
  "read",
  "search",
];

/** Labels of which a database holds so few that reading all of them is the best way in. */
const SMALL_LABELS = [
  "Lighthouse",
  "Initiative",
  "Milestone",
  "Migration",
  "Seed",
  "Import",
  "NetworkRevision",
  "Mutex",
];

/** A label that marks what is left to do: its label index is the way in, and most of the time it is empty. */
const WORK_LABELS = ["AwaitingTopics"];

/** Statements that mean to read everything of a label, with the reason. */
const WHOLE_GRAPH: Readonly<Record<string, string>> = {
  "derive/list-concepts": "the closure is computed over the whole thesaurus",
  "derive/list-implications": "the stored closure is compared as a whole",
  "neighbours/explain-pairs": "rarity needs the number of all actors that have a profile",
  "neighbours/list-of-actors": "rarity needs the number of all actors that have a profile",
  "moderators/find-accounts": "addresses are compared without case, and there are few accounts",
  "privacy/clear-audit-values": "any entry may tell the name of an actor",
  "privacy/erase-records": "a person is to be found in each of many labels, whatever the case of the address",
  "privacy/list-records": "a person is to be found in each of many labels, whatever the case of the address",
  "privacy/lock-accounts": "addresses are compared without case, and there are few accounts",
  "seed/read-state": "whether there is any actor or topic at all: the first one answers",
};

let driver: Driver;

beforeAll(() => {
  const { uri, username, password } = throwAwayConnection("seeded");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});

afterAll(() => driver.close());

async function explain(name: string): Promise<{ columns: string[]; summary: ResultSummary }> {
  const session = driver.session();
  try {
    const result = session.run(`EXPLAIN ${statements.get(name).text}`);
    const columns = await result.keys();
    return { columns, summary: (await result).summary };
  } finally {
    await session.close();
  }
}

function leaves(plan: Plan): Plan[] {
  return plan.children.length === 0 ? [plan] : plan.children.flatMap(leaves);
}

describe.each(statements.names())("statement %s", (name) => {
  const reads = READING_VERBS.includes(name.split("/").at(-1)!.split("-")[0]!);

  it("returns the columns that its header names, only reads if its verb says so, and draws no warning", async () => {
    const { columns, summary } = await explain(name);
    expect(columns).toEqual([...statements.get(name).returns.keys()]);
    if (!name.startsWith("technical/")) expect(summary.queryType === "r").toBe(reads);
    const told = summary.notifications.filter(({ code }) => !code.endsWith("ParameterNotProvided"));
    expect(told.map(({ code, description }) => `${code}: ${description}`)).toEqual([]);
  });

  it("is entered by an index", async () => {
    const { summary } = await explain(name);
    const scans = leaves(summary.plan as Plan)
      .filter(({ operatorType }) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(operatorType))
      .map(({ operatorType, arguments: { Details } }) => `${operatorType} ${String(Details)}`)
      .filter((scan) => ![...SMALL_LABELS, ...WORK_LABELS].some((label) => scan.endsWith(`:${label}`)));
    if (name in WHOLE_GRAPH) expect(scans).not.toEqual([]);
    else expect(scans).toEqual([]);
  });
});

it("no statement sets a property to itself, which loses what another transaction writes meanwhile", () => {
  // The value is read before the lock is there; a key never changes. To lock a node: REMOVE node.lock
  const losing = statements
    .names()
    .filter((name) => /SET\s+(\w+\.(?!key\b)\w+) = \1\b(?! *[-+*/])/.test(statements.get(name).text));
  expect(losing).toEqual([]);
});

it("every statement is used by the service, and by one name only", () => {
  const source = readdirSync(join(PROJECT_ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(PROJECT_ROOT, "src", path), "utf8"))
    .join("\n");
  const unused = statements.names().filter((name) => {
    const base = name.replace(/-(forward|backward)$/, "");
    return !source.includes(`"${base}"`) && !source.includes(`"${name}"`);
  });
  expect(unused).toEqual([]);
});
