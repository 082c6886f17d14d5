import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { ViewerType } from "../accounts/account.type";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { Topic } from "../topics/topic.type";
import { ExpertFilter, expertFilterParams } from "./expert.filter";
import { PublishExpertProfileInput, WithdrawExpertProfileInput } from "./expert.input";
import { EXPERT_ORDER } from "./expert.orders";
import {
  ExpertOrder,
  ExpertProfile,
  ExpertProfileConnection,
  ExpertProfilePayload,
  WithdrawExpertProfilePayload,
} from "./expert.type";

/** Experts, and what they publish. */
@Resolver(() => ExpertProfile)
export class ExpertResolver {
  @Query(() => ExpertProfileConnection, { description: "All public expert profiles that match." })
  experts(
    @Args() page: PageArguments,
    @Arg("filter", () => ExpertFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ExpertFilter | null,
    @Arg("orderBy", () => ExpertOrder, {
      nullable: true,
      defaultValue: ExpertOrder.NAME,
      description: "Order of the list.",
    })
    _orderBy: ExpertOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.experts.list(readPage(page, info, { order: EXPERT_ORDER }), expertFilterParams(filter));
  }

  @FieldResolver(() => Actor, { nullable: true, description: "The actor that the person speaks for." })
  async actor(
    @Root() { actorKey }: ExpertProfile,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @FieldResolver(() => [Topic], { description: "Topics, by label; at most 50." })
  topics(@Root() { topicKeys }: ExpertProfile, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.byKeys(topicKeys);
  }

  @FieldResolver(() => [Topic], { description: "Disciplines, by label; at most 50." })
  disciplines(
    @Root() { disciplineKeys }: ExpertProfile,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic[]> {
    return services.topics.byKeys(disciplineKeys);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the person is an expert in; null if not said.",
  })
  about(
    @Root() { aboutDe: de, aboutEn: en }: ExpertProfile,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @Mutation(() => ExpertProfilePayload, {
    description: "Publishes one's own expert profile under an actor that one speaks for, or replaces it.",
  })
  publishExpertProfile(
    @Arg("input", () => PublishExpertProfileInput, { description: "The profile, with the consent." })
    input: PublishExpertProfileInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.experts.publish(input));
  }

  @Mutation(() => WithdrawExpertProfilePayload, {
    description: "Withdraws an expert profile and the consent to it; it is removed at once.",
  })
  withdrawExpertProfile(
    @Arg("input", () => WithdrawExpertProfileInput, { description: "Which one." })
    input: WithdrawExpertProfileInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.experts.withdraw(input));
  }
}

/** The experts of an actor. */
@Resolver(() => Actor)
export class ActorExpertsResolver {
  @FieldResolver(() => ExpertProfileConnection, {
    description: "The public expert profiles under it, latest published first.",
  })
  experts(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.experts.ofActor(key, relation(page, info, newestFirst("Actor.experts")));
  }
}

/** The asker's own profiles. */
@Resolver(() => ViewerType)
export class ViewerExpertProfilesResolver {
  @FieldResolver(() => [ExpertProfile], {
    description:
      "Their own expert profiles, by name; also those hidden since they no longer speak for the actor.",
  })
  expertProfiles(@Ctx() { services }: RequestContext): Promise<ExpertProfile[]> {
    return services.experts.mine();
  }
}
