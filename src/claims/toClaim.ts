import { encodeId } from "../graphql/nodeId";
import type { Claim } from "./claim.type";

/** A claim as claims/summary returns it. */
export type StoredClaim = Omit<Claim, "id" | "storedEmail" | "storedMessage"> & {
  email: string | null;
  message: string;
};

/** The claim that a stored one stands for. */
export function toClaim({ email, message, ...stored }: StoredClaim): Claim {
  return { ...stored, id: encodeId("Claim", stored.key), storedEmail: email, storedMessage: message };
}
