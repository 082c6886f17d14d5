import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { Language } from "../../graphql/language";
import type { PartnerRequirement } from "../requirements.type";
import type { Draft, Finding, Unresolved } from "./draft.type";
import type { Passage } from "./reading";

/** What is known of a finding beside its words. */
type Found = Pick<Finding, "part"> & Partial<Omit<Finding, "part" | "basis">>;

/** How many entries of each part requirements may have, and how many different numbers of one sort are told. */
const MOST: Readonly<Record<RequirementPart, number>> = {
  [RequirementPart.VALUE_CHAIN_STAGE]: 7,
  [RequirementPart.MINIMUM_PARTNERS]: 10,
  [RequirementPart.MAXIMUM_PARTNERS]: 10,
  [RequirementPart.MINIMUM_COUNTRIES]: 10,
  [RequirementPart.TOPIC]: 50,
  [RequirementPart.PARTNERS]: 20,
  [RequirementPart.ELIGIBLE_COUNTRY]: 60,
};

/** Collects what was found in a text and what was not understood. */
export class DraftBuilder {
  private readonly found = new Map<string, Finding>();
  private readonly open = new Map<string, Unresolved>();

  /** Remembers something found; the same thing found again gains the words. */
  find(found: Found, ...basis: Passage[]) {
    const finding: Finding = {
      topicKey: null,
      partner: null,
      stage: null,
      number: null,
      country: null,
      ...found,
      basis,
    };
    const same = this.found.get(identity(finding));
    if (same) same.basis.push(...basis);
    else if (this.of(finding.part).length >= MOST[finding.part])
      this.leave(UnresolvedReason.TOO_MANY, basis[0]!);
    else this.found.set(identity(finding), finding);
  }

  /** Remembers words that are not taken over. */
  leave(reason: UnresolvedReason, passage: Passage) {
    const place = `${reason} ${passage.start}`;
    if (!this.open.has(place)) this.open.set(place, { reason, passage });
  }

  /** Whether something was found already. */
  has(found: Found): boolean {
    return this.found.has(identity(found));
  }

  /** Whether nothing was found, nor left. */
  get isEmpty(): boolean {
    return this.found.size === 0 && this.open.size === 0;
  }

  private of(part: RequirementPart): Finding[] {
    return [...this.found.values()].filter((finding) => finding.part === part);
  }

  /** What was collected, numbers reconciled: of several the strictest, and of two that contradict each other the minimum. */
  draft(language: Language): Draft {
    const minimumPartners = this.strictest(RequirementPart.MINIMUM_PARTNERS, Math.max);
    this.dropBelow(RequirementPart.MAXIMUM_PARTNERS, minimumPartners ?? 0);
    const findings = [...this.found.values()].sort(
      (one, other) => one.basis[0]!.start - other.basis[0]!.start,
    );
    const values = <Value>(pick: (finding: Finding) => Value | null) =>
      findings.map(pick).filter((value): value is Value & {} => value !== null);
    return {
      language,
      requirements: {
        topicKeys: values(({ topicKey }) => topicKey),
        valueChainStages: values(({ stage }) => stage),
        partners: values(({ partner }) => partner),
        eligibleCountries: values(({ country }) => country),
        minimumPartners,
        maximumPartners: this.strictest(RequirementPart.MAXIMUM_PARTNERS, Math.min),
        minimumCountries: this.strictest(RequirementPart.MINIMUM_COUNTRIES, Math.max),
      },
      findings,
      unresolved: [...this.open.values()].sort((one, other) => one.passage.start - other.passage.start),
    };
  }

  private strictest(part: RequirementPart, choose: (...numbers: number[]) => number): number | null {
    const numbers = this.of(part).map(({ number }) => number!);
    return numbers.length === 0 ? null : choose(...numbers);
  }

  private dropBelow(part: RequirementPart, minimum: number) {
    for (const finding of this.of(part).filter(({ number }) => number! < minimum)) {
      this.found.delete(identity(finding));
      finding.basis.forEach((passage) => this.leave(UnresolvedReason.CONTRADICTION, passage));
    }
  }

  /** Adds numbers of kinds of partners; with those of the same kinds and size before, the stricter ones hold. */
  findPartner(partner: PartnerRequirement, ...basis: Passage[]) {
    const finding = { part: RequirementPart.PARTNERS, partner };
    const before = this.found.get(identity(finding))?.partner;
    if (before) {
      const maxima = [before.maximum, partner.maximum].filter((value) => value !== null);
      const minimum = Math.max(before.minimum, partner.minimum);
      const maximum = maxima.length === 0 ? null : Math.min(...maxima);
      if (maximum !== null && maximum < minimum) return this.leave(UnresolvedReason.CONTRADICTION, basis[0]!);
      Object.assign(before, { minimum, maximum });
    }
    return this.find(finding, ...basis);
  }
}

/** Numbers are told apart by their value, kinds of partners by kind and size alone. */
function identity({ part, topicKey, partner, stage, number, country }: Partial<Finding>): string {
  const kinds = partner ? `${partner.isSme} ${[...partner.kinds].sort().join()}` : "";
  return [part, topicKey, kinds, stage, number, country].map((value) => value ?? "").join("|");
}
