import { candidateScores } from "../candidates/candidateScores";
import { CoverageLevel } from "../coverage/coverage.enums";
import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf } from "../coverage/coverageOf";
import { isEligible } from "../coverage/countryCoverage";
import { sharedItems } from "../coverage/requirementItems";
import { unknownCount } from "../coverage/unknownCount";
import type { SavedConsortium } from "../formation/formation.type";
import { hopsAround } from "../projection/algorithms/hopsAround";
import { topicFit } from "../projection/algorithms/topicFit";
import { Turns } from "../collections/turns";
import type { Requirements } from "../requirements/requirements.type";
import type { Steps } from "../teams/teamProblem.type";
import { admission } from "./admission";
import { candidatePool, type Pool } from "./candidatePool";
import type { ConsortiumSizes } from "./consortiumSizes";
import type { NamedRule } from "./namedRule.type";
import { namedRules } from "./namedRules";
import { type MeasuredNeed, needLevels } from "./needLevels";
import { isNewcomer } from "./newcomer";
import { type OpenRule, openedRules } from "./openRules";
import { withKeptPlaces } from "./keptPlaces";
import { FARTHEST_HOPS } from "./poolProblem";
import type { ProposalQuestion } from "./proposalQuestion";

/** A question with what it names by index. */
export interface ConsortiumQuestion {
  readonly question: ProposalQuestion;
  readonly needs: Requirements;
  readonly sizes: ConsortiumSizes;
  readonly lead: number | null;
  /** Who is given besides the lead. */
  readonly members: readonly number[];
  readonly excluded: readonly number[];
  readonly facts: CoverageFacts;
  /** Which of these actors a saved consortium brings along; null where none is named. */
  readonly saved: SavedConsortium | null;
}

/** What is left open, and of how many who may take part nothing says whether they cover it. */
export interface OpenRequirement extends OpenRule {
  readonly unknown: number;
}

/** What a search stands on. */
export interface SearchGround {
  /** The lead, if there is one, and the members given. */
  readonly given: readonly number[];
  /** The requirements that members have to cover one by one: not those that only limit how many do. */
  readonly needed: readonly MeasuredNeed[];
  readonly rules: readonly NamedRule[];
  /** What too few are known to cover, so that the rules do not demand it. */
  readonly open: readonly OpenRequirement[];
  /** How good a candidate every actor is, 0 to 1. */
  readonly scores: Float64Array;
  /** Who may be proposed at all, ascending. */
  readonly admitted: readonly number[];
  readonly pool: Pool;
  readonly isNewcomer: (actor: number) => boolean;
}

/**
 * Gathers what a search stands on.
 *
 * @param paced runs long work in turns with that of others
 * @param signal ends it at its next turn
 */
export async function searchGround(
  asked: ConsortiumQuestion,
  paced: <Result>(steps: Steps<Result>) => Promise<Result>,
  signal: AbortSignal,
): Promise<SearchGround> {
  const { facts, lead, members, needs, question } = asked;
  const { network, rule } = facts;
  const given = lead === null ? members : [lead, ...members];
  const items = await paced(needLevels(facts, sharedItems(needs), given));
  const newcomers = isNewcomer(network);
  const asking = namedRules({ ...asked, items, actors: network.actors, isNewcomer: newcomers });
  const turns = new Turns(signal);
  await turns.pass();
  const admitted = [...network.actors.keys.keys()].filter(admission(network, given, needs));
  await turns.pass();
  const { rules, open } = await paced(leftOpen(asked, asking, { given, admitted }));
  const { topicKeys } = needs;
  const beside = { lead, team: members, topicKeys, asOf: question.asOf };
  const scores = await candidateScores(network, beside, signal);
  await turns.next();
  const { indexes } = network.topics;
  const topics = new Map(topicKeys.flatMap((key) => (indexes.has(key) ? [[indexes.get(key)!, 1]] : [])));
  const fit = topicFit(network, topics).map((value, actor) => value + scores[actor]!);
  await turns.next();
  const hops = hopsAround(network, rule, given, { maxHops: FARTHEST_HOPS });
  await turns.next();
  const pool = await paced(candidatePool({ rules, given, admitted, fit, hops }));
  const needed = items.filter((item) => item.needed !== 0);
  return { given, needed, rules, open, scores, admitted, pool, isNewcomer: newcomers };
}

/** The rules as far as they are not left open, with places kept for partners that are, and what is open. */
function* leftOpen(
  { question, needs, excluded, facts }: ConsortiumQuestion,
  asking: readonly NamedRule[],
  { given, admitted }: Pick<SearchGround, "given" | "admitted">,
): Steps<Pick<SearchGround, "rules" | "open">> {
  const mayTakePart = isEligible(facts.network.actors, needs.eligibleCountries);
  const available = admitted.filter((actor) => given.includes(actor) || mayTakePart(actor));
  yield;
  const { rules, open } = yield* openedRules(asking, question.unknown, available, excluded);
  const kept = withKeptPlaces(
    asking,
    rules,
    (actor, item) => coverageOf(facts, actor, item).level === CoverageLevel.ABSENT,
  );
  const counted: OpenRequirement[] = [];
  const wanted = available.filter((actor) => !excluded.includes(actor));
  for (const rule of open) {
    const counts = { known: rule.known, acceptsInferred: true };
    counted.push({ ...rule, unknown: yield* unknownCount(facts, rule.item, wanted, counts) });
  }
  return { rules: kept, open: counted };
}
