import { encodeId } from "../graphql/nodeId";
import type { PartnershipDeclaration } from "./declaration.type";

/** A declaration as partnership-declarations/summary returns it. */
export type StoredDeclaration = Omit<PartnershipDeclaration, "id" | "writtenNote" | "writtenReason"> & {
  note: string | null;
  declineReason: string | null;
};

/** The declaration that a stored one stands for; who may read what people wrote in it is decided field by field. */
export function toDeclaration({ note, declineReason, ...stored }: StoredDeclaration): PartnershipDeclaration {
  return {
    ...stored,
    id: encodeId("PartnershipDeclaration", stored.key),
    writtenNote: note,
    writtenReason: declineReason,
  };
}
