import "reflect-metadata";
import { Field, ID, InterfaceType } from "type-graphql";
import { decodeAnyId } from "./nodeId";

/**
 * Everything that `node(id)` can fetch. Rows are plain objects: their GraphQL type is read from the id they carry, so a
 * row of a type that implements this interface must have its global id in `id`.
 */
@InterfaceType("Node", {
  description: "An object with a global id, by which it can be fetched again.",
  resolveType: typeOfNode,
})
export abstract class Node {
  @Field(() => ID, { description: "Global, opaque and stable: the same object always has the same id." })
  id!: string;
}

/** The name of the GraphQL type of a row, by its global id; serves interfaces and unions over nodes alike. */
export function typeOfNode(row: { readonly id: string }): string | undefined {
  return decodeAnyId(row.id)?.type;
}
