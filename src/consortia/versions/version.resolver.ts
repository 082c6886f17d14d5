import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context";
import { PageArguments } from "../../graphql/pageArguments";
import { oldestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { Consortium } from "../consortium.type";
import { ConsortiumFieldChange, ConsortiumVersionConnection } from "./version.type";

/** Earlier versions of a consortium. */
@Resolver(() => Consortium)
export class ConsortiumVersionResolver {
  @FieldResolver(() => ConsortiumVersionConnection, {
    description:
      "Versions of its content, oldest first. Changes of state raise the version too, and keep none.",
  })
  versions(
    @Root() consortium: Consortium,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, oldestFirst("Consortium.versions"));
    return services.consortiumVersions.ofConsortium(consortium, asked);
  }

  @FieldResolver(() => [ConsortiumFieldChange], {
    description:
      "In what two versions of its content differ, by field; at most 20 fields. BAD_USER_INPUT for no version, and for the later one first.",
  })
  changes(
    @Root() consortium: Consortium,
    @Arg("fromVersion", () => Int, { description: "The earlier version." }) from: number,
    @Arg("toVersion", () => Int, { description: "The later version." }) to: number,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumFieldChange[]> {
    return services.consortiumVersions.changes(consortium, from, to);
  }
}
