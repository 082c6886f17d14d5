import { Turns } from "../collections/turns";
import { wholeNames } from "../registrations/nameSimilarity";
import {
  byLikeness,
  comparable,
  likeness,
  type Likeness,
  type Recognisable,
} from "../registrations/possibleDuplicates";
import { DuplicateReason } from "../registrations/registration.enums";
import { candidatePairs } from "./candidatePairs";
import { type NamedActor, TellingNames } from "./tellingNames";

/** An actor as it is compared. */
export interface ComparedActor extends Recognisable {
  key: string;
  /** Those of its names that are no short form or alias: the name, and the legal name if there is one. */
  ownNames: readonly string[];
  /** Invented and real ones are never the same. */
  isExample: boolean;
}

/** Two actors that may be the same, the one with the lesser key first. */
export interface DuplicatePair extends Likeness {
  keys: readonly [string, string];
}

/**
 * All pairs of actors that may be the same organisation, most likely first, then by keys: by the rule that registrations are
 * held against, but for names that share only what many names say. Others have their turn meanwhile.
 */
export async function duplicatePairs(actors: readonly ComparedActor[]): Promise<DuplicatePair[]> {
  const turns = new Turns();
  const compared: NamedActor[] = [];
  for (const actor of actors) {
    await turns.next();
    compared.push(named(actor));
  }
  const names = await TellingNames.of(compared, turns);
  const seen = new Set<number>();
  const pairs: DuplicatePair[] = [];
  for await (const [left, right] of candidatePairs(compared, names, turns)) {
    const pair = left * actors.length + right;
    if (seen.has(pair)) continue;
    seen.add(pair);
    await turns.next();
    const [one, other] = [actors[left]!, actors[right]!];
    if (one.isExample !== other.isExample) continue;
    const found = tellingLikeness(compared[left]!, compared[right]!, names);
    if (found.reasons.length === 0) continue;
    pairs.push({ ...found, keys: one.key < other.key ? [one.key, other.key] : [other.key, one.key] });
  }
  return pairs.sort((one, other) => byLikeness(one, other) || (pairKey(one) < pairKey(other) ? -1 : 1));
}

/** Why two may be the same organisation, similar names counting only where they are telling. */
export function tellingLikeness(one: NamedActor, other: NamedActor, names: TellingNames): Likeness {
  const { reasons, nameSimilarity } = likeness(one, other);
  const isTelling = !reasons.includes(DuplicateReason.SIMILAR_NAME) || names.areTelling(one, other);
  return {
    reasons: reasons.filter((reason) => isTelling || reason !== DuplicateReason.SIMILAR_NAME),
    nameSimilarity,
  };
}

/** Prepares an actor for any number of comparisons. */
export function named(actor: ComparedActor): NamedActor {
  const prepared = comparable(actor);
  const own = comparable({ ...actor, names: actor.ownNames });
  return { ...prepared, ownNames: wholeNames(own.names), allNames: wholeNames(prepared.names) };
}

/** What names a pair, in whichever order it is given. */
export function pairKey({ keys }: Pick<DuplicatePair, "keys">): string {
  return [...keys].sort().join("|");
}
