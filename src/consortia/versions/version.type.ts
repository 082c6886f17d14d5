import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";
import { encodeId } from "../../graphql/nodeId";

/** A version of a consortium's content. */
@ObjectType({
  implements: Node,
  description: "A version of what a consortium is to be, for those for whom the consortium exists.",
  simpleResolvers: true,
})
export class ConsortiumVersion extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => Int, { description: "The consortium's version that it became." })
  number!: number;

  @Field(() => Moment, { description: "When it was written." })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key of the account that wrote it; null once the person is erased.",
  })
  accountKey!: string | null;

  content!: string;
}

/** A version as consortium-versions/summary returns it. */
export type StoredVersion = Omit<ConsortiumVersion, "id">;

/** The version that a stored one stands for. */
export function toVersion(stored: StoredVersion): ConsortiumVersion {
  return { ...stored, id: encodeId("ConsortiumVersion", stored.key) };
}

export const ConsortiumVersionConnection = connectionType(
  "ConsortiumVersion",
  edgeType<ConsortiumVersion>("ConsortiumVersion", () => ConsortiumVersion),
);

/** One field in which two versions differ. */
@ObjectType({ description: "One field in which two versions of a consortium differ.", simpleResolvers: true })
export class ConsortiumFieldChange {
  @Field(() => String, {
    description: 'The field in dots, as "titleEn", "fundingCallKey" or "requirements.minimumPartners".',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: "The earlier value as JSON; null where there is none.",
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "The later value as JSON; null where there is none." })
  after!: string | null;
}
