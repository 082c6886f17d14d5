import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { z } from "zod";
import { connectionType, edgeType } from "../graphql/connection.type";
import type { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { encodeId } from "../graphql/nodeId";
import { MutationPayload } from "../graphql/payload.type";
import { emailAddress } from "../validation/emailAddress";
import { proposedTopicSchema, ProposedTopicInput } from "../topic-proposals/topic-proposal.input";
import { rule } from "../validation/rule";

/** What became of a suggestion. */
export enum TopicSuggestionStatus {
  PENDING = "PENDING",
  RELEASED = "RELEASED",
  DISMISSED = "DISMISSED",
}

registerEnumType(TopicSuggestionStatus, {
  name: "TopicSuggestionStatus",
  description: "What became of a suggestion from outside.",
  valuesConfig: {
    PENDING: { description: "Waits for a moderator or manager." },
    RELEASED: { description: "A proposal in a round." },
    DISMISSED: { description: "Put aside, with a reason." },
  },
});

/** A topic that somebody from outside would like a lighthouse to take up. */
@ObjectType({
  implements: Node,
  description:
    "A topic that somebody from outside suggests; for the lighthouse's moderators and for managers.",
  simpleResolvers: true,
})
export class TopicSuggestion extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => String, { description: "Why it matters." })
  rationale!: string;

  @Field(() => TopicSuggestionStatus, { description: "What became of it." })
  status!: TopicSuggestionStatus;

  @Field(() => Moment, { description: "When it was made." })
  proposedAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it was decided; null while it waits." })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was dismissed; null otherwise." })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where to tell what became of it, given with consent; null where none was given, once it is decided, and for auditors.",
  })
  email!: string | null;

  labelDe!: string;
  labelEn!: string;
  language!: Language;
  lighthouseKey!: string;
  proposalKey!: string | null;
}

/** A suggestion as topic-suggestions/summary returns it. */
export type StoredTopicSuggestion = Omit<TopicSuggestion, "id">;

/** The suggestion that a stored one stands for. */
export function toTopicSuggestion(stored: StoredTopicSuggestion): TopicSuggestion {
  return { ...stored, id: encodeId("TopicSuggestion", stored.key) };
}

export const LighthouseTopicSuggestionConnection = connectionType(
  "LighthouseTopicSuggestion",
  edgeType<TopicSuggestion>("LighthouseTopicSuggestion", () => TopicSuggestion),
);

/** What {@link SuggestTopicInput} has to meet beside its id. */
export const suggestTopicSchema = proposedTopicSchema
  .extend({
    email: emailAddress.nullish(),
    agreesToContact: z.boolean().nullish(),
    secondWebsite: z.string().nullish(),
  })
  .refine(({ email, agreesToContact }) => email == null || agreesToContact === true, {
    path: ["agreesToContact"],
    ...rule(
      "Eine Adresse wird nur mit Einwilligung gespeichert: zustimmen oder sie weglassen.",
      "An address is kept only with consent: agree, or leave it out.",
    ),
  });

/** A topic that somebody from outside suggests. */
@InputType({ description: "A topic that somebody from outside suggests." })
export class SuggestTopicInput extends ProposedTopicInput {
  @Field(() => String, {
    nullable: true,
    description: "E-mail address at which to tell what became of it; only with `agreesToContact`.",
  })
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Consent that the address is kept until the suggestion is decided, and used to tell of that alone.",
  })
  agreesToContact?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Leave empty.",
  })
  secondWebsite?: string | null;
}

/** A suggestion to release. */
@InputType({ description: "A suggestion to release." })
export class ReleaseSuggestionInput {
  @Field(() => ID, { description: "Id of the TopicSuggestion." })
  suggestionId!: string;
}

/** A suggestion to dismiss. */
@InputType({ description: "A suggestion to dismiss, and why." })
export class DismissSuggestionInput {
  @Field(() => ID, { description: "Id of the TopicSuggestion." })
  suggestionId!: string;

  @Field(() => String, { description: "Why, at most 500 characters; moderators and managers read it." })
  reason!: string;
}

/** What a suggestion came to, for whoever made it. */
@ObjectType({
  implements: MutationPayload,
  description: "What a suggestion came to, for whoever made it.",
  simpleResolvers: true,
})
export class SuggestTopicPayload extends MutationPayload {
  @Field(() => Boolean, { nullable: true, description: "True when it was taken in; null when it was not." })
  isReceived!: boolean | null;
}

/** What a decision came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a decision on a suggestion came to.",
  simpleResolvers: true,
})
export class TopicSuggestionPayload extends MutationPayload {
  @Field(() => TopicSuggestion, {
    nullable: true,
    description: "The suggestion; null when nothing was changed.",
  })
  topicSuggestion!: TopicSuggestion | null;
}
