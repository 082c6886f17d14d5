import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { MERGE_FIELDS, type MergeFieldName } from "./choosableFields";

/** The values of {@link MergeFieldName}, for the schema. */
export const MergeField = Object.fromEntries(Object.keys(MERGE_FIELDS).map((field) => [field, field])) as {
  [Name in MergeFieldName]: Name;
};

registerEnumType(MergeField, {
  name: "MergeField",
  description: "A field whose value is chosen when records are merged.",
  valuesConfig: {
    NAME: { description: "The readable name; the others become aliases." },
    LEGAL_NAME: { description: "The legal name." },
    SHORT_NAME: { description: "The short name or acronym." },
    KIND: { description: "What sort of organisation it is." },
    IS_SME: { description: "Whether it is a small or medium-sized enterprise." },
    FOUNDED_YEAR: { description: "The year of the foundation." },
    PLACE: { description: "Country, city, postal code, region and coordinates, all from one record." },
    WEBSITE: { description: "The address of the website." },
    ROR_ID: { description: "The identifier in the Research Organization Registry." },
    PIC: { description: "The participant number in the EU's programmes." },
    DESCRIPTION: { description: "The description in both languages." },
    VALUE_CHAIN_STAGES: { description: "The stages of the value chain." },
    LIFE_COURSE_PHASES: { description: "The phases of the life course." },
    IS_LOOKING_FOR_PARTNERS: { description: "Whether it looks for partners." },
  },
});

/** Whose value of a field counts. */
@InputType({ description: "Whose value of a field the merged actor has." })
export class MergeFieldChoiceInput {
  @Field(() => MergeField, { description: "The field." })
  field!: MergeFieldName;

  @Field(() => ID, {
    description: "Id of the actor whose value counts: the survivor or one of the duplicates.",
  })
  fromId!: string;
}

/** The version of an actor that a manager looked at. */
@InputType({ description: "The version of an actor that the caller has seen." })
export class ExpectedVersionInput {
  @Field(() => ID, { description: "Id of the actor." })
  id!: string;

  @Field(() => Int, { description: "Its version." })
  version!: number;
}

/** What to merge. */
@InputType({ description: "Records of one organisation, to be merged into one." })
export class MergeActorsInput {
  @Field(() => ID, { description: "Id of the actor that stays." })
  survivorId!: string;

  @Field(() => [ID], { description: "Ids of the actors that become part of it, 1 to 10." })
  duplicateIds!: string[];

  @Field(() => [ExpectedVersionInput], {
    nullable: true,
    description: "Versions that have to be the present ones; an actor that is left out is not checked.",
  })
  expectedVersions?: ExpectedVersionInput[] | null;

  @Field(() => [MergeFieldChoiceInput], {
    nullable: true,
    description:
      "Whose value of a field counts, each field at most once. Of a field that is left out the survivor's value stays, " +
      "and one that it does not know comes from the first duplicate that does.",
  })
  fieldChoices?: MergeFieldChoiceInput[] | null;
}
