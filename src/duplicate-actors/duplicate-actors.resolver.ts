import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { payload } from "../graphql/payload";
import { DismissPossibleDuplicateInput } from "./duplicate-actors.input";
import { DismissPossibleDuplicatePayload, PossibleDuplicateActors } from "./duplicate-actors.type";

/** What comparing all actors costs beside what it returns, in points of graphql/cost.ts. */
const COMPARISON_COST = 900;

/** How managers find records of one organisation. */
@Resolver()
export class DuplicateActorsResolver {
  @Query(() => PossibleDuplicateActors, {
    description:
      "Pairs of actors that may be the same organisation, by the rule that registrations are held against. Names that " +
      "share only words which more than three actors of a country have, or common words in the main, do not count as similar, nor " +
      "do acronyms in two cities. Dismissed pairs are left out. For managers and auditors.",
    complexity: costTimes("first", COMPARISON_COST),
  })
  possibleDuplicateActors(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many pairs at most, 1 to 100." })
    first: number,
    @Ctx() { services }: RequestContext,
  ): Promise<PossibleDuplicateActors> {
    return services.duplicateActors.list(first);
  }

  @Mutation(() => DismissPossibleDuplicatePayload, {
    description:
      "Says that two actors are different organisations, so that they are not proposed as the same again. For managers.",
  })
  dismissPossibleDuplicate(
    @Arg("input", () => DismissPossibleDuplicateInput, { description: "Which." })
    input: DismissPossibleDuplicateInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.duplicateActors.dismiss(input));
  }
}
