import { kindsText } from "../coverage/kindTexts";
import type { BilingualText } from "../graphql/userError";
import type { ConsortiumState } from "./consortiumState";

/** By how much members are more than may be, in all and of kinds, as sentences. */
export function excessTexts({ numbers }: Pick<ConsortiumState, "numbers">): BilingualText[] {
  return numbers
    .filter(({ excess }) => excess > 0)
    .map(({ partner, excess, maximum }) => {
      const of = partner === null ? EVERYBODY : kindsText(partner);
      return {
        de: `Zu viele Mitglieder (${of.de}): ${excess} mehr als die ${maximum}, die es höchstens sein dürfen.`,
        en: `Too many members (${of.en}): ${excess} more than the ${maximum} that there may be.`,
      };
    });
}

const EVERYBODY = { de: "alle zusammen", en: "all together" };
