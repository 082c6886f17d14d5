import { Field, Int, ObjectType } from "type-graphql";
import { CollaborationLinkKind } from "../links/linkKind";
import { LinkSummary } from "../links/link.type";
import { REVISION_FIELDS } from "../projection/revision.fields";

/** A link between two actors of a network; its actors are resolved when asked for. */
@ObjectType({
  description: "A collaboration link between two actors of a network. It has no direction.",
  simpleResolvers: true,
})
export class CollaborationLink extends LinkSummary {
  @Field(() => [CollaborationLinkKind], { description: "The kinds of activity that make the link." })
  kinds!: CollaborationLinkKind[];

  sourceKey!: string;
  targetKey!: string;
}

/** The actors at one distance from the centre. */
@ObjectType({ description: "The actors at one distance from the centre.", simpleResolvers: true })
export class NetworkRing {
  @Field(() => Int, { description: "How many links they are away from the centre: at least 1." })
  hops!: number;

  @Field(() => Int, { description: "How many actors are at this distance, shown or not." })
  actorCount!: number;

  actorKeys!: string[];
}

/** A part of the network, bounded so that it can be drawn. */
@ObjectType({ description: "A part of the network, bounded so that it can be drawn.", simpleResolvers: true })
export class NetworkView {
  @Field(() => Int, { description: "How many actors are within `hops`, the centre included, shown or not." })
  actorCount!: number;

  @Field(() => Int, { description: "How many links there are among the shown actors, shown or not." })
  linkCount!: number;

  @Field(() => [CollaborationLink], {
    description: "The links among the shown actors, strongest first, then by keys; at most 5000.",
  })
  links!: CollaborationLink[];

  @Field(() => Boolean, { description: "Whether actors or links are left out." })
  truncated!: boolean;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => [NetworkRing], { description: "The actors around the centre by distance, nearest first." })
  rings!: NetworkRing[];

  centerKey!: string;
}
