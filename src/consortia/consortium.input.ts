import { Field, ID, InputType, Int } from "type-graphql";
import { RequirementsInput } from "../requirements/requirements.input";

/** What a consortium is to be, whole: a change replaces all of it. */
@InputType({ description: "What a consortium is to be, whole." })
abstract class ConsortiumContentInput {
  @Field(() => String, {
    nullable: true,
    description: "Title in German, at most 200 characters; one of both is needed.",
  })
  titleDe?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English, at most 200 characters." })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: "Its aim in German, at most 5,000 characters." })
  aimDe?: string | null;

  @Field(() => String, { nullable: true, description: "Its aim in English, at most 5,000 characters." })
  aimEn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The funding call that it answers (id of FundingCall); its requirements are taken over.",
  })
  fundingCallId?: string | null;

  @Field(() => RequirementsInput, {
    nullable: true,
    description: "What it needs; with a call, what it needs besides: the stricter of both is kept.",
  })
  requirements?: RequirementsInput | null;
}

/** A consortium to begin. */
@InputType({ description: "A consortium to begin; what is left out is not decided yet." })
export class CreateConsortiumInput extends ConsortiumContentInput {
  @Field(() => ID, { description: "The actor that leads it (id of Actor), for which you speak." })
  leadId!: string;
}

/** A consortium's new content. */
@InputType({ description: "What a consortium is to be from now on, whole." })
export class UpdateConsortiumInput extends ConsortiumContentInput {
  @Field(() => ID, { description: "Id of the Consortium." })
  id!: string;

  @Field(() => Int, {
    description: "Version that the change was made on; another present one is answered CONFLICT.",
  })
  expectedVersion!: number;
}

/** Whether the office may see a consortium. */
@InputType({ description: "Whether the network's managers and auditors may see a consortium." })
export class ShareConsortiumWithOfficeInput {
  @Field(() => ID, { description: "Id of the Consortium." })
  id!: string;

  @Field(() => Boolean, { description: "True: they may, as readers; false: it does not exist for them." })
  isShared!: boolean;
}
