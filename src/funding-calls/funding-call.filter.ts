import { Field, ID, InputType } from "type-graphql";
import { ActorKind } from "../actors/actor.enums";
import { decodeIds } from "../graphql/decodeIds";
import { Moment } from "../graphql/moment";
import { fold } from "../text/fold";
import { FundingCallStatus, FundingLevel } from "./funding-call.enums";

/** What funding calls have to meet; every part that is given has to hold. */
@InputType({ description: "What funding calls have to meet: every part that is given." })
export class FundingCallFilter {
  @Field(() => [FundingLevel], { nullable: true, description: "Of one of these levels." })
  levels?: FundingLevel[] | null;

  @Field(() => [FundingCallStatus], { nullable: true, description: "In one of these states." })
  statuses?: FundingCallStatus[] | null;

  @Field(() => Moment, {
    nullable: true,
    description:
      "One can apply at this instant: published, opened, and the deadline is later or there is none.",
  })
  isOpenAt?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "By one of these funders (ids of Actor)." })
  funderIds?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: "Asks for partners of one of these kinds." })
  partnerKinds?: ActorKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Title, programme or description holds this text; spellings are folded; at most 200 characters.",
  })
  text?: string | null;
}

/** The parameter `$filter` of the fragment funding-calls/matches-filter: null where it asks nothing. */
export interface FundingCallFilterParams {
  levels: string[] | null;
  statuses: string[] | null;
  isOpenAt: string | null;
  topicKeys: string[] | null;
  funderKeys: string[] | null;
  partnerKinds: string[] | null;
  text: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function fundingCallFilterParams(filter: FundingCallFilter | null): FundingCallFilterParams {
  return {
    levels: filter?.levels ?? null,
    statuses: filter?.statuses ?? null,
    isOpenAt: filter?.isOpenAt ?? null,
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    funderKeys: decodeIds("Actor", filter?.funderIds, "filter.funderIds"),
    partnerKinds: filter?.partnerKinds ?? null,
    text: filter?.text ? fold(filter.text.slice(0, 200)) : null,
  };
}
