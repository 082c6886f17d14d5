import { encodeId } from "../graphql/nodeId";
import type { Partnership } from "./partnership.type";

/** A partnership as partnerships/summary returns it. */
export type StoredPartnership = Omit<Partnership, "id">;

/** The partnership that a stored one stands for. */
export function toPartnership(stored: StoredPartnership): Partnership {
  return { ...stored, id: encodeId("Partnership", stored.key) };
}
