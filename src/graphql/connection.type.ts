import "reflect-metadata";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow, PageInfoRow } from "./connection";

/** Relay's PageInfo. */
@ObjectType({ description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfo implements PageInfoRow {
  @Field(() => Boolean, { description: "Whether entries follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether entries precede this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's first entry; null on an empty page.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's last entry; null on an empty page.",
  })
  endCursor!: string | null;
}

/** What a field may name as its type: a class, or what `createUnionType` returns. */
export type NodeType = ClassType | object;

/**
 * The class of an edge type `<name>Edge`. To add fields, extend the class with an `@ObjectType("<Name>Edge", …)` of its
 * own: the decorator on the subclass is the one that names the type.
 *
 * @param name start of the type's name, e.g. "Actor" for ActorEdge
 * @param nodeType lazily names the type that the edge leads to, so that entity types may refer to each other
 */
export function edgeType<Node>(name: string, nodeType: () => NodeType): ClassType<EdgeRow<Node>> {
  @ObjectType(`${name}Edge`, {
    description: "One entry of a list, with its place in it.",
    simpleResolvers: true,
  })
  class Edge implements EdgeRow<Node> {
    @Field(() => String, { description: "The entry's place in the list, for `after` and `before`." })
    cursor!: string;

    @Field(nodeType, { description: "The object of this entry." })
    node!: Node;
  }
  return Edge;
}

/**
 * The class of a connection type `<name>Connection` over the given edge class. To add fields (facets), extend it with an
 * `@ObjectType("<Name>Connection", …)` of its own.
 */
export function connectionType<Edge extends object>(
  name: string,
  edgeClass: ClassType<Edge>,
): ClassType<ConnectionRow<Edge>> {
  @ObjectType(`${name}Connection`, { description: "One page of a list.", simpleResolvers: true })
  class Connection implements ConnectionRow<Edge> {
    @Field(() => [edgeClass], { description: "The entries of this page, in the order of the list." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many entries the whole list has; counted only when asked for." })
    totalCount!: () => number | Promise<number>;
  }
  return Connection;
}
