import { Field, Int, ObjectType } from "type-graphql";
import { MutationPayload, UserError } from "../graphql/payload.type";
import type { BilingualText, UserErrorRow } from "../graphql/userError";
import type { FieldChange, PlannedRow, RowProblem } from "./plan/plan.type";
import { RowOutcome } from "./table.enums";

/** A field that a row changes. */
@ObjectType("TableFieldChange", { description: "A field that a row changes.", simpleResolvers: true })
export class TableFieldChange implements FieldChange {
  @Field(() => String, { description: "Name of the field in this API." })
  field!: string;

  @Field(() => String, { nullable: true, description: "Its value now, as text; null if unknown." })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its value after the import, as text; null if unknown.",
  })
  after!: string | null;
}

/** Something that is wrong in a row. */
@ObjectType("TableProblem", { description: "Something that is wrong in a row." })
export class TableProblem implements RowProblem {
  column!: BilingualText | null;
  text!: BilingualText;
}

/** A row of a table and what an import does with it. */
@ObjectType("TableRow", { description: "A row of a table and what an import does with it." })
export class TableRow implements PlannedRow {
  @Field(() => Int, { description: "Where people see it in their spreadsheet: from 1, headings included." })
  number!: number;

  @Field(() => RowOutcome, { description: "What happens." })
  outcome!: RowOutcome;

  @Field(() => String, {
    nullable: true,
    description: "Key of the actor that it is about, that of a new one included; null when it is not known.",
  })
  actorKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Key of the partnership, project, event or contact person that it is about; null for other kinds of tables, for a new one " +
      "whose key is random, and when it is not known.",
  })
  targetKey!: string | null;

  @Field(() => String, { nullable: true, description: "What the row calls it; null if it does not." })
  name!: string | null;

  @Field(() => [TableFieldChange], { description: "Every field that changes." })
  changes!: readonly FieldChange[];

  @Field(() => [String], {
    description:
      "Fields that the row says otherwise but that stay: people said them, or a source that counts more.",
  })
  keptFields!: readonly string[];

  @Field(() => [TableProblem], { description: "What is wrong; empty unless the row is INVALID." })
  problems!: readonly RowProblem[];

  candidateKeys!: readonly string[];
}

/** How many rows come to what. */
@ObjectType({ description: "How many rows have an outcome.", simpleResolvers: true })
export class TableOutcomeCount {
  @Field(() => RowOutcome, { description: "The outcome." })
  outcome!: RowOutcome;

  @Field(() => Int, { description: "Number of rows." })
  count!: number;
}

/** What an import of a table would do. */
@ObjectType({ description: "Every change that an import of a table would make." })
export class TablePreview {
  @Field(() => [UserError], { description: "Why the file cannot be used; empty when it can." })
  userErrors!: readonly UserErrorRow[];

  @Field(() => String, {
    nullable: true,
    description: "Stands for the file and all that it changes now; null when it cannot be used.",
  })
  fingerprint!: string | null;

  @Field(() => [TableOutcomeCount], { description: "How many rows have which outcome; all outcomes." })
  counts!: readonly TableOutcomeCount[];

  @Field(() => [String], {
    description: "Headings that stand for nothing known; what is below them is left out.",
  })
  unknownColumns!: readonly string[];

  @Field(() => [TableRow], {
    description: "The rows in their order, at most 2,000; those that are empty are left out.",
  })
  rows!: readonly PlannedRow[];
}

/** What an import came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an import of a table came to.",
  simpleResolvers: true,
})
export class ImportTablePayload extends MutationPayload {
  @Field(() => TablePreview, {
    nullable: true,
    description:
      "What was done; when nothing was, what the file would change now; null for an unusable file.",
  })
  preview!: TablePreview | null;
}
