import { present } from "../collections/present";
import { Turns } from "../collections/turns";
import type { CoverageService } from "../coverage/coverage.service";
import { requirementItems } from "../coverage/requirementItems";
import { coverageRow, itemRow } from "../coverage/rows";
import type { FormationService } from "../formation/formation.service";
import type { OfferingService } from "../offerings/offering.service";
import type { Offering } from "../offerings/offering.type";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { RequirementsDraftService } from "../requirements/requirements-draft.service";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumCandidatesInput } from "./candidate.input";
import type { CandidateRepository, ServiceOnTopic } from "./candidate.repository";
import type { CandidateCoverage, ConsortiumCandidates } from "./candidate.type";
import { readCandidateQuestion } from "./candidateQuestion";
import { candidateTeam } from "./candidateTeam";
import { historyOf } from "./histories";
import { newcomersOf, rankCandidates } from "./rankCandidates";

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
    private readonly repository: CandidateRepository,
    private readonly formation: Pick<FormationService, "read">,
    private readonly drafts: RequirementsDraftService,
    private readonly offerings: OfferingService,
    private readonly coverage: CoverageService,
  ) {}

  private readonly services = new Map<string, Promise<ServiceOnTopic[]>>();

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
    const [{ team: asked, requirements }, textTopicKeys, visible] = await Promise.all([
      this.formation.read(input),
      this.topicsOf(input.text),
      this.network.whole(minRevision ?? 0),
    ]);
    const needs = { ...requirements, topicKeys: [...new Set([...requirements.topicKeys, ...textTopicKeys])] };
    const team = candidateTeam(visible.network, asked, question.filter, needs);
    const { network: past } = await this.network.asOf(asOf, minRevision ?? 0);
    const history = await historyOf(past, asOf);
    const turns = new Turns();
    const { candidates, count } = await rankCandidates(history, question, team, needs.topicKeys, turns);
    await turns.afterLongStep();
    // What actors declare carries no date: of the past nobody knows it.
    const newcomers =
      asOf === null
        ? newcomersOf(history, team, needs.topicKeys, await this.onTopics(needs.topicKeys))
        : null;
    const shownNewcomers = (newcomers ?? []).slice(0, question.firstNewcomers);
    const shownActors = [...candidates, ...shownNewcomers].map(({ actor }) => actor);
    const coverageOf = asOf === null ? await this.coverages(visible, needs, shownActors) : () => null;
    const { keys: actorKeys } = visible.network.actors;
    const told = async <Ranked extends { actor: number }>(ranked: readonly Ranked[]) => {
      const rows = [];
      for (const [index, { actor, ...rest }] of ranked.entries()) {
        await turns.afterLongStep();
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
      listedMemberKeys: asked.saved?.listed.map(({ memberKey }) => memberKey) ?? [],
      candidates: await told(candidates),
      candidateCount: count,
      newcomers: await told(shownNewcomers),
      newcomerCount: newcomers?.length ?? null,
      truncated: count > candidates.length || (newcomers ?? []).length > shownNewcomers.length,
    };
  }

  /** What an actor offers or seeks on topics, by title. */
  async servicesOnTopics(
    actorKey: string,
    topicKeys: readonly string[],
    direction: ServiceOnTopic["direction"],
  ): Promise<Offering[]> {
    const own = (await this.onTopics(topicKeys)).filter(
      (service) => service.actorKey === actorKey && service.direction === direction,
    );
    return present(await Promise.all(own.map(({ serviceKey }) => this.offerings.byKey(serviceKey))));
  }

  /** Asked once a request and topics, however many candidates are shown. */
  private onTopics(topicKeys: readonly string[]): Promise<ServiceOnTopic[]> {
    const question = topicKeys.join("\n");
    const known = this.services.get(question) ?? this.repository.servicesOnTopics(topicKeys);
    this.services.set(question, known);
    return known;
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

  private async topicsOf(text: string | null | undefined): Promise<readonly string[]> {
    return text ? (await this.drafts.derive(text, null)).requirements.topicKeys : [];
  }
}
