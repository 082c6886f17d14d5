import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { Node } from "../graphql/node.type";

/** Any entity by its global id (Relay's object identification). */
@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "The object with that id; null when there is none." })
  node(
    @Arg("id", () => ID, { description: "A global id." }) id: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Node | null> {
    return services.nodes.byId(id, "id");
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The objects with these ids, in their order; null for each that does not exist.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids, at most 100." }) ids: string[],
    @Ctx() { services }: RequestContext,
  ): Promise<(Node | null)[]> {
    return services.nodes.byIds(ids);
  }
}
