import { Field, ObjectType, registerEnumType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import type { Origin } from "./change.type";

/** The values of {@link Origin}, for the schema. */
export const Origins = { API: "API", CLI: "CLI", SERVICE: "SERVICE" } as const satisfies Record<
  Origin,
  Origin
>;

registerEnumType(Origins, {
  name: "WriteOrigin",
  description: "By what way a write came.",
  valuesConfig: {
    API: { description: "A mutation of this API." },
    CLI: { description: "The command line." },
    SERVICE: { description: "The service's own upkeep." },
  },
});

/** One field that a write changed. */
@ObjectType({ description: "One field that a write changed.", simpleResolvers: true })
export class FieldChange {
  @Field(() => String, { description: "Name of the field." })
  field!: string;

  @Field(() => String, { nullable: true, description: "Value before, as JSON; null if there was none." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "Value after, as JSON; null if there is none." })
  after!: string | null;
}

/** One change of one entity. */
@ObjectType({
  implements: Node,
  description: "One change of one entity: who, when, what before and after. Personal data by reference only.",
  simpleResolvers: true,
})
export class AuditEntry extends Node {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => Moment, { description: "When." })
  at!: string;

  @Field(() => String, { description: "The mutation or command that made it." })
  action!: string;

  @Field(() => Origins, { description: "By what way the write came." })
  origin!: Origin;

  @Field(() => String, {
    nullable: true,
    description: "Key of the account that wrote; null for anonymous callers, the service, and erased people.",
  })
  accountKey!: string | null;

  @Field(() => String, { description: "GraphQL type of what changed." })
  targetType!: string;

  @Field(() => String, { description: "Key of what changed." })
  targetKey!: string;

  @Field(() => Boolean, { description: "Whether the change created it." })
  isNew!: boolean;

  @Field(() => Boolean, { description: "Whether the change removed it." })
  isRemoved!: boolean;

  @Field(() => [FieldChange], { description: "The fields that changed." })
  changes!: FieldChange[];
}

export const AuditEntryConnection = connectionType(
  "AuditEntry",
  edgeType<AuditEntry>("AuditEntry", () => AuditEntry),
);
