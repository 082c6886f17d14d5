import { encodeId } from "../graphql/nodeId";
import type { Publication } from "./publication.type";

/** A publication as publications/summary returns it. */
export type StoredPublication = Omit<Publication, "id">;

/** The publication that a stored one stands for. */
export function toPublication(stored: StoredPublication): Publication {
  return { ...stored, id: encodeId("Publication", stored.key) };
}
