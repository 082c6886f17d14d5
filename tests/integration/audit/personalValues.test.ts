import type { GraphQLSchema } from "graphql";
import { createSchema } from "../../../src/schema";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { MUTATION_CASES } from "../../support/world/mutationCases";
import { asPersona } from "../../support/world/personas";
import { personalValues, type RanStatement, recordingWrites } from "../../support/world/recordingWrites";
import { rollingBack } from "../../support/world/rollingBack";
import { storeWorld, type World } from "../../support/world/world";

const database = testDatabase();
const ran: RanStatement[] = [];
const undone = rollingBack(database);
const api = apiOver(recordingWrites(undone, ran));

let schema: GraphQLSchema;
let world: World;

beforeAll(async () => {
  schema = await createSchema();
  world = await storeWorld(database, apiOver(recordingWrites(database, ran)));
}, 120_000);

/** Does one mutation as somebody who may. */
async function write(field: string): Promise<void> {
  const { args, allowed } = MUTATION_CASES[field]!;
  const declared = schema.getMutationType()!.getFields()[field]!.args;
  const types = declared.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = declared.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  undone.hasWritten();
  await asPersona(api, allowed[0]!).ask(
    `mutation (${types}) { ${field}(${passed}) { userErrors { code } } }`,
    args(world),
  );
  expect([field, undone.hasWritten()]).toEqual([field, true]);
}

it("no write, of any mutation there is, records a name, an address, a number or words of people", async () => {
  for (const field of Object.keys(MUTATION_CASES)) await write(field);

  const personal = personalValues(ran);
  const entries = ran.filter(({ name }) => name === "audit/create-entry").map(({ params }) => params);
  const told = entries.flatMap(({ action, before, after, targetKey }) => {
    const recorded = [before, after].map((values) => JSON.parse((values as string | null) ?? "{}") as object);
    const values = [targetKey as string, ...recorded.flatMap(leaves)];
    const leaked = personal.filter((each) => values.some((value) => tells(value, each)));
    return leaked.map((value) => ({ action, value }));
  });

  expect(told).toEqual([]);
  // What the test looks for is there at all.
  const actions = new Set(entries.map(({ action }) => action));
  expect(Object.keys(MUTATION_CASES).filter((field) => !actions.has(field))).toEqual([]);
  for (const value of EXPECTED) expect(personal).toContainEqual(expect.stringContaining(value));
}, 120_000);

/** Some of every sort. */
const EXPECTED = [
  "some.body@example.org",
  "new@example.org",
  "Some Body",
  "+49 221",
  "Verborgen Anspruch",
  "Verborgen Kommentar",
  "Verborgen Notiz",
  "Verborgen Bitte",
  "Speaks Invented",
];

/** Addresses are also told in other letters. */
function tells(value: string, personal: string): boolean {
  if (personal.includes("@")) return value.toLowerCase().includes(personal.toLowerCase());
  return value.includes(personal);
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [];
}
