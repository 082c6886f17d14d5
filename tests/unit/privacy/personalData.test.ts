import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CYPHER_DIRECTORY, PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { PERSONAL_DATA } from "../../../src/privacy/personalData";

/** Names of properties that tell of people, whatever the label. */
const TELLS_OF_PEOPLE = /email$|phone$|^replyTo$|^contactName$|^senderName$/i;

/** Flags about such properties. */
const FLAG = /^is[A-Z]/;

/** What ties an account to the network; it goes with the account and has no content of its own. */
const TIES = ["SPEAKS_FOR", "MODERATES"];

it("lists every address, telephone number and name of people that the graph stores", () => {
  const unlisted = nodesOfTheGraph().flatMap(({ label, properties }) =>
    properties
      .filter((property) => TELLS_OF_PEOPLE.test(property) && !FLAG.test(property))
      .filter((property) => label !== "Account" && !isListed(label, property))
      .map((property) => `${label}.${property}`),
  );

  expect(unlisted).toEqual([]);
});

it("lists each relationship by which a statement ties something to an account", () => {
  const types = [...statements().matchAll(/-\[\w*:([A-Z_]+)[^\]]*\]->\(account\b/g)].map(([, type]) => type!);
  const listed = PERSONAL_DATA.map(({ accountRelationship }) => accountRelationship);

  expect(types).toContain("SUBMITTED_BY");
  expect([...new Set(types)].filter((type) => !TIES.includes(type) && !listed.includes(type))).toEqual([]);
});

it("lists each place once", () => {
  const places = PERSONAL_DATA.map((place) =>
    [place.label, place.accountRelationship, place.emailProperty].join(" "),
  );

  expect(places).toEqual([...new Set(places)]);
});

function isListed(label: string, property: string): boolean {
  return PERSONAL_DATA.some((place) => place.label === label && place.properties.includes(property));
}

/** The node table of schema/graph.md, which a test of its own compares with the database. */
function nodesOfTheGraph(): { label: string; properties: string[] }[] {
  const text = readFileSync(join(PROJECT_ROOT, "schema", "graph.md"), "utf8");
  return [...text.matchAll(/^\| `:([A-Z][A-Za-z]+)` \| (.*) \|$/gm)].map(([, label, cell]) => ({
    label: label!,
    properties: [...cell!.matchAll(/`([a-z]\w*)`/g)].map(([, property]) => property!),
  }));
}

/** All statements of the project, one after the other. */
function statements(): string {
  const names = readdirSync(CYPHER_DIRECTORY, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => readFileSync(join(CYPHER_DIRECTORY, name), "utf8"))
    .join("\n");
}
