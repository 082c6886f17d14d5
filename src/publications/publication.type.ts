import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { Visibility } from "../visibility/visibility.type";
import { PublicationKind, PublicationStatus } from "./publication.enums";

/** A text that the cluster or its actors publish. */
@ObjectType({
  implements: Node,
  description: "A text that the cluster or its actors publish: paper, recommendation, news, newsletter.",
})
export class Publication extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "publication:some-title".' })
  key!: string;

  @Field(() => PublicationKind, { description: "What sort of text it is." })
  kind!: PublicationKind;

  @Field(() => Moment, { nullable: true, description: "When it came out; null for a draft." })
  publishedAt!: string | null;

  @Field(() => Moment, { description: "When it was last changed." })
  updatedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: "Address of the text itself; null where it is only here.",
  })
  url!: string | null;

  @Field(() => Visibility, { description: "Who may see it." })
  visibility!: Visibility;

  @Field(() => PublicationStatus, { description: "How far it has got." })
  status!: PublicationStatus;

  @Field(() => Boolean, { description: "True for an invented text of the example network." })
  isExample!: boolean;

  @Field(() => Int, { description: "Raised by every change; for `expectedVersion`." })
  version!: number;

  titleDe!: string | null;
  titleEn!: string | null;
  summaryDe!: string | null;
  summaryEn!: string | null;
  textDe!: string | null;
  textEn!: string | null;
  authorKeys!: string[];
  lighthouseKey!: string | null;
  projectGroupKey!: string | null;
  topicKeys!: string[];
}

export const PublicationConnection = connectionType(
  "Publication",
  edgeType<Publication>("Publication", () => Publication),
);

/** What a change of a publication comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a publication comes to.",
  simpleResolvers: true,
})
export class PublicationPayload extends MutationPayload {
  @Field(() => Publication, {
    nullable: true,
    description: "The publication as it is now, also in a conflict; null if it could not be created.",
  })
  publication!: Publication | null;
}
