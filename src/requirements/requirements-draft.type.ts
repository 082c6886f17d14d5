import { Field, Int, ObjectType } from "type-graphql";
import { ValueChainStage } from "../actors/actor.enums";
import { Language } from "../graphql/language";
import { RequirementPart, UnresolvedReason } from "./requirements-draft.enums";
import { PartnerRequirement, Requirements } from "./requirements.type";

/** Words of a given text. */
@ObjectType({ description: "Words of the given text.", simpleResolvers: true })
export class TextPassage {
  @Field(() => String, { description: "The words as the text has them." })
  text!: string;

  @Field(() => Int, {
    description: "Where they begin in the text, from 0, in UTF-16 code units as JavaScript and Java count.",
  })
  start!: number;

  @Field(() => Int, { description: "Where they end, exclusive." })
  end!: number;
}

/** Something found in a text. Its topic is resolved. */
@ObjectType({
  description: "One thing found in a text, with the words that led to it; a suggestion to check.",
})
export class RequirementFinding {
  @Field(() => RequirementPart, { description: "Which part of the requirements it is; the others are null." })
  part!: RequirementPart;

  @Field(() => PartnerRequirement, { nullable: true, description: "Kinds of partners, for PARTNERS." })
  partner!: PartnerRequirement | null;

  @Field(() => ValueChainStage, { nullable: true, description: "The stage, for VALUE_CHAIN_STAGE." })
  stage!: ValueChainStage | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number, for MINIMUM_PARTNERS, MAXIMUM_PARTNERS and MINIMUM_COUNTRIES; of several in a text the strictest holds.",
  })
  number!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The country, ISO 3166-1 alpha-2, for ELIGIBLE_COUNTRY.",
  })
  country!: string | null;

  @Field(() => [TextPassage], { description: "The words that led to it, at least one passage." })
  basis!: TextPassage[];

  topicKey!: string | null;
}

/** Words that were not taken over. */
@ObjectType({ description: "Words of a text that were not taken over, and why.", simpleResolvers: true })
export class UnresolvedPassage {
  @Field(() => TextPassage, { description: "The words." })
  passage!: TextPassage;

  @Field(() => UnresolvedReason, { description: "Why they were not taken over." })
  reason!: UnresolvedReason;
}

/** What was made of a call's text. */
@ObjectType({
  description:
    "What was made of a call's text by rules, without any other service: a draft for people to check and change.",
  simpleResolvers: true,
})
export class RequirementsDraft {
  @Field(() => Language, {
    nullable: true,
    description:
      "The language that the text was read in: the one given, else the one that its words tell, or in which more of it is understood; null where neither tells, as for a single foreign word. It was then read in the asker's.",
  })
  language!: Language | null;

  @Field(() => Requirements, {
    description:
      "What was found, in the shape that RequirementsInput takes; what the text does not say is empty.",
  })
  requirements!: Requirements;

  @Field(() => [RequirementFinding], {
    description: "Each thing found with the words that led to it, in the order of the text; at most 167.",
  })
  findings!: RequirementFinding[];

  @Field(() => [UnresolvedPassage], {
    description: "Words that look like requirements and were not taken over, in the order of the text.",
  })
  unresolved!: UnresolvedPassage[];
}
