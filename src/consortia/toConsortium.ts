import { encodeId } from "../graphql/nodeId";
import type { Requirements } from "../requirements/requirements.type";
import type { Consortium } from "./consortium.type";

/** A consortium as consortia/summary returns it. */
export type StoredConsortium = Omit<Consortium, "id" | "requirements"> & {
  /** JSON of what it needs. */
  requirements: string;
};

/** The consortium that a stored one stands for. */
export function toConsortium({ requirements, ...stored }: StoredConsortium): Consortium {
  return {
    ...stored,
    id: encodeId("Consortium", stored.key),
    requirements: JSON.parse(requirements) as Requirements,
  };
}
