import { ArgsType, Field, ID, Int } from "type-graphql";
import { ActorFilter, type ActorFilterParams, actorFilterParams } from "../actors/actor.filter";
import { decodeIds } from "../graphql/decodeIds";
import { badUserInput } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { LinkArguments, type LinkParams, linkParams } from "../links/link.arguments";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { within } from "../links/within";

const DEFAULT_HOPS = 6;
const MAXIMUM_HOPS = 8;
const DEFAULT_PATHS = 5;
const MAXIMUM_PATHS = 100;

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
export interface PathQuestion {
  readonly fromKey: string;
  readonly toKey: string;
  readonly avoidKeys: readonly string[];
  readonly link: LinkParams;
  readonly via: ActorFilterParams;
  readonly maxHops: number;
  readonly first: number;
  readonly minRevision: number | null;
}

/** A question that asks nothing of a path but its two ends: its strongest chain. */
export const PLAIN_QUESTION: Omit<PathQuestion, "fromKey" | "toKey"> = {
  avoidKeys: [],
  link: { linkKinds: null, activeOn: null },
  via: actorFilterParams(null),
  maxHops: DEFAULT_HOPS,
  first: 1,
  minRevision: null,
};

/** Decodes and checks the arguments. @throws BAD_USER_INPUT naming the argument that cannot be used as given */
export function readPathQuestion(given: PathArguments): PathQuestion {
  const ends = checkedEnds({
    fromKey: decodeId("Actor", given.fromId, "fromId"),
    toKey: decodeId("Actor", given.toId, "toId"),
    avoidKeys: decodeIds("Actor", given.avoidActorIds, "avoidActorIds") ?? [],
  });
  return {
    ...ends,
    link: linkParams(given),
    via: actorFilterParams(given.via, "via"),
    maxHops: within("maxHops", given.maxHops ?? DEFAULT_HOPS, MAXIMUM_HOPS),
    first: within("first", given.first ?? DEFAULT_PATHS, MAXIMUM_PATHS),
    minRevision: given.minRevision ?? null,
  };
}

type Ends = Pick<PathQuestion, "fromKey" | "toKey" | "avoidKeys">;

/** The ends, each avoided actor once. @throws BAD_USER_INPUT when they are one actor, or one of them is to be avoided */
export function checkedEnds({ fromKey, toKey, avoidKeys }: Ends): Ends {
  if (fromKey === toKey) {
    throw badUserInput(
      "toId",
      'Arguments "fromId" and "toId" are the same actor; expected two different ones.',
    );
  }
  if (avoidKeys.includes(fromKey) || avoidKeys.includes(toKey)) {
    throw badUserInput(
      "avoidActorIds",
      'Argument "avoidActorIds" holds an end of the path; leave out the actors of "fromId" and "toId".',
    );
  }
  return { fromKey, toKey, avoidKeys: [...new Set(avoidKeys)] };
}
