import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { demandPossible } from "./access";
import { POLICY } from "./policy";
import type { Viewer } from "./viewer.type";

type Guarded = GraphQLFieldResolver<unknown, { viewer: Viewer }>;

/**
 * Puts the policy in front of every root field: nobody gets to a resolver whose right they cannot have in any case. What
 * a right depends on beyond the person (which actor, which lighthouse) the service behind it asks with `demand`.
 *
 * @throws when a root field has no rule, or a rule no field, so that neither can be forgotten
 */
export function guardSchema(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const root of roots) if (root) guardRoot(root);
  for (const coordinate of Object.keys(POLICY)) {
    const [typeName = "", fieldName = ""] = coordinate.split(".");
    const type = schema.getType(typeName);
    if (!type || !("getFields" in type) || !(fieldName in type.getFields()))
      throw new Error(
        `src/access/policy has a rule for ${coordinate}, which is not in the schema. Remove it.`,
      );
  }
}

function guardRoot(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    const coordinate = `${root.name}.${field.name}`;
    if (!POLICY[coordinate])
      throw new Error(`${coordinate} has no rule. Say in src/access/policy who may ask for it.`);
    if (field.subscribe)
      field.subscribe = behind(coordinate, field.subscribe as Guarded) as typeof field.subscribe;
    field.resolve = behind(
      coordinate,
      (field.resolve ?? defaultFieldResolver) as Guarded,
    ) as typeof field.resolve;
  }
}

function behind(coordinate: string, resolve: Guarded): Guarded {
  return (source, args, context, info) => {
    demandPossible(context.viewer, coordinate);
    return resolve(source, args, context, info);
  };
}
