import { decodeIds } from "../graphql/decodeIds";
import { badUserInput } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";

/** Between whom, and over whom not. */
export interface Ends {
  readonly fromKey: string;
  readonly toKey: string;
  readonly avoidKeys: readonly string[];
}

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

/** The ends as arguments name them. @throws BAD_USER_INPUT for an id of another type, and as checkedEnds does */
export function readEnds({
  fromId,
  toId,
  avoidActorIds,
}: {
  fromId: string;
  toId: string;
  avoidActorIds?: string[] | null;
}): Ends {
  return checkedEnds({
    fromKey: decodeId("Actor", fromId, "fromId"),
    toKey: decodeId("Actor", toId, "toId"),
    avoidKeys: decodeIds("Actor", avoidActorIds, "avoidActorIds") ?? [],
  });
}
