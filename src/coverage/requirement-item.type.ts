import { Field, ObjectType } from "type-graphql";
import { ValueChainStage } from "../actors/actor.enums";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { PartnerRequirement } from "../requirements/requirements.type";

/** A part of requirements that organisations cover one by one, as the API shows it. Its topic is resolved. */
@ObjectType("RequirementItem", {
  description:
    "A part of requirements that organisations cover one by one; what the part does not have is null.",
})
export class RequirementItemRow {
  @Field(() => String, {
    description: 'The same for the same need, whoever asks, as "stage CARE"; to be compared, not read.',
  })
  key!: string;

  @Field(() => RequirementPart, { description: "TOPIC, VALUE_CHAIN_STAGE, PARTNERS or ELIGIBLE_COUNTRY." })
  part!: RequirementPart;

  @Field(() => ValueChainStage, { nullable: true, description: "The stage, for VALUE_CHAIN_STAGE." })
  stage!: ValueChainStage | null;

  @Field(() => PartnerRequirement, { nullable: true, description: "The kinds of partners, for PARTNERS." })
  partner!: PartnerRequirement | null;

  @Field(() => [String], {
    nullable: true,
    description: "The eligible countries, ISO 3166-1 alpha-2, for ELIGIBLE_COUNTRY.",
  })
  countries!: readonly string[] | null;

  topicKey!: string | null;
}
