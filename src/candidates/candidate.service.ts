import { Turns } from "../collections/turns";
import type { CoverageService } from "../coverage/coverage.service";
import { requirementItems } from "../coverage/requirementItems";
import { coverageRow, itemRow } from "../coverage/rows";
import type { FormationService } from "../formation/formation.service";
import type { Offering } from "../offerings/offering.type";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { RequirementsDraftService } from "../requirements/requirements-draft.service";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumCandidatesInput } from "./candidate.input";
import type { ServiceOnTopic } from "./candidate.repository";
import type { CandidateCoverage, ConsortiumCandidates } from "./candidate.type";
import { readCandidateQuestion } from "./candidateQuestion";
import { candidateTeam } from "./candidateTeam";
import { onlyCovering } from "./covering";
import { historyOf } from "./histories";
import { newcomersOf, rankCandidates } from "./rankCandidates";
import type { ServicesOnTopics } from "./servicesOnTopics";

/** How much is shown, and how new it has to be. */
export interface CandidateLimits {
  readonly first: number;
  readonly firstNewcomers: number;
  readonly minRevision: number | null;
}

/** Answers who could join a consortium; one per request. */
export class CandidateService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly services: ServicesOnTopics,
    private readonly formation: Pick<FormationService, "read">,
    private readonly drafts: RequirementsDraftService,
    private readonly coverage: CoverageService,
  ) {}

  /**
   * Candidates and newcomers.
   *
   * @throws Refusal, BAD_USER_INPUT or NOT_FOUND naming the argument, UNAVAILABLE while the network, or an actor that is named, is
   * not in memory
   */
  async find(
    input: ConsortiumCandidatesInput,
    { first, firstNewcomers, minRevision }: CandidateLimits,
  ): Promise<ConsortiumCandidates> {
    const question = readCandidateQuestion(input, first, firstNewcomers);
    const { asOf } = question;
    const [{ team: asked, requirements }, textReading, visible] = await Promise.all([
      this.formation.read(input),
      input.text ? this.drafts.derive(input.text, null, "input.text") : null,
      this.network.whole(minRevision ?? 0),
    ]);
    const textTopicKeys = textReading?.requirements.topicKeys ?? [];
    const needs = { ...requirements, topicKeys: [...new Set([...requirements.topicKeys, ...textTopicKeys])] };
    const turns = new Turns();
    const admitted = candidateTeam(visible.network, asked, question.filter, needs);
    const team = question.onlyCovering
      ? await onlyCovering(admitted, await this.coverage.facts(visible, needs), needs)
      : admitted;
    const { network: past } = await this.network.asOf(asOf, minRevision ?? 0);
    const history = await historyOf(past, asOf, team.isInvented);
    const { candidates, count } = await rankCandidates(history, question, team, needs.topicKeys, turns);
    await turns.next();
    // What actors declare carries no date: of the past nobody knows it.
    const newcomers =
      asOf === null
        ? newcomersOf(history, team, needs.topicKeys, await this.services.onTopics(needs.topicKeys))
        : null;
    const shownNewcomers = (newcomers ?? []).slice(0, question.firstNewcomers);
    const shownActors = [...candidates, ...shownNewcomers].map(({ actor }) => actor);
    const coverageOf = asOf === null ? await this.coverages(visible, needs, shownActors) : () => null;
    const { keys: actorKeys } = visible.network.actors;
    const told = async <Ranked extends { actor: number }>(ranked: readonly Ranked[]) => {
      const rows = [];
      for (const [index, { actor, ...rest }] of ranked.entries()) {
        await turns.next();
        rows.push({
          ...rest,
          rank: index + 1,
          actorKey: actorKeys[actor]!,
          leadKey: asked.leadKey,
          topicKeys: needs.topicKeys,
          coverage: coverageOf(actor),
        });
      }
      return rows;
    };
    return {
      revision: visible.network.revision,
      asOf,
      requirements: needs,
      textReading,
      listedMemberKeys: asked.saved?.listed.map(({ memberKey }) => memberKey) ?? [],
      candidates: await told(candidates),
      candidateCount: count,
      newcomers: await told(shownNewcomers),
      newcomerCount: newcomers?.length ?? null,
      truncated: count > candidates.length || (newcomers ?? []).length > shownNewcomers.length,
    };
  }

  /** What an actor offers or seeks on topics, by title. */
  servicesOnTopics(
    actorKey: string,
    topicKeys: readonly string[],
    direction: ServiceOnTopic["direction"],
  ): Promise<Offering[]> {
    return this.services.of(actorKey, topicKeys, direction);
  }

  /** What of the requirements some actors cover, by index. */
  private async coverages(visible: VisibleNetwork, needs: Requirements, actors: readonly number[]) {
    const { keys } = visible.network.actors;
    const facts = await this.coverage.facts(
      visible,
      needs,
      actors.map((actor) => keys[actor]!),
    );
    const items = requirementItems(needs).map(({ item }) => item);
    return (actor: number): CandidateCoverage[] =>
      items.map((item) => ({ item: itemRow(item), coverage: coverageRow(facts, actor, item) }));
  }
}
