import { type BilingualText, Refusal, type UserErrorRow } from "../graphql/userError";
import { type ContradictionTexts, OF_CALL } from "./contradictionTexts";
import type { PartnerRequirement, Requirements } from "./requirements.type";

/**
 * What a consortium needs when both a call and its builders ask something: the stricter of both, so that whoever meets the
 * result meets the call and what was asked besides.
 *
 * - topics and stages: those of either;
 * - fewest partners and countries: the larger number; most partners: the smaller one;
 * - eligible countries: those on both lists, where an empty list stands for all countries;
 * - partners: the entries of both, since every entry has to be met; two that count the same organisations (same kinds and
 *   size) become one with the larger minimum and the smaller maximum.
 *
 * The call's entries come first, in their order. What a saved consortium needs may stand for the call.
 *
 * @param path the argument that holds what is asked besides, as "input.requirements"
 * @param texts what is told where both contradict each other
 * @throws Refusal INVALID where both together cannot be met: no common country, or a minimum above a maximum
 */
export function mergedRequirements(
  call: Requirements,
  given: Requirements,
  path: string,
  texts: ContradictionTexts = OF_CALL,
): Requirements {
  const merged: Requirements = {
    topicKeys: union(call.topicKeys, given.topicKeys),
    valueChainStages: union(call.valueChainStages, given.valueChainStages),
    minimumPartners: larger(call.minimumPartners, given.minimumPartners),
    maximumPartners: smaller(call.maximumPartners, given.maximumPartners),
    minimumCountries: larger(call.minimumCountries, given.minimumCountries),
    eligibleCountries: common(call.eligibleCountries, given.eligibleCountries),
    partners: mergedPartners(call.partners, given.partners),
  };
  const contradictions = [
    isEmptyRange(merged.minimumPartners, merged.maximumPartners) && {
      at: given.maximumPartners === merged.maximumPartners ? "maximumPartners" : "minimumPartners",
      text: texts.numbersApart,
    },
    merged.eligibleCountries.length === 0 &&
      given.eligibleCountries.length > 0 && { at: "eligibleCountries", text: texts.noCountryLeft },
    merged.partners.some(({ minimum, maximum }) => isEmptyRange(minimum, maximum)) && {
      at: "partners",
      text: texts.numbersApart,
    },
  ].filter((entry) => entry !== false);
  if (contradictions.length > 0) throw new Refusal(contradictions.map((entry) => invalid(path, entry)));
  return merged;
}

function mergedPartners(
  call: readonly PartnerRequirement[],
  given: readonly PartnerRequirement[],
): PartnerRequirement[] {
  const merged = new Map<string, PartnerRequirement>();
  for (const entry of [...call, ...given]) {
    const counted = `${entry.isSme} ${[...entry.kinds].sort().join()}`;
    const before = merged.get(counted);
    merged.set(counted, {
      ...(before ?? entry),
      minimum: Math.max(before?.minimum ?? 0, entry.minimum),
      maximum: smaller(before?.maximum ?? null, entry.maximum),
    });
  }
  return [...merged.values()];
}

function union<Entry>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  return [...new Set([...first, ...second])];
}

/** Of two lists of which an empty one stands for everything. */
function common<Entry>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  if (first.length === 0) return [...second];
  return second.length === 0 ? [...first] : first.filter((entry) => second.includes(entry));
}

function larger(first: number | null, second: number | null): number | null {
  return first === null || second === null ? (first ?? second) : Math.max(first, second);
}

function smaller(first: number | null, second: number | null): number | null {
  return first === null || second === null ? (first ?? second) : Math.min(first, second);
}

function isEmptyRange(minimum: number | null, maximum: number | null): boolean {
  return minimum !== null && maximum !== null && minimum > maximum;
}

function invalid(path: string, { at, text }: { at: string; text: BilingualText }): UserErrorRow {
  return { code: "INVALID", path: [...path.split("."), at], text };
}
