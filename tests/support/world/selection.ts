import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

/**
 * Selects everything below a type that can be asked without arguments, `depth` objects deep: what a client could see if it
 * asked for all of it. Connections show few entries; fields that would lead back the way they came are left out.
 */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  return selection(schema, type, depth, []);
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  way: readonly string[],
): string {
  if (isUnionType(type) || (isInterfaceType(type) && type.name === "Node")) {
    const parts = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selection(schema, each, depth, way)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(inner)) return [`${alias(type, field)}${field.name}`];
    // Pages, edges and facets are wrapping, not a step further into the data.
    const isWrapping = /(Connection|Edge|PageInfo|Facets?|FacetValue|UserError)$/.test(inner.name);
    if (!isWrapping && (depth <= 0 || way.includes(inner.name))) return [];
    const below = selection(schema, inner, isWrapping ? depth : depth - 1, [...way, type.name]);
    if (below === "{ __typename }" && !isWrapping) return [];
    return [`${alias(type, field)}${field.name}${page(field)} ${below}`];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

/** Fields of one name differ in type between the members of a union: each gets a name of its own. */
function alias(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  return `${type.name}_${field.name}: `;
}

function page(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === "first") ? "(first: 3)" : "";
}
