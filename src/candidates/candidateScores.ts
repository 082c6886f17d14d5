import { doubles } from "../collections/doubles";
import { areInvented } from "../projection/sameSort";
import type { CollaborationNetwork } from "../projection/network.type";
import { Turns } from "../collections/turns";
import { historyOf } from "./histories";
import { queryVector } from "./ranking/question";
import { termValues, totalOf, WEIGHTS } from "./ranking/score";
import { TERMS } from "./ranking/term";

/** The largest total there could be. */
const LARGEST = TERMS.reduce((sum, term) => sum + WEIGHTS[term], 0);

/**
 * How good a candidate every actor is beside a lead and a team, by the ranking's own terms and weights: 0 to 1, the share of
 * the largest total there could be.
 *
 * @param lead index; null for none
 * @param team indexes, the lead not among them
 * @param asOf only what was known on this day, "YYYY-MM-DD", to which ages count as well; null for now
 * @param signal ends it at its next turn
 */
export async function candidateScores(
  network: CollaborationNetwork,
  {
    lead,
    team,
    topicKeys,
    asOf,
  }: { lead: number | null; team: readonly number[]; topicKeys: readonly string[]; asOf: string | null },
  signal: AbortSignal,
): Promise<Float64Array> {
  const given = lead === null ? team : [lead, ...team];
  const history = await historyOf(network, asOf, areInvented(network, given));
  const query = queryVector(history, topicKeys, null);
  const turns = new Turns(signal);
  const values = await termValues(history, { lead: lead ?? -1, team, query }, turns);
  await turns.pass();
  return doubles(network.actors.keys.length, (actor) => totalOf(values, actor) / LARGEST);
}
