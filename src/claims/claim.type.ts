import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { z } from "zod";
import { Actor } from "../actors/actor.type";
import { connectionType, edgeType } from "../graphql/connection.type";
import { LONG_TEXT_LENGTH, requiredText } from "../validation/inputTexts";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";

/** What has become of a claim. */
export enum ClaimState {
  OPEN = "OPEN",
  APPROVED = "APPROVED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(ClaimState, {
  name: "ClaimState",
  description: "What has become of a claim.",
  valuesConfig: {
    OPEN: { description: "Waits for a decision of the network's management." },
    APPROVED: { description: "The person speaks for the organisation." },
    REJECTED: { description: "Was rejected, for a stated reason." },
    WITHDRAWN: { description: "Was withdrawn by the person." },
  },
});

/** What {@link ClaimActorInput} has to meet beside its id. */
export const claimSchema = z.object({ message: requiredText(LONG_TEXT_LENGTH) });

/** A person's claim to speak for an organisation. */
@ObjectType({
  implements: Node,
  description: "A person's claim to speak for an organisation that nobody speaks for yet.",
})
export class Claim extends Node {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => ClaimState, { description: "What has become of it." })
  state!: ClaimState;

  @Field(() => Int, { description: "Counts its changes, from 1; a decision names the one it is about." })
  version!: number;

  @Field(() => Moment, { description: "When it was made." })
  createdAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it was decided or withdrawn; null while it is open.",
  })
  decidedAt!: string | null;

  actorKey!: string;
  accountKey!: string;
  storedEmail!: string | null;
  storedMessage!: string;
  reasonDe!: string | null;
  reasonEn!: string | null;
}

/** A page of claims. */
export const ClaimConnection = connectionType(
  "Claim",
  edgeType<Claim>("Claim", () => Claim),
);

/** Which claims. */
@InputType({ description: "What claims have to meet: every part that is given." })
export class ClaimFilter {
  @Field(() => [ClaimState], { nullable: true, description: "In one of these states." })
  states?: ClaimState[] | null;
}

/** A claim to make. */
@InputType({ description: "A claim to speak for an organisation." })
export class ClaimActorInput {
  @Field(() => ID, { description: "Id of the Actor, which nobody speaks for yet." })
  actorId!: string;

  @Field(() => String, {
    description:
      "Why it is yours to speak for it: your position there, who can confirm it; 1 to 5,000 characters.",
  })
  message!: string;
}

/** A decision in favour of a claim. */
@InputType({ description: "The approval of a claim." })
export class ApproveClaimInput {
  @Field(() => ID, { description: "Id of the Claim." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  expectedVersion!: number;
}

/** A decision against a claim. */
@InputType({ description: "The rejection of a claim, and why." })
export class RejectClaimInput extends ApproveClaimInput {
  @Field(() => String, {
    nullable: true,
    description: "The reason in German; one of both languages is needed.",
  })
  messageDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The reason in English; at most 5,000 characters each.",
  })
  messageEn?: string | null;
}

/** What a claim, or a decision on it, came to. */
@ObjectType({
  implements: MutationPayload,
  description:
    "What a claim, or a decision on it, came to. TAKEN when one is open already, CLOSED when it is decided.",
  simpleResolvers: true,
})
export class ClaimPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description:
      "The claim, also when it is open already, has changed meanwhile or is closed; null when there is none.",
  })
  claim!: Claim | null;

  @Field(() => Actor, { nullable: true, description: "The organisation; null when nothing was changed." })
  actor!: Actor | null;
}
