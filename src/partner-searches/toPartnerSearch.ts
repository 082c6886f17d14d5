import { encodeId } from "../graphql/nodeId";
import type { Requirements } from "../requirements/requirements.type";
import { PartnerSearchPart as Part } from "./partner-search.enums";
import type { PartnerSearch } from "./partner-search.type";

/** A search as partner-searches/summary returns it. */
export type StoredSearch = Omit<PartnerSearch, "id" | "topicKeys" | "partners" | "stages"> & {
  /** JSON of what the consortium needs; null where nothing of it is revealed. */
  requirements: string | null;
};

/** The search that a stored one stands for, with those of the consortium's needs alone that are revealed. */
export function toPartnerSearch({ requirements, ...stored }: StoredSearch): PartnerSearch {
  const needs = requirements === null ? null : (JSON.parse(requirements) as Requirements);
  const revealed = <Value>(part: Part, value: Value | undefined): Value | null =>
    stored.reveals.includes(part) ? (value ?? null) : null;
  return {
    ...stored,
    id: encodeId("PartnerSearch", stored.key),
    topicKeys: revealed(Part.TOPICS, needs?.topicKeys),
    partners: revealed(Part.PARTNERS, needs?.partners),
    stages: revealed(Part.STAGES, needs?.valueChainStages),
  };
}
