import { encodeId } from "../graphql/nodeId";
import type { Lighthouse } from "./lighthouse.type";

/** A lighthouse as lighthouses/summary returns it. */
export type StoredLighthouse = Omit<Lighthouse, "id">;

/** The lighthouse that a stored one stands for. */
export function toLighthouse(stored: StoredLighthouse): Lighthouse {
  return { ...stored, id: encodeId("Lighthouse", stored.key) };
}
