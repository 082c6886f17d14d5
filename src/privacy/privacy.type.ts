import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Moment } from "../graphql/moment";
import { MutationPayload } from "../graphql/payload.type";

/** What the service stores about a person. */
@ObjectType({ description: "What the service stores about a person.", simpleResolvers: true })
export class PersonalDataExport {
  @Field(() => Moment, { description: "When it was read." })
  exportedAt!: string;

  @Field(() => String, {
    description:
      "A JSON object: `exportedAt`; `account`, null for somebody without; `speaksFor`, `moderates`; `records`, each with " +
      "`kind`, `key`, `since` and `fields`; `objectedAt`, since when one does not want to be listed by tables, null if one did " +
      "not object; `invitationsRefusedAt`, the same of invitations into consortia by mail; `auditEntries`, the writes of the account with `key`, `action` and `at`.",
  })
  json!: string;
}

/** Why a person or an organisation is erased; recorded in place of words, which could be personal. */
export const ErasureReasons = {
  REQUESTED: "REQUESTED",
  CONSENT_WITHDRAWN: "CONSENT_WITHDRAWN",
  NO_LONGER_NEEDED: "NO_LONGER_NEEDED",
  UNLAWFUL: "UNLAWFUL",
} as const;

/** A reason of {@link ErasureReasons}. */
export type ErasureReason = keyof typeof ErasureReasons;

registerEnumType(ErasureReasons, {
  name: "ErasureReason",
  description:
    "Why personal data are erased. The record of writes keeps it, as it tells nothing of the person.",
  valuesConfig: {
    REQUESTED: { description: "The person asked for it." },
    CONSENT_WITHDRAWN: { description: "The person does not agree any more." },
    NO_LONGER_NEEDED: {
      description:
        "The purpose for which the data were kept is over. A table may name the person as a contact again; for any other reason, " +
        "that takes their consent.",
    },
    UNLAWFUL: { description: "The data should not have been stored." },
  },
});

/** A person's word that everything about them is to be erased. */
@InputType({ description: "One's word that everything about oneself is to be erased." })
export class EraseMyDataInput {
  @Field(() => String, { description: 'The words "ERASE MY DATA", so that it does not happen by mistake.' })
  confirm!: string;
}

/** Whom to erase. */
@InputType({
  description: "Whom to erase, by exactly one of address, account, contact and speaker; and why.",
})
export class ErasePersonInput {
  @Field(() => String, {
    nullable: true,
    description: "Address of the person; every account that has it goes too.",
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key of the person's account, as audit entries name it.",
  })
  accountKey?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of a contact that tells of the person." })
  contactId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Key of a speaker of an event that tells of the person. With an address everything that has it goes, else what the " +
      "event says of the speaker: whoever has the same name elsewhere may be somebody else.",
  })
  speakerKey?: string | null;

  @Field(() => ErasureReasons, { description: "Why." })
  reason!: ErasureReason;
}

/** What an erasure came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What the erasure of a person came to; asked for again, it is done as well.",
  simpleResolvers: true,
})
export class ErasePersonPayload extends MutationPayload {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many accounts and records told of the person: each is removed, or tells of them no more.",
  })
  erasedRecords!: number | null;
}
