import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ActorFilter, actorFilterParams } from "../actors/actor.filter";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costBeside } from "../graphql/cost";
import { PageArguments } from "../graphql/pageArguments";
import { LinkArguments, linkParams } from "../links/link.arguments";
import { heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { CollaboratorConnection } from "./collaborator.type";

/** Whom an actor collaborates with. */
@Resolver(() => Actor)
export class ActorCollaboratorsResolver {
  @FieldResolver(() => CollaboratorConnection, {
    description:
      "The actors that share or shared a project, project group or partnership with it: strongest link first, then by key.",
    complexity: costBeside(10),
  })
  collaborators(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Args() link: LinkArguments,
    @Arg("filter", () => ActorFilter, { nullable: true, description: "What the collaborators have to meet." })
    filter: ActorFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const params = { ...linkParams(link), filter: actorFilterParams(filter) };
    return services.collaborators.ofActor(
      key,
      relation(page, info, heaviestFirst("Actor.collaborators"), params),
    );
  }
}
