import { refusal } from "../graphql/userError";
import type { Requirements } from "../requirements/requirements.type";
import { LARGEST_CONSORTIUM, type ProposalQuestion } from "./proposalQuestion";

/** Fewest members where nothing says a number. */
const USUAL_LEAST = 2;
/** Most members where nothing says a number. */
const USUAL_MOST = 12;

/** A bound on the number of members. */
export interface SizeBound {
  readonly bound: number;
  /** The argument that it comes from, or could be changed by. */
  readonly argument: string;
  /** Whether nothing says a number, so that the usual one holds. */
  readonly isDefault: boolean;
}

/** Both bounds on the number of members, inclusive; the least may be above the most: then the rules conflict. */
export interface ConsortiumSizes {
  readonly least: SizeBound;
  readonly most: SizeBound;
}

/**
 * How many members a consortium has: the stricter of what is asked and what the requirements say.
 *
 * @param given how many members are given, the lead included, and the argument that they come from
 * @throws Refusal where more are required or given than a proposal may have
 */
export function consortiumSizes(
  { minimumSize, maximumSize }: Pick<ProposalQuestion, "minimumSize" | "maximumSize">,
  { minimumPartners, maximumPartners }: Pick<Requirements, "minimumPartners" | "maximumPartners">,
  { given, argument }: { given: number; argument: string },
): ConsortiumSizes {
  if ((minimumPartners ?? 0) > LARGEST_CONSORTIUM)
    throw refusal("INVALID", "input.requirements.minimumPartners", TOO_LARGE);
  if (given > LARGEST_CONSORTIUM) throw refusal("INVALID", argument, TOO_LARGE);
  const required = {
    bound: minimumPartners ?? 0,
    argument: "input.requirements.minimumPartners",
    isDefault: false,
  };
  const asked = { bound: minimumSize ?? 0, argument: "input.minimumSize", isDefault: false };
  const larger = asked.bound >= required.bound ? asked : required;
  const most = { bound: maximumSize ?? Infinity, argument: "input.maximumSize", isDefault: false };
  const allowed = {
    bound: maximumPartners ?? Infinity,
    argument: "input.requirements.maximumPartners",
    isDefault: false,
  };
  const smaller = most.bound <= allowed.bound ? most : allowed;
  const usualLeast = { ...asked, bound: Math.min(USUAL_LEAST, smaller.bound), isDefault: true };
  const least = larger.bound === 0 ? usualLeast : larger;
  const usual = Math.min(LARGEST_CONSORTIUM, Math.max(USUAL_MOST, least.bound, given));
  if (smaller.bound === Infinity) return { least, most: { ...most, bound: usual, isDefault: true } };
  return { least, most: { ...smaller, bound: Math.min(smaller.bound, LARGEST_CONSORTIUM) } };
}

const TOO_LARGE = {
  de: `Vorgeschlagen werden Konsortien von höchstens ${LARGEST_CONSORTIUM} Mitgliedern.`,
  en: `Consortia of at most ${LARGEST_CONSORTIUM} members are proposed.`,
};
