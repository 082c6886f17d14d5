import { Field, Int, ObjectType } from "type-graphql";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import type { BilingualText } from "../graphql/userError";
import { ConsortiumRule } from "./proposal.enums";

/** A requirement that is left open. Its text is resolved. */
@ObjectType({
  description:
    "A requirement that fewer of those who may take part are known to cover than are needed. It is not met, nor known to be impossible: to be checked.",
})
export class OpenRequirement {
  @Field(() => ConsortiumRule, {
    description: "Which rule: TOPIC, VALUE_CHAIN_STAGE, MINIMUM_OF_KINDS or PATIENT_ORGANISATIONS.",
  })
  rule!: ConsortiumRule;

  @Field(() => RequirementItemRow, {
    description: "The requirement; for PATIENT_ORGANISATIONS the kind of partner that the quota asks for.",
  })
  item!: RequirementItemRow;

  @Field(() => Int, { description: "How many members have to cover it, 1 or more." })
  needed!: number;

  @Field(() => Int, {
    description:
      "How many of those who may take part are known to cover it, proven or inferred: fewer than needed. A proposal has as many of " +
      "them as its other rules allow.",
  })
  knownCount!: number;

  @Field(() => Int, { description: "Of how many of those who may take part nothing says whether they do." })
  unknownCount!: number;

  sentence!: BilingualText;
}
