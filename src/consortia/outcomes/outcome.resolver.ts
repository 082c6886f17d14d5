import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context";
import { payload } from "../../graphql/payload";
import { Project } from "../../projects/project.type";
import { Consortium, ConsortiumPayload } from "../consortium.type";
import {
  AbandonConsortiumInput,
  CorrectConsortiumOutcomeInput,
  GrantConsortiumInput,
  RejectConsortiumInput,
  SubmitConsortiumInput,
} from "./outcome.input";
import { ConsortiumFigures, ConsortiumOutcome, GrantConsortiumPayload } from "./outcome.type";

/** What becomes of consortia. */
@Resolver(() => Consortium)
export class ConsortiumOutcomeResolver {
  @Query(() => ConsortiumFigures, {
    description: "How many consortia got how far in a year; numbers alone, for managers and auditors.",
  })
  consortiumFigures(
    @Arg("year", () => Int, { description: "The year, 2000 to 2100." }) year: number,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumFigures> {
    return services.consortiumOutcomes.figures(year);
  }

  @FieldResolver(() => ConsortiumOutcome, {
    nullable: true,
    description: "What became of its proposal; null before it was handed in.",
  })
  outcome(@Root() consortium: Consortium, @Ctx() { services }: RequestContext) {
    return services.consortiumOutcomes.ofConsortium(consortium);
  }

  @Mutation(() => ConsortiumPayload, {
    description:
      "Says that its proposal was handed in; for the lead. Invitations without an answer lapse, and those invited are told.",
  })
  submitConsortium(
    @Arg("input", () => SubmitConsortiumInput, { description: "Which one, and when." })
    input: SubmitConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumOutcomes.submit(input));
  }

  @Mutation(() => ConsortiumPayload, { description: "Says that the funder rejected it; for the lead." })
  rejectConsortium(
    @Arg("input", () => RejectConsortiumInput, { description: "Which one, when and why." })
    input: RejectConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumOutcomes.reject(input));
  }

  @Mutation(() => ConsortiumPayload, {
    description:
      "Gives a consortium up before a decision; for the lead. Invitations without an answer lapse, and those invited are told.",
  })
  abandonConsortium(
    @Arg("input", () => AbandonConsortiumInput, { description: "Which one." })
    input: AbandonConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumOutcomes.abandon(input));
  }

  @Mutation(() => ConsortiumPayload, {
    description: "Corrects days and words of what became of its proposal; for the lead.",
  })
  correctConsortiumOutcome(
    @Arg("input", () => CorrectConsortiumOutcomeInput, { description: "Which one, and what is right." })
    input: CorrectConsortiumOutcomeInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumCorrections.correct(input));
  }

  @Mutation(() => GrantConsortiumPayload, {
    description:
      "Says that the funder granted it, for the lead: it becomes a public project with the lead as coordinator and, as " +
      "participants, the members whose own people accepted or confirmed; NOT_POSSIBLE without any, unless `withLeadAlone`.",
  })
  grantConsortium(
    @Arg("input", () => GrantConsortiumInput, { description: "Which one, and the project that it becomes." })
    input: GrantConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumOutcomes.grant(input));
  }
}

/** The project of a granted consortium, as its payload shows it. */
@Resolver(() => GrantConsortiumPayload)
export class GrantConsortiumPayloadResolver {
  @FieldResolver(() => Project, {
    nullable: true,
    description: "The project that it became; null when it did not.",
  })
  async project(
    @Root() { projectKey }: { projectKey?: string | null },
    @Ctx() { services }: RequestContext,
  ): Promise<Project | null> {
    return projectKey ? services.projects.byKey(projectKey) : null;
  }
}

/** The project that a consortium became. */
@Resolver(() => ConsortiumOutcome)
export class ConsortiumProjectResolver {
  @FieldResolver(() => Project, {
    nullable: true,
    description: "The project that it became; null unless granted.",
  })
  async project(@Root() { projectKey }: ConsortiumOutcome, @Ctx() { services }: RequestContext) {
    return projectKey === null ? null : services.projects.byKey(projectKey);
  }
}
