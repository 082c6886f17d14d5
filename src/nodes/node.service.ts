import { badUserInput } from "../graphql/errors";
import { atMostMaximumIds } from "../graphql/decodeIds";
import type { Node } from "../graphql/node.type";
import { decodeAnyId, encodeId } from "../graphql/nodeId";

/** Finds entities of one type. */
export interface NodeFinder {
  byKey(key: string): Promise<Node | null>;
}

/** Finds any entity by its global id; one per request. */
export class NodeService {
  /** @param byType what finds the entities of each type of ids */
  constructor(private readonly byType: ReadonlyMap<string, NodeFinder>) {}

  /** The entity; null when there is none. @throws BAD_USER_INPUT when the text is no id of this service */
  async byId(id: string, argumentName: string): Promise<Node | null> {
    const reference = decodeAnyId(id);
    const service = reference && this.byType.get(reference.type);
    if (!reference || !service) {
      throw badUserInput(
        argumentName,
        `Argument "${argumentName}" is not an id of this service: "${id}"; expected what a field "id" gives, for ` +
          `instance "${encodeId("Actor", "pic:999999999")}".`,
      );
    }
    return service.byKey(reference.key);
  }

  /** The entities in the order of the ids, null for each that names none. @throws BAD_USER_INPUT as byId does */
  byIds(ids: readonly string[]): Promise<(Node | null)[]> {
    return Promise.all(atMostMaximumIds(ids, "ids").map((id) => this.byId(id, "ids")));
  }
}
