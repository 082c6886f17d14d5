import { encodeId } from "../graphql/nodeId";
import type { Offering } from "./offering.type";

/** A service as offerings/summary returns it. */
export type StoredOffering = Omit<Offering, "id">;

/** The service that a stored one stands for. */
export function toOffering(stored: StoredOffering): Offering {
  return { ...stored, id: encodeId("Service", stored.key) };
}
