import type { Turns } from "../collections/turns";
import { coverers } from "../coverage/coverers";
import type { CoverageFacts } from "../coverage/coverage.type";
import { requirementItems } from "../coverage/requirementItems";
import { badUserInput } from "../graphql/errors";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Requirements } from "../requirements/requirements.type";
import type { CandidateTeam } from "./candidateTeam";

/**
 * A team that admits only those of its candidates that cover at least one topic, kind of partner or stage that is needed, proven
 * or inferred; of topics see possibleCoverers. O(requirements × actors).
 *
 * @param facts with the offers of everybody
 * @param turns lets others have their turn; see Turns
 * @throws BAD_USER_INPUT where nothing of the kind is needed
 */
export async function onlyCovering(
  team: CandidateTeam,
  facts: CoverageFacts,
  needs: Requirements,
  turns: Turns,
): Promise<CandidateTeam> {
  const items = requirementItems(needs).filter(({ item }) => item.part !== RequirementPart.ELIGIBLE_COUNTRY);
  if (items.length === 0) throw badUserInput("input.onlyCovering", NOTHING_TO_COVER);
  const found = new Set<number>();
  for (const { item } of items) {
    for (const { actor } of coverers(facts, item, (each) => !found.has(each))) found.add(actor);
    await turns.afterLongStep();
  }
  return { ...team, admits: (actor) => found.has(actor) && team.admits(actor) };
}

const NOTHING_TO_COVER =
  'Argument "input.onlyCovering" needs a topic, a kind of partner or a stage to cover: give one in "input.requirements", a call or ' +
  "a text, or leave it out.";
