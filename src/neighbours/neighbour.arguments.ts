import { ArgsType, Field, Int } from "type-graphql";
import { ActorFilter, type ActorFilterParams, actorFilterParams } from "../actors/actor.filter";
import { badUserInput } from "../graphql/errors";
import { PageArguments } from "../graphql/pageArguments";
import { REVISION_FIELDS } from "../projection/revision.fields";

/** The arguments of `sharedTopicNeighbours`. */
@ArgsType()
export class NeighbourArguments extends PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: "Fewest topics in common, as `sharedTopicCount` counts them: 1 or more.",
  })
  minSharedTopics?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether actors that already share or shared an activity with it are listed too.",
  })
  includeCollaborators?: boolean | null;

  @Field(() => Int, REVISION_FIELDS.minRevision)
  minRevision?: number | null;

  @Field(() => ActorFilter, {
    nullable: true,
    description:
      "What the neighbours have to meet. Unless it says otherwise by `isExample`, invented actors are only neighbours of " +
      "invented ones, and real of real ones.",
  })
  filter?: ActorFilter | null;
}

/** The parameters of neighbours/candidates. */
export interface NeighbourParams {
  minSharedTopics: number;
  includeCollaborators: boolean;
  filter: ActorFilterParams;
}

/** Checks the arguments beside those of the page. @throws BAD_USER_INPUT naming the argument */
export function neighbourParams(given: NeighbourArguments): NeighbourParams {
  const minSharedTopics = given.minSharedTopics ?? 1;
  if (minSharedTopics < 1) {
    throw badUserInput(
      "minSharedTopics",
      `Argument "minSharedTopics" is ${minSharedTopics}; expected 1 or more.`,
    );
  }
  return {
    minSharedTopics,
    includeCollaborators: given.includeCollaborators ?? false,
    filter: actorFilterParams(given.filter),
  };
}
