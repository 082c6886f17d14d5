import type { GraphQLField, GraphQLSchema } from "graphql";
import { createSchema } from "../../../src/schema";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { MUTATION_CASES } from "../../support/world/mutationCases";
import { ALL, asPersona, type Persona } from "../../support/world/personas";
import { rollingBack } from "../../support/world/rollingBack";
import { storeWorld, type World } from "../../support/world/world";

const database = testDatabase();
const undone = rollingBack(database);
const api = apiOver(undone);

let schema: GraphQLSchema;
let world: World;

beforeAll(async () => {
  schema = await createSchema();
  world = await storeWorld(database, apiOver(database));
}, 120_000);

function mutations(): Record<string, GraphQLField<unknown, unknown>> {
  return schema.getMutationType()!.getFields();
}

it("every mutation has a case here, and every case a mutation", () => {
  expect(Object.keys(MUTATION_CASES).sort()).toEqual(Object.keys(mutations()).sort());
});

/** What comes of a mutation: it was written (and undone), refused for want of rights, or something else. */
async function outcomeOf(field: string, persona: Persona): Promise<string> {
  const { args } = mutations()[field]!;
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const query = `mutation (${declared}) { answer: ${field}(${passed}) { userErrors { code path message } } }`;
  undone.hasWritten();
  const { data, errors } = await asPersona(api, persona).ask<{ answer: { userErrors: object[] } } | null>(
    query,
    MUTATION_CASES[field]!.args(world),
  );
  if (undone.hasWritten()) return "written";
  const code = errors?.[0]?.extensions["code"] as string | undefined;
  const refusals = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND"];
  if (code !== undefined && refusals.includes(code)) return "refused";
  return JSON.stringify(errors ?? data);
}

describe.each(Object.keys(MUTATION_CASES))("%s", (field) => {
  it("is done for those who may, and refused to everybody else", async () => {
    const outcomes: Record<string, string> = {};
    for (const persona of ALL) outcomes[persona] = await outcomeOf(field, persona);
    const { allowed } = MUTATION_CASES[field]!;
    expect(outcomes).toEqual(
      Object.fromEntries(ALL.map((persona) => [persona, allowed.includes(persona) ? "written" : "refused"])),
    );
  }, 60_000);
});
