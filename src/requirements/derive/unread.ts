import { UnresolvedReason } from "../requirements-draft.enums";
import { LONGEST_COMPOUND } from "./compound";
import type { DraftBuilder } from "./draftBuilder";
import type { Reading } from "./reading";

/** Tells words that ran together and so were not read, and a text of which nothing was recognised. */
export function leaveUnread({ tokens, matches, passage }: Reading, draft: DraftBuilder) {
  tokens.forEach(({ folded }, word) => {
    if (folded.length > LONGEST_COMPOUND) draft.leave(UnresolvedReason.UNRECOGNISED, passage(word, word));
  });
  if (tokens.length > 0 && matches.length === 0 && draft.isEmpty)
    draft.leave(UnresolvedReason.UNRECOGNISED, passage(0, tokens.length - 1));
}
