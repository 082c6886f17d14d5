import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { ERROR_CODES } from "../../../src/graphql/errors";
import { createSchema } from "../../../src/schema";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema();
});

function* elements(): Generator<[string, string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
    for (const field of fields) {
      yield [`${type.name}.${field.name}`, field.description];
      if (!("args" in field)) continue;
      for (const argument of field.args) {
        yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
      }
    }
  }
}

it("every type, field, argument and enum value says what it is, in a sentence", () => {
  const silent = [...elements()].filter(
    ([, description]) => !description || !/[.)]$/.test(description.trim()),
  );
  expect(silent.map(([name]) => name).filter((name) => !SCALARS.includes(name))).toEqual([]);
});

/** Described by the specification of GraphQL. */
const SCALARS = ["String", "Int", "Float", "Boolean", "ID"];

it("enum values are written in upper case and nothing speaks of nodes and edges but Relay's own", () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && !type.name.startsWith("__")) {
      for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
    if (!isObjectType(type) || type.name.startsWith("__") || type.name === "Query") continue;
    const fields = Object.keys(type.getFields());
    if (fields.includes("edges")) expect(type.name).toMatch(/Connection$/);
    if (fields.includes("node")) expect(type.name).toMatch(/Edge$/);
  }
});

it("no type of the schema is named after a base class", () => {
  expect(Object.keys(schema.getTypeMap()).filter((name) => name.includes("Base"))).toEqual([]);
});

it("the set of error codes is the documented one", () => {
  expect([...ERROR_CODES]).toEqual([
    "BAD_USER_INPUT",
    "NOT_FOUND",
    "UNAUTHENTICATED",
    "FORBIDDEN",
    "CONFLICT",
    "LIMIT_EXCEEDED",
    "RATE_LIMITED",
    "UNAVAILABLE",
    "INTERNAL_SERVER_ERROR",
  ]);
});
