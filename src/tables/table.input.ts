import { Field, InputType } from "type-graphql";
import { TableKind } from "./table.enums";

/** A spreadsheet, and how to take it. */
@InputType({ description: "A spreadsheet, and how to take it." })
export class PreviewTableInput {
  @Field(() => TableKind, { description: "What its rows are about." })
  kind!: TableKind;

  @Field(() => String, {
    description:
      "Content of the XLSX or CSV file, as Base64: about 180 KB of file fit into a request. CSV may have semicolons, " +
      "commas or tabs, in UTF-8 or Windows-1252. At most 2,000 rows and 100 columns.",
  })
  contentBase64!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether to overwrite what people edited through the service as well; what is imported counts as edited then.",
  })
  overwriteCurated!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Country of the rows that name none, ISO 3166-1 alpha-2; left out, it is unknown.",
  })
  defaultCountry?: string | null;
}

/** A spreadsheet whose preview was looked at. */
@InputType({ description: "A spreadsheet whose preview was looked at." })
export class ImportTableInput extends PreviewTableInput {
  @Field(() => String, { description: "`fingerprint` of the preview: exactly what it showed is done." })
  expectedFingerprint!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to leave INVALID rows out; otherwise nothing is written while there is one.",
  })
  skipInvalid!: boolean;
}
