import { Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { Topic } from "../topics/topic.type";

/** What ordering a digest came to: always the same, whether or not the address is known. */
@ObjectType({
  implements: MutationPayload,
  description: "What ordering a digest came to: the same whether or not the address is known.",
  simpleResolvers: true,
})
export class SubscribeToDigestPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: "True when a mail asks to confirm it; null when the input was refused.",
  })
  isReceived!: boolean | null;
}

/** A digest after a change by its code. */
@ObjectType({
  implements: MutationPayload,
  description: "A digest after a change by its code.",
  simpleResolvers: true,
})
export class DigestPayload extends MutationPayload {
  @Field(() => [Topic], {
    nullable: true,
    description: "The topics that are followed now; null when refused.",
  })
  topics!: Topic[] | null;
}

/** What ending a digest came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What ending a digest came to.",
  simpleResolvers: true,
})
export class UnsubscribeFromDigestPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: nothing more is sent, and the address is forgotten.",
  })
  isEnded!: boolean | null;
}
