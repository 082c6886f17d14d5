import { Field, ID, InputType } from "type-graphql";
import { Visibility } from "../visibility/visibility.type";
import { PublicationKind } from "./publication.enums";

/** What a publication says, whole: a change replaces all of it. */
@InputType({ description: "What a publication says, whole; what is left out is unknown." })
export class PublicationInput {
  @Field(() => PublicationKind, { description: "What sort of text it is." })
  kind!: PublicationKind;

  @Field(() => String, {
    nullable: true,
    description: "Title in German, at most 300 characters; one of both is needed.",
  })
  titleDe?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English, at most 300 characters." })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: "Summary in German, at most 1,000 characters." })
  summaryDe?: string | null;

  @Field(() => String, { nullable: true, description: "Summary in English, at most 1,000 characters." })
  summaryEn?: string | null;

  @Field(() => String, { nullable: true, description: "Plain text in German, at most 50,000 characters." })
  textDe?: string | null;

  @Field(() => String, { nullable: true, description: "Plain text in English, at most 50,000 characters." })
  textEn?: string | null;

  @Field(() => String, { nullable: true, description: "Address of the text itself, http or https." })
  url?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who may see it once published; everybody by default.",
  })
  visibility?: Visibility | null;

  @Field(() => [ID], { nullable: true, description: "The actors that wrote it (ids of Actor), at most 50." })
  authorIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "The lighthouse that it belongs to." })
  lighthouseId?: string | null;

  @Field(() => ID, { nullable: true, description: "The project group that it belongs to." })
  projectGroupId?: string | null;

  @Field(() => [ID], { nullable: true, description: "What it is about (ids of Topic), at most 50." })
  topicIds?: string[] | null;
}
