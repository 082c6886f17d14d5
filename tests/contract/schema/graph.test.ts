import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { silentProgress } from "../../../src/progress/silentProgress";
import { seed } from "../../../src/seed/seeds";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

beforeAll(async () => {
  await database.reset();
  // The example network has everything of every kind; the cluster's facts come with it.
  await seed(database, ["example"], { progress: silentProgress });
}, 120_000);

/** The rows of schema/graph.md's tables: label or type, property, type; "?" at the end of a type means may be absent. */
function documented(): Map<string, string> {
  const text = readFileSync(join(PROJECT_ROOT, "schema", "graph.md"), "utf8");
  const rows = new Map<string, string>();
  for (const [, owner, list] of text.matchAll(/^\| `:(\w+)` \| (.+?) \|$/gm)) {
    for (const [, property, type] of list!.matchAll(/`(\w+)` (\[?\w+\]?)\??/g))
      rows.set(`${owner}.${property}`, type!);
  }
  return rows;
}

interface Found {
  owner: string;
  property: string | null;
  types: string[] | null;
}

it("schema/graph.md names every label, relationship type and property with its type", async () => {
  const nodes = await database.query<Found>(
    `CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
     RETURN head([label IN nodeLabels WHERE NOT label IN ['Activity', 'AwaitingTopics']]) AS owner,
            propertyName AS property, propertyTypes AS types`,
  );
  const relationships = await database.query<Found>(
    `CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
     RETURN replace(replace(relType, ':\`', ''), '\`', '') AS owner, propertyName AS property, propertyTypes AS types`,
  );
  const rows = documented();
  expect(rows.size).toBeGreaterThan(100);
  const missing = [...nodes, ...relationships]
    .filter(({ property }) => property !== null)
    .map(({ owner, property, types }) => [`${owner}.${property}`, types!.map(readable).join("|")] as const)
    .filter(([name, type]) => rows.get(name) !== type);
  expect(missing).toEqual([]);
});

function readable(type: string): string {
  const name = type.replace("Long", "Int").replace("Double", "Float");
  return name.endsWith("Array") ? `[${name.slice(0, -"Array".length)}]` : name;
}
