import type { NeededItem } from "../coverage/requirementItems";
import type { BilingualText } from "../graphql/userError";
import { type Names, needText } from "./ruleText";

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

/**
 * Where a team would break first: a need that rests on what was inferred, or on as few as are needed, then two members
 * far from each other; null when there is nothing of that kind.
 */
export function weakPoint(
  coverage: readonly TeamCoverage[],
  farthest: FarthestPair | null,
  names: Names,
): BilingualText | null {
  const bySurplus = [...coverage].sort((one, other) => surplus(one) - surplus(other));
  const [weakest] = bySurplus;
  if (weakest !== undefined && surplus(weakest) <= 0) return needWeakness(weakest, names);
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

/** Proven members beyond those needed, inferred ones counting half. */
function surplus({ needed, proven, inferred }: TeamCoverage): number {
  return proven.length + inferred.length / 2 - (needed.needed ?? 0);
}

function needWeakness({ needed, proven, inferred }: TeamCoverage, names: Names): BilingualText {
  const need = needText(needed.item, names);
  const covering = [...proven, ...inferred];
  const who = covering.map(names.actor).join(", ");
  const isOne = covering.length === 1;
  if (proven.length >= (needed.needed ?? 0))
    return {
      de: `Nur ${who} ${isOne ? "deckt" : "decken"} „${need.de}“ ab.`,
      en: `Only ${who} ${isOne ? "covers" : "cover"} “${need.en}”.`,
    };
  return {
    de: `Dass ${who} „${need.de}“ ${isOne ? "abdeckt" : "abdecken"}, ist nur erschlossen.`,
    en: `That ${who} ${isOne ? "covers" : "cover"} “${need.en}” is inferred only.`,
  };
}
