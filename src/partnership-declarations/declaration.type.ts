import { Field, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { PartnershipKind } from "../partnerships/partnership.type";
import { DeclarationAnswer, DeclarationState } from "./declaration.enums";

/** A partner and its answer; the actor is resolved when asked for. */
@ObjectType("PartnershipDeclarationPartner", {
  description: "An actor that has to confirm the declaration of a partnership.",
  simpleResolvers: true,
})
export class DeclarationPartner {
  @Field(() => DeclarationAnswer, { description: "What it says." })
  answer!: DeclarationAnswer;

  @Field(() => Moment, { nullable: true, description: "When it answered; null while awaited." })
  answeredAt!: string | null;

  actorKey!: string;
}

/** A partnership that one side has declared. Fields with a right of their own are resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "A partnership that one side has declared. It counts nowhere before all others have confirmed, and exists only for " +
    "its sides, for managers and for auditors.",
  simpleResolvers: true,
})
export class PartnershipDeclaration extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => DeclarationState, { description: "What became of it." })
  state!: DeclarationState;

  @Field(() => PartnershipKind, { description: "What the partnership is for." })
  kind!: PartnershipKind;

  @Field(() => String, {
    nullable: true,
    description: "Name of the partnership; null: it will be called by the names of its actors.",
  })
  name!: string | null;

  @Field(() => CalendarDate, { description: "First day of the partnership, inclusive." })
  startDate!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, inclusive; null while open." })
  endDate!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether the partnership is to be kept from the public; who confirms agrees to that as well.",
  })
  isPrivate!: boolean;

  @Field(() => Moment, { description: "When it was declared." })
  declaredAt!: string;

  @Field(() => Moment, { nullable: true, description: "When its state was decided; null while pending." })
  decidedAt!: string | null;

  @Field(() => [DeclarationPartner], { description: "Who has to confirm it, by name." })
  partners!: DeclarationPartner[];

  declaredByKey!: string;
  topicKeys!: string[];
  projectKeys!: string[];
  partnershipKey!: string | null;
  writtenNote!: string | null;
  writtenReason!: string | null;
}

export const PartnershipDeclarationConnection = connectionType(
  "PartnershipDeclaration",
  edgeType<PartnershipDeclaration>("PartnershipDeclaration", () => PartnershipDeclaration),
);

/** The actors of a declaration. Everybody who sees it may know them. */
export function partiesOf({ declaredByKey, partners }: PartnershipDeclaration): string[] {
  return [declaredByKey, ...partners.map(({ actorKey }) => actorKey)];
}
