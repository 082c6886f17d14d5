import { encodeId } from "../graphql/nodeId";
import type { Initiative } from "./initiative.type";

/** An initiative as initiatives/summary returns it. */
export type StoredInitiative = Omit<Initiative, "id">;

/** The initiative that a stored one stands for. */
export function toInitiative(stored: StoredInitiative): Initiative {
  return { ...stored, id: encodeId("Initiative", stored.key) };
}
