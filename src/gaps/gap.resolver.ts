import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { closingText } from "./closingTexts";
import { costOfMembers } from "./costOfMembers";
import { GapAnalysisInput } from "./gap.input";
import { GapCandidate, GapClosing, GapShortfall } from "./closing.type";
import { GapAnalysis, ItemCoverage, MemberCoverage } from "./gap.type";

/** Gap analysis. */
@Resolver(() => GapClosing)
export class GapAnalysisResolver {
  @Query(() => GapAnalysis, {
    description:
      "Who of the members covers what, on what evidence; what is uncovered or rests on one member alone; and the smallest " +
      "sets of candidates that close all gaps, different ones, those on the topics asked for first, then the nearest to the members. The sets are exact up to a " +
      "limit of the search (well below a second each for the size and for the order), beyond it greedy, and say so.",
    complexity: costOfMembers,
  })
  gapAnalysis(
    @Arg("input", () => GapAnalysisInput, { description: "Members and requirements." })
    input: GapAnalysisInput,
    @Ctx() { services }: RequestContext,
  ): Promise<GapAnalysis> {
    return services.gaps.analyse(input);
  }

  @FieldResolver(() => String, {
    description: "What was found and how certain that is, in a sentence or two.",
  })
  text(
    @Root() closing: GapClosing,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, closingText(closing));
  }
}

/** The member of a matrix' cell. */
@Resolver(() => MemberCoverage)
export class MemberCoverageResolver {
  @FieldResolver(() => Actor, { description: "The member." })
  actor(@Root() { actorKey }: MemberCoverage, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }
}

/** Whom a row of the matrix rests on. */
@Resolver(() => ItemCoverage)
export class ItemCoverageResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "The one member that covers it, proven or inferred, where one is needed; null where none or several do.",
  })
  async soleMember(
    @Root() { soleMemberKey }: ItemCoverage,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return soleMemberKey === null ? null : services.links.actor(soleMemberKey);
  }
}

/** Why nobody closes a gap, in words. */
@Resolver(() => GapShortfall)
export class GapShortfallResolver {
  @FieldResolver(() => String, {
    description: "Of whom it is known, and what that leaves to check, as a sentence or two.",
  })
  text(
    @Root() { sentence }: GapShortfall,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, sentence);
  }
}

/** The actors of a candidate. */
@Resolver(() => GapCandidate)
export class GapCandidateResolver {
  @FieldResolver(() => Actor, { description: "The candidate." })
  actor(@Root() { actorKey }: GapCandidate, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "The member that is nearest to it, by key of several as near; null if no chain of links leads to one.",
  })
  async nearestMember(
    @Root() { nearestKey }: GapCandidate,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return nearestKey === null ? null : services.links.actor(nearestKey);
  }
}
