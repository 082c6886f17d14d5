import { badUserInput } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";

/** For whom calls are sought, by ids: exactly one of both. */
export interface MatchingPartyArguments {
  readonly actorId?: string | null;
  readonly consortiumId?: string | null;
}

/** For whom calls are sought: one actor, or one consortium being formed. */
export interface MatchingParty {
  readonly type: "Actor" | "Consortium";
  readonly key: string;
  /** The argument that names it. */
  readonly argument: "actorId" | "consortiumId";
}

/** For whom calls are sought. @throws BAD_USER_INPUT for none, for both, and for an id of something else */
export function matchingParty({ actorId, consortiumId }: MatchingPartyArguments): MatchingParty {
  if (typeof actorId === "string" && typeof consortiumId !== "string")
    return { type: "Actor", key: decodeId("Actor", actorId, "actorId"), argument: "actorId" };
  if (typeof consortiumId === "string" && typeof actorId !== "string") {
    const key = decodeId("Consortium", consortiumId, "consortiumId");
    return { type: "Consortium", key, argument: "consortiumId" };
  }
  throw badUserInput("actorId", 'Give exactly one of the arguments "actorId" and "consortiumId".');
}

/** What somebody wants to be told of. */
export interface CallMatchedArguments extends MatchingPartyArguments {
  readonly minimumScore: number;
}

/** For whom somebody wants to be told of calls. @throws BAD_USER_INPUT as matchingParty, and for a score out of bounds */
export function followedParty({ minimumScore, ...party }: CallMatchedArguments): MatchingParty {
  if (minimumScore >= 0 && minimumScore <= 1) return matchingParty(party);
  throw badUserInput("minimumScore", 'Argument "minimumScore" must be between 0 and 1.');
}
