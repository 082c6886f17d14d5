import type { BilingualText } from "../graphql/userError";
import { ConsortiumState as State } from "./consortium.enums";

/**
 * Why a consortium's state does not allow what was asked, and what would: "The consortium is submitted. …".
 *
 * @param fix whole sentences
 */
export function consortiumStateText(state: State, fix: BilingualText): BilingualText {
  const { de, en } = WORDS[state];
  return { de: `Das Konsortium ${de}. ${fix.de}`, en: `The consortium ${en}. ${fix.en}` };
}

const WORDS: Readonly<Record<State, BilingualText>> = {
  [State.FORMING]: { de: "wird noch gebildet", en: "is still being formed" },
  [State.SUBMITTED]: { de: "ist eingereicht", en: "is submitted" },
  [State.GRANTED]: { de: "ist bewilligt", en: "is granted" },
  [State.REJECTED]: { de: "ist abgelehnt", en: "is rejected" },
  [State.ABANDONED]: { de: "ist aufgegeben", en: "is given up" },
};
