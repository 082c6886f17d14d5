import type { BilingualText } from "../../graphql/userError";
import { ConsortiumMemberState as State } from "./member.enums";

/**
 * Why a member's state does not allow what was asked, and what would: "This actor has declined. …".
 *
 * @param fix whole sentences
 */
export function memberStateText(state: State, fix: BilingualText): BilingualText {
  const { de, en } = WORDS[state];
  return { de: `Dieser Akteur ${de}. ${fix.de}`, en: `This actor ${en}. ${fix.en}` };
}

const WORDS: Readonly<Record<State, BilingualText>> = {
  [State.CANDIDATE]: { de: "wird nur erwogen", en: "is only considered" },
  [State.INVITED]: { de: "ist eingeladen und hat nicht geantwortet", en: "is invited and has not answered" },
  [State.ACCEPTED]: { de: "hat zugesagt", en: "has accepted" },
  [State.DECLINED]: { de: "hat abgesagt", en: "has declined" },
  [State.REMOVED]: { de: "wurde von der Liste genommen", en: "was taken off the list" },
  [State.LEFT]: { de: "hat das Konsortium verlassen", en: "has left the consortium" },
  [State.LAPSED]: { de: "hat nicht rechtzeitig geantwortet", en: "did not answer in time" },
};
