import { compare } from "../export/canonicalJson";
import type { PropertyValue } from "../search/indexProperties";

/** What a participation or membership says, by property. */
export type Tie = Readonly<Record<string, PropertyValue | undefined>>;

/**
 * What two ties to one activity, lighthouse or initiative say together: the counterpart, for what a source states, of the
 * fragment actor-records/united-tie, so that an import finds a merged participation as it would write it.
 *
 * @param own the survivor's
 * @param moved the duplicate's
 */
export function unitedTie(own: Tie, moved: Tie): Record<string, PropertyValue> {
  const all: Record<string, PropertyValue> = {};
  for (const property of Object.keys({ ...moved, ...own })) {
    const [one, other] = [own[property] ?? null, moved[property] ?? null];
    all[property] = (RULES[property] ?? firstKnown)(one, other);
  }
  return all;
}

type Rule = (own: PropertyValue, moved: PropertyValue) => PropertyValue;

const firstKnown: Rule = (own, moved) => own ?? moved;

const RULES: Readonly<Record<string, Rule>> = {
  roles: (own, moved) => {
    const roles = new Set([own, moved].flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])));
    return [...roles].sort(
      (a, b) => Number(a !== "COORDINATOR") - Number(b !== "COORDINATOR") || compare(a, b),
    );
  },
  // Unknown is from the very beginning, or until now.
  since: (own, moved) => (own === null || moved === null ? null : own < moved ? own : moved),
  until: (own, moved) => (own === null || moved === null ? null : own > moved ? own : moved),
  contribution: (own, moved) =>
    typeof own === "number" && typeof moved === "number"
      ? Math.round((own + moved) * 100) / 100
      : firstKnown(own, moved),
  hasEnded: (own, moved) =>
    own === false || moved === false ? false : own === true && moved === true ? true : null,
  weight: (own, moved) => (Number(own) > Number(moved) ? own : (moved ?? own)),
};
