import { ArgsType, Field, Float, ID, Int } from "type-graphql";
import { ActorFilter, type ActorFilterParams, actorFilterParams } from "../actors/actor.filter";
import { badUserInput } from "../graphql/errors";
import { ALL_LINKS, LinkArguments, type LinkParams, linkParams } from "../links/link.arguments";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { within } from "../links/within";
import { type Ends, readEnds } from "./checkedEnds";
import { PathOrder } from "./pathOrder";

const DEFAULT_HOPS = 6;
const MAXIMUM_HOPS = 8;
const DEFAULT_PATHS = 5;
const MAXIMUM_PATHS = 100;
const MAXIMUM_EXTRA_HOPS = 2;
const MAXIMUM_HOP_PRICE = 100;
/**
 * What a link costs beside 1 / strength. With 3, two partnerships in a row (2 · (1 + 3)) cost as much as a direct link by one
 * project of six (5 + 3): whoever else has to be won over is worth a closer tie, but not any. Between actors of the seeded
 * network the cheapest chain then is one of the shortest for three pairs in four, else mostly one link longer; without a
 * price for fewer than half.
 */
const DEFAULT_HOP_PRICE = 3;

/** The arguments of `collaborationPaths`. */
@ArgsType()
export class PathArguments extends LinkArguments {
  @Field(() => ID, { description: "Id of the actor that the paths begin at." })
  fromId!: string;

  @Field(() => ID, { description: "Id of the actor that the paths end at: another one." })
  toId!: string;

  @Field(() => ActorFilter, {
    nullable: true,
    description: "What every actor in between has to meet; the two ends need not.",
  })
  via?: ActorFilter | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of actors that no path leads through, at most 100, neither end among them.",
  })
  avoidActorIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_HOPS,
    description: "Most links that a path may have: 1 to 8.",
  })
  maxHops?: number | null;

  @Field(() => PathOrder, {
    nullable: true,
    defaultValue: PathOrder.HOPS,
    description: "Which chains are looked for, and in which order they come.",
  })
  orderBy?: PathOrder | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "For the order STRENGTH: what each link costs beside 1 / strength, 0 to 100; 3 when left out. The higher, the fewer links " +
      "the chains have; with 0 strength alone counts.",
  })
  hopPrice?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "For the order HOPS: by how many links chains may be longer than the shortest ones, 0 to 2, within `maxHops`; 0 when left " +
      "out. The longer ones come after all shorter ones.",
  })
  extraHops?: number | null;

  @Field(() => Int, REVISION_FIELDS.minRevision)
  minRevision?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PATHS,
    description: "How many paths to show at most: 1 to 100.",
  })
  first?: number | null;
}

/** A question for paths, decoded and checked. */
export interface PathQuestion extends Ends {
  readonly link: LinkParams;
  readonly via: ActorFilterParams;
  readonly maxHops: number;
  readonly orderBy: PathOrder;
  readonly hopPrice: number;
  readonly extraHops: number;
  readonly first: number;
  readonly minRevision: number | null;
}

/** A question that asks nothing of a path but its two ends: its strongest chain. */
export const PLAIN_QUESTION: Omit<PathQuestion, "fromKey" | "toKey"> = {
  avoidKeys: [],
  link: ALL_LINKS,
  via: actorFilterParams(null),
  maxHops: DEFAULT_HOPS,
  orderBy: PathOrder.HOPS,
  hopPrice: DEFAULT_HOP_PRICE,
  extraHops: 0,
  first: 1,
  minRevision: null,
};

/** Decodes and checks the arguments. @throws BAD_USER_INPUT naming the argument that cannot be used as given */
export function readPathQuestion(given: PathArguments): PathQuestion {
  return {
    ...readEnds(given),
    link: linkParams(given),
    via: actorFilterParams(given.via, "via"),
    maxHops: within("maxHops", given.maxHops ?? DEFAULT_HOPS, MAXIMUM_HOPS),
    ...readOrder(given),
    first: within("first", given.first ?? DEFAULT_PATHS, MAXIMUM_PATHS),
    minRevision: given.minRevision ?? null,
  };
}

function readOrder(given: PathArguments): Pick<PathQuestion, "orderBy" | "hopPrice" | "extraHops"> {
  const orderBy = given.orderBy ?? PathOrder.HOPS;
  const foreign = orderBy === PathOrder.HOPS ? "hopPrice" : "extraHops";
  if (given[foreign] != null) {
    throw badUserInput(
      foreign,
      `Argument "${foreign}" has no meaning with the order ${orderBy}; leave it out, or choose the other order.`,
    );
  }
  return {
    orderBy,
    hopPrice: within("hopPrice", given.hopPrice ?? DEFAULT_HOP_PRICE, MAXIMUM_HOP_PRICE, 0),
    extraHops: within("extraHops", given.extraHops ?? 0, MAXIMUM_EXTRA_HOPS, 0),
  };
}
