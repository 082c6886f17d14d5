import { refusal } from "../graphql/userError";
import type { TakingPart } from "./rejoin";

/**
 * What a relationship says once its actor leaves.
 *
 * @param until last day, inclusive
 * @throws Refusal when it takes part no longer, or the last day lies before the first
 */
export function leaving(before: TakingPart | null, until: string, today: string): TakingPart {
  if (before === null || (before.until !== null && before.until < today))
    throw refusal("NOT_POSSIBLE", "input.actorId", {
      de: "Dieser Akteur macht nicht mit; er kann nicht austreten.",
      en: "This actor does not take part; it cannot leave.",
    });
  if (before.since !== null && until < before.since)
    throw refusal("INVALID", "input.until", {
      de: `Der letzte Tag liegt vor dem ersten (${before.since}).`,
      en: `The last day lies before the first (${before.since}).`,
    });
  return { ...before, until };
}
