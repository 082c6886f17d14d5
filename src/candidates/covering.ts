import { inTurns } from "../collections/turns";
import { coverersOfAny } from "../coverage/coverers";
import type { CoverageFacts } from "../coverage/coverage.type";
import { sharedItems } from "../coverage/requirementItems";
import { badUserInput } from "../graphql/errors";
import type { Requirements } from "../requirements/requirements.type";
import type { CandidateTeam } from "./candidateTeam";

/**
 * A team that admits only those of its candidates that cover at least one topic, kind of partner or stage that is needed, proven
 * or inferred; of topics see possibleCoverers. O(requirements × actors).
 *
 * @param facts with the offers of everybody
 * @throws BAD_USER_INPUT where nothing of the kind is needed
 */
export async function onlyCovering(
  team: CandidateTeam,
  facts: CoverageFacts,
  needs: Requirements,
): Promise<CandidateTeam> {
  const items = sharedItems(needs).map(({ item }) => item);
  if (items.length === 0) throw badUserInput("input.onlyCovering", NOTHING_TO_COVER);
  const covering = await inTurns(coverersOfAny(facts, items, team.admits));
  return { ...team, admits: (actor) => covering.has(actor) };
}

const NOTHING_TO_COVER =
  'Argument "input.onlyCovering" needs a topic, a kind of partner or a stage to cover: give one in "input.requirements", a call or ' +
  "a text, or leave it out.";
