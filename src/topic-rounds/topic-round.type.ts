import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { z } from "zod";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { encodeId } from "../graphql/nodeId";
import { MutationPayload } from "../graphql/payload.type";
import { rule } from "../validation/rule";

/** Whether a round takes proposals and votes. */
export enum TopicRoundStatus {
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}

registerEnumType(TopicRoundStatus, {
  name: "TopicRoundStatus",
  description: "Whether a round takes proposals and votes.",
  valuesConfig: {
    OPEN: { description: "Members propose and vote." },
    CLOSED: { description: "Closed by a moderator or past its deadline; its totals stay." },
  },
});

/** A time in which the members of a lighthouse propose topics and vote for them. */
@ObjectType({
  implements: Node,
  description:
    "A round in which the members of a lighthouse propose topics and vote: each has one vote, changeable until the round " +
    "closes. Totals are public; who voted for what is shown to nobody but the voter.",
  simpleResolvers: true,
})
export class TopicRound extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => TopicRoundStatus, { description: "Whether it takes proposals and votes." })
  status!: TopicRoundStatus;

  @Field(() => Moment, { description: "When it was opened." })
  openedAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it closes, or closed, by itself, exclusive; null if somebody has to close it.",
  })
  closesAt!: string | null;

  @Field(() => Moment, {
    nullable: true,
    description: "When somebody closed it; null if nobody did.",
  })
  closedAt!: string | null;

  @Field(() => Int, { description: "How many members have voted." })
  voteCount!: number;

  titleDe!: string;
  titleEn!: string;
  lighthouseKey!: string;
}

/** A round as topic-rounds/summary returns it. */
export type StoredTopicRound = Omit<TopicRound, "id" | "status"> & { isOpen: boolean };

/** The round that a stored one stands for. */
export function toTopicRound({ isOpen, ...stored }: StoredTopicRound): TopicRound {
  const status = isOpen ? TopicRoundStatus.OPEN : TopicRoundStatus.CLOSED;
  return { ...stored, status, id: encodeId("TopicRound", stored.key) };
}

/** What {@link OpenTopicRoundInput} has to meet beside its id. */
export const openTopicRoundSchema = z.object({
  titleDe: z.string().trim().min(1).max(200),
  titleEn: z.string().trim().min(1).max(200),
  closesAt: z
    .string()
    .nullish()
    .refine(
      (closesAt) => closesAt == null || closesAt > new Date().toISOString(),
      rule("Das liegt in der Vergangenheit.", "This lies in the past."),
    ),
});

/** A round to open. */
@InputType({ description: "A round to open." })
export class OpenTopicRoundInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => String, { description: "German title, at most 200 characters." })
  titleDe!: string;

  @Field(() => String, { description: "English title, at most 200 characters." })
  titleEn!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it closes by itself, exclusive; left out, somebody has to close it.",
  })
  closesAt?: string | null;
}

/** A round to close. */
@InputType({ description: "A round to close." })
export class CloseTopicRoundInput {
  @Field(() => ID, { description: "Id of the TopicRound." })
  roundId!: string;
}

/** What opening or closing came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What opening or closing a round came to.",
  simpleResolvers: true,
})
export class TopicRoundPayload extends MutationPayload {
  @Field(() => TopicRound, { nullable: true, description: "The round; null when nothing was changed." })
  topicRound!: TopicRound | null;
}
