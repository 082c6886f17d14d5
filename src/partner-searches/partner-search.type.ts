import { Field, ObjectType } from "type-graphql";
import { ValueChainStage } from "../actors/actor.enums";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { listOrder } from "../loading/orderedList";
import { PartnerRequirement } from "../requirements/requirements.type";
import { PartnerSearchPart } from "./partner-search.enums";

/** A search for partners. Of the consortium it has only what is revealed; what it names is resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "A search for partners of a consortium that is not named. Of the consortium it tells what its lead reveals, as it is now, while " +
    "the search is open; every other part is null. A closed one exists for the consortium's people and for those who applied.",
  simpleResolvers: true,
})
export class PartnerSearch extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => [PartnerSearchPart], {
    description: "The parts of the consortium that are told while it is open.",
  })
  reveals!: PartnerSearchPart[];

  @Field(() => Boolean, {
    description: "Whether actors can apply. It closes by itself once the consortium is formed no longer.",
  })
  isOpen!: boolean;

  @Field(() => Moment, { description: "When it was published." })
  createdAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it was closed; null while it is open." })
  closedAt!: string | null;

  @Field(() => [PartnerRequirement], {
    nullable: true,
    description: "How many partners of some kinds are needed; null unless PARTNERS is revealed.",
  })
  partners!: PartnerRequirement[] | null;

  @Field(() => [ValueChainStage], {
    nullable: true,
    description: "Stages of the value chain that have to be covered; null unless STAGES is revealed.",
  })
  stages!: ValueChainStage[] | null;

  textDe!: string | null;
  textEn!: string | null;
  titleDe!: string | null;
  titleEn!: string | null;
  aimDe!: string | null;
  aimEn!: string | null;
  topicKeys!: string[] | null;
  callKey!: string | null;
  deadlineCallKey!: string | null;
  leadKey!: string | null;
}

/** Newest first. */
export const PARTNER_SEARCH_ORDER = listOrder("partnerSearches", "partner-searches/list-by-time");

export const PartnerSearchConnection = connectionType(
  "PartnerSearch",
  edgeType<PartnerSearch>("PartnerSearch", () => PartnerSearch),
);

/** What a change of a partner search comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What publishing or closing a search for partners comes to.",
  simpleResolvers: true,
})
export class PartnerSearchPayload extends MutationPayload {
  @Field(() => PartnerSearch, {
    nullable: true,
    description: "The search as it is now, also where it is closed already; null when there is none.",
  })
  partnerSearch!: PartnerSearch | null;
}
