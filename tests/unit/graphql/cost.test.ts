import { buildSchema, parse } from "graphql";
import { fieldExtensionsEstimator, getComplexity } from "graphql-query-complexity";
import { costBeside, costOfField, costTimes } from "../../../src/graphql/cost";

describe("the cost of a query", () => {
  const schema = buildSchema(`
    type Query {
      plants(first: Int = 20, last: Int): PlantConnection!
      nodes(ids: [ID!]!): [Plant]!
      beds: [Plant!]!
      ways(first: Int = 3): Ways!
    }
    type PlantConnection { edges: [PlantEdge!]! pageInfo: PageInfo! totalCount: Int! }
    type PlantEdge { cursor: String! node: Plant! }
    type PageInfo { hasNextPage: Boolean! }
    type Plant { name: String! neighbours(first: Int = 20, last: Int): PlantConnection! }
    type Ways { ways: [Way!]! }
    type Way { plants: [Plant!]! }
  `);
  schema.getQueryType()!.getFields()["ways"]!.extensions = { complexity: costTimes("first", 50) };
  const estimators = [fieldExtensionsEstimator(), costOfField];
  const cost = (query: string, variables = {}) =>
    getComplexity({ schema, query: parse(query), estimators, variables });

  it("is one point for a list and one for each object on its page", () => {
    const page = "edges { cursor node { name } } pageInfo { hasNextPage } totalCount";
    expect(cost(`{ plants(first: 7) { ${page} } }`)).toBe(1 + 7);
    expect(cost(`{ plants(last: 7) { ${page} } }`)).toBe(1 + 7);
    expect(cost(`{ plants(first: null) { ${page} } }`)).toBe(1 + 20);
  });

  it("multiplies page by page", () => {
    const query =
      "query ($first: Int) { plants(first: 10) { edges { node { neighbours(first: $first) { edges { node { name } } } } } } }";
    expect(cost(query, { first: 5 })).toBe(1 + 10 * (1 + 1 + 5));
    expect(cost(query)).toBe(1 + 10 * (1 + 1 + 20));
  });

  it("is not lowered by a size below one", () => {
    expect(cost("{ plants(first: -100) { edges { node { name } } } }")).toBe(2);
  });

  it("counts ids that are asked for, and takes other lists to be short", () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { name } }')).toBe(3);
    expect(cost("{ beds { name } }")).toBe(5);
  });

  it("is what a field says of itself", () => {
    expect(cost("{ ways(first: 4) { ways { plants { name } } } }")).toBe(50 + 4 + 4 * (1 + 5));
    const { plants } = schema.getQueryType()!.getFields();
    plants!.extensions = { complexity: costBeside(30) };
    expect(cost("{ plants(first: 7) { edges { node { name } } } }")).toBe(30 + 1 + 7);
    plants!.extensions = {};
  });

  it("is nothing for introspection", () => {
    expect(cost("{ __schema { types { fields { name } } } __typename }")).toBe(0);
  });
});
