import type { LinkParams } from "./link.arguments";
import type { EvidenceReference } from "./link.type";
import type { Pair } from "./pairs";

/** The link of a pair with its evidence, newest first. */
export interface DescribedLink extends Pair {
  strength: number;
  linkCount: number;
  firstYear: number | null;
  lastYear: number | null;
  evidence: EvidenceReference[];
}

/** Reads the collaboration links of given pairs of actors. */
export interface LinkReader {
  /** How strong the links are; a pair without a link is left out. */
  measure(pairs: readonly Pair[], link: LinkParams): Promise<(Pair & { strength: number })[]>;
  /** The links with at most `evidenceLimit` activities each; a pair without a link is left out. */
  describe(pairs: readonly Pair[], link: LinkParams, evidenceLimit: number): Promise<DescribedLink[]>;
}
