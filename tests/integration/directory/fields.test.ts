import { getNamedType, type GraphQLObjectType, isLeafType } from "graphql";
import { createSchema } from "../../../src/schema";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

interface Counted {
  actors: { totalCount: number };
}

const api = apiOver(testDatabase({ name: "seeded" }));

/** Every field of a type that is a value or a list of values; none of them needs an argument. */
async function leafFields(type: string): Promise<string[]> {
  const schema = await createSchema();
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  return fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
}

it.each([
  ["Actor", "actors(first: 100, orderBy: ACTIVITY_COUNT) { edges { node { FIELDS } } }"],
  ["Actor", "actors(first: 100) { edges { node { FIELDS } } }"],
  ["Project", "projects(first: 100) { edges { node { FIELDS } } }"],
  ["Project", "projects(last: 100) { edges { node { FIELDS } } }"],
  ["Topic", "topics(first: 100, orderBy: ACTOR_COUNT) { edges { node { FIELDS } } }"],
  ["Topic", "topics(last: 100) { edges { node { FIELDS } } }"],
  ["Lighthouse", "lighthouses { FIELDS }"],
  ["Initiative", "initiatives { FIELDS }"],
  ["Milestone", "milestones { FIELDS }"],
])("every value of type %s is there for real data: %s", async (type, query) => {
  const fields = await leafFields(type);
  expect(fields.length).toBeGreaterThan(4);
  await api.data(`{ ${query.replace("FIELDS", fields.join(" "))} }`);
});

it("a city is found in every known spelling and language", async () => {
  const { actors } = await api.data<Counted>('{ actors(filter: { cities: ["Köln"] }) { totalCount } }');
  expect(actors.totalCount).toBeGreaterThan(10);
  for (const spelling of ["Koeln", "KOLN", "köln", "Cologne"]) {
    const found = await api.data<Counted>(
      "query ($city: String!) { actors(filter: { cities: [$city] }) { totalCount } }",
      { city: spelling },
    );
    expect(found.actors.totalCount).toBe(actors.totalCount);
  }
});
