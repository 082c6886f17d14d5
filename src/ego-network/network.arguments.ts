import { ArgsType, Field, ID, Int } from "type-graphql";
import { decodeId } from "../graphql/nodeId";
import { LinkArguments, type LinkParams, linkParams } from "../links/link.arguments";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { within } from "../links/within";

const DEFAULT_HOPS = 1;
const MAXIMUM_HOPS = 3;
const DEFAULT_ACTORS = 100;
const MAXIMUM_ACTORS = 500;

/** The arguments of `egoNetwork`. */
@ArgsType()
export class EgoNetworkArguments extends LinkArguments {
  @Field(() => ID, { description: "Id of the actor at the centre." })
  actorId!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_HOPS,
    description: "How many links the farthest actors may be away: 1 to 3.",
  })
  hops?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_ACTORS,
    description:
      "How many actors to show at most, the centre included: 1 to 500. The nearest are kept, then those with the " +
      "strongest ties towards the centre, then by key.",
  })
  maxActors?: number | null;

  @Field(() => Int, REVISION_FIELDS.minRevision)
  minRevision?: number | null;
}

/** A question for the surroundings of an actor, decoded and checked. */
export interface EgoNetworkQuestion {
  readonly key: string;
  readonly hops: number;
  readonly maxActors: number;
  readonly link: LinkParams;
  readonly minRevision: number | null;
}

/** Decodes and checks the arguments. @throws BAD_USER_INPUT naming the argument that cannot be used as given */
export function readEgoNetworkQuestion(given: EgoNetworkArguments): EgoNetworkQuestion {
  return {
    key: decodeId("Actor", given.actorId, "actorId"),
    hops: within("hops", given.hops ?? DEFAULT_HOPS, MAXIMUM_HOPS),
    maxActors: within("maxActors", given.maxActors ?? DEFAULT_ACTORS, MAXIMUM_ACTORS),
    link: linkParams(given),
    minRevision: given.minRevision ?? null,
  };
}
