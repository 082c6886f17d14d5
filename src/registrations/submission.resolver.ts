import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { payload } from "../graphql/payload";
import { Topic } from "../topics/topic.type";
import { SubmitRegistrationInput, UpdateRegistrationInput } from "./registration.input";
import {
  SubmitRegistrationPayload,
  UpdateRegistrationPayload,
  WithdrawRegistrationPayload,
} from "./registration.payloads";
import { FieldOfActivity, RegistrationStatus } from "./registration.type";

const TOKEN = "The token that was shown when it was submitted.";

/** Registering an institution, and following the registration by its token. */
@Resolver(() => RegistrationStatus)
export class SubmissionResolver {
  @Query(() => RegistrationStatus, {
    nullable: true,
    description: "How a registration stands; null for a token that belongs to none.",
  })
  registrationStatus(
    @Arg("token", () => String, { description: TOKEN }) token: string,
    @Ctx() { services }: RequestContext,
  ): Promise<RegistrationStatus | null> {
    return services.submissions.status(token);
  }

  @Mutation(() => SubmitRegistrationPayload, {
    description:
      "Registers an institution; it is in the directory once the network's management approves it. Who is signed in " +
      "will own its profile, else the contact person is invited to.",
  })
  submitRegistration(
    @Arg("input", () => SubmitRegistrationInput, { description: "The registration." })
    input: SubmitRegistrationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.submissions.submit(input));
  }

  @Mutation(() => UpdateRegistrationPayload, {
    description:
      "Changes a registration in the state CHANGES_REQUESTED, which then waits for a decision again.",
  })
  updateRegistration(
    @Arg("input", () => UpdateRegistrationInput, { description: "The registration as it is to be." })
    input: UpdateRegistrationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.submissions.update(input));
  }

  @Mutation(() => WithdrawRegistrationPayload, {
    description:
      "Withdraws a registration that is not decided yet; it is deleted after the time of retention.",
  })
  withdrawRegistration(
    @Arg("token", () => String, { description: TOKEN }) token: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.submissions.withdraw(token));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was rejected, or what is to be changed; null if there is nothing to tell.",
  })
  message(
    @Root() { messageDe: de, messageEn: en }: RegistrationStatus,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The institution in the directory; null until it is approved.",
  })
  actor(
    @Root() { actorKey }: RegistrationStatus,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return services.actors.byKey(actorKey ?? "");
  }
}

/** The topic of a field of activity. */
@Resolver(() => FieldOfActivity)
export class FieldOfActivityResolver {
  @FieldResolver(() => Topic, { nullable: true, description: "The topic; null if it is no more." })
  topic(@Root() { topicKey }: FieldOfActivity, @Ctx() { services }: RequestContext): Promise<Topic | null> {
    return services.topics.byKey(topicKey);
  }
}
