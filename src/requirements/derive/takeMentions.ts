import { UnresolvedReason } from "../requirements-draft.enums";
import { alternatives, type Count } from "./counts";
import type { DraftBuilder } from "./draftBuilder";
import type { Passage, Reading } from "./reading";

const { DENIED, WISHED, MENTIONED, NOT_EXPRESSIBLE } = UnresolvedReason;

/**
 * Takes kinds of partners that no number goes with: one of each where the sentence says that they have to take part; elsewhere they
 * are only told of, each kind once.
 *
 * @param counts numbers that were taken, whose kinds are done
 */
export function takeMentions(reading: Reading, draft: DraftBuilder, counts: readonly Count[]) {
  const told = new Set(counts.map(({ counted }) => namesOf(counted?.kinds)));
  let done = -1;
  const open: { names: string; passage: Passage }[] = [];
  for (const match of reading.matches) {
    if (match.first <= done) continue;
    const { counted, last } = alternatives(reading, match);
    const isCounted = counts.some((count) => match.first >= count.first && match.first <= count.last);
    if (!counted || isCounted) continue;
    done = last;
    const passage = reading.passage(match.first, last);
    const { isWished, isDemanded } = reading.cues(match.first);
    const names = namesOf(counted.kinds);
    if (reading.isDenied(match.first)) draft.leave(DENIED, passage);
    else if (isWished) draft.leave(WISHED, passage);
    else if (isDemanded) {
      const { kinds, isSme, unsized } = counted;
      draft.findPartner({ kinds: [...kinds], isSme, minimum: 1, maximum: null }, passage);
      if (unsized) draft.leave(NOT_EXPRESSIBLE, reading.passage(unsized.first, unsized.last));
      told.add(names);
    } else open.push({ names, passage });
  }
  for (const { names, passage } of open) {
    if (!told.has(names)) draft.leave(MENTIONED, passage);
    told.add(names);
  }
}

function namesOf(kinds: readonly string[] = []): string {
  return [...kinds].sort().join();
}
