import { itemText } from "../coverage/itemText";
import type { NeededItem } from "../coverage/requirementItems";
import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { namesTogether } from "../text/enumeration";
import type { Names } from "./ruleText";

/** From how many links on two members are told to be far from each other. */
const FAR = 3;

/** How a team covers a need: who does, by index. */
export interface TeamCoverage {
  readonly needed: NeededItem;
  readonly proven: readonly number[];
  readonly inferred: readonly number[];
}

/** The two members that are farthest from each other; null hops where nothing connects them. */
export interface FarthestPair {
  readonly one: number;
  readonly other: number;
  readonly hops: number | null;
}

/** How weak a team's coverage of a need is, the weakest first. */
enum Weakness {
  /** Fewer are known to cover it than are needed. */
  OPEN,
  /** Fewer than are needed are proven to. */
  INFERRED,
  /** Nobody can be spared. */
  NO_MORE,
  NONE,
}

/** How a team covers a need, and where that is weakest. */
interface Weighed extends TeamCoverage {
  readonly weakness: Weakness;
  /** Who covers it beyond those needed. */
  readonly spare: number;
}

/** Whether a team covers a need with fewer than are needed, as far as is known. */
export function isOpen({ needed, proven, inferred }: TeamCoverage): boolean {
  return proven.length + inferred.length < (needed.needed ?? 0);
}

/**
 * Where a team would break first: a need that is open, then one that rests on what was inferred, then one with as few as are
 * needed, of several that with fewest to spare; then two members far from each other; null when there is nothing of that kind.
 */
export function weakPoint(
  coverage: readonly TeamCoverage[],
  farthest: FarthestPair | null,
  names: Names,
): BilingualText | null {
  const [weakest] = coverage
    .map(weighed)
    .sort((one, other) => one.weakness - other.weakness || one.spare - other.spare);
  if (weakest !== undefined && weakest.weakness !== Weakness.NONE) return needWeakness(weakest, names);
  if (farthest === null || (farthest.hops !== null && farthest.hops < FAR)) return null;
  const [one, other] = [names.actor(farthest.one), names.actor(farthest.other)];
  if (farthest.hops === null)
    return {
      de: `${one} und ${other} sind durch keine Kette von Kooperationen verbunden.`,
      en: `No chain of collaborations connects ${one} and ${other}.`,
    };
  return {
    de: `${one} und ${other} sind ${farthest.hops} Verbindungen voneinander entfernt.`,
    en: `${one} and ${other} are ${farthest.hops} links apart.`,
  };
}

function weighed(coverage: TeamCoverage): Weighed {
  const { needed, proven, inferred } = coverage;
  const least = needed.needed ?? 0;
  const spare = proven.length + inferred.length - least;
  if (isOpen(coverage)) return { ...coverage, spare, weakness: Weakness.OPEN };
  if (proven.length < least) return { ...coverage, spare, weakness: Weakness.INFERRED };
  return { ...coverage, spare, weakness: spare === 0 ? Weakness.NO_MORE : Weakness.NONE };
}

function needWeakness({ needed, proven, inferred, weakness }: Weighed, names: Names): BilingualText {
  const need = itemText(needed.item, names.topic);
  const covering = [...proven, ...inferred];
  const who = namesTogether(covering.map(names.actor));
  const isOne = covering.length === 1;
  const isOfKind = needed.item.part === RequirementPart.PARTNERS;
  if (covering.length === 0 && isOfKind)
    return {
      de: `Kein Mitglied ist, soweit bekannt, von der Art „${need.de}“: zu prüfen.`,
      en: `As far as is known, no member is of the kind “${need.en}”: to be checked.`,
    };
  if (covering.length === 0)
    return {
      de: `Von keinem Mitglied ist bekannt, dass es „${need.de}“ abdeckt: zu prüfen.`,
      en: `No member is known to cover “${need.en}”: to be checked.`,
    };
  if (weakness === Weakness.OPEN && isOfKind)
    return {
      de: `Soweit bekannt, ${isOne ? "ist" : "sind"} nur ${who.de} von der Art „${need.de}“; nötig: ${needed.needed}. Zu prüfen.`,
      en: `As far as is known, only ${who.en} ${isOne ? "is" : "are"} of the kind “${need.en}”; needed: ${needed.needed}. To be checked.`,
    };
  if (weakness === Weakness.OPEN)
    return {
      de: `Nur von ${who.de} ist bekannt, dass ${isOne ? "es" : "sie"} „${need.de}“ ${isOne ? "abdeckt" : "abdecken"}; nötig: ${needed.needed}. Zu prüfen.`,
      en: `Only ${who.en} ${isOne ? "is" : "are"} known to cover “${need.en}”; needed: ${needed.needed}. To be checked.`,
    };
  if (weakness === Weakness.INFERRED)
    return {
      de: `Dass ${who.de} „${need.de}“ ${isOne ? "abdeckt" : "abdecken"}, ist nur erschlossen.`,
      en: `That ${who.en} ${isOne ? "covers" : "cover"} “${need.en}” is inferred only.`,
    };
  return {
    de: `Nur ${who.de} ${isOne ? "deckt" : "decken"} „${need.de}“ ab.`,
    en: `Only ${who.en} ${isOne ? "covers" : "cover"} “${need.en}”.`,
  };
}
