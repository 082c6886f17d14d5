import { present } from "../collections/present";
import { rounded } from "../collections/rounded";
import type { CoverageService } from "../coverage/coverage.service";
import { requirementItems } from "../coverage/requirementItems";
import { coverageRow, itemRow } from "../coverage/rows";
import { orBadUserInput } from "../graphql/orBadUserInput";
import type { OfferingService } from "../offerings/offering.service";
import type { Offering } from "../offerings/offering.type";
import { actorRule } from "../projection/algorithms/actorRule";
import { Turns } from "../projection/turns";
import type { RequestNetwork } from "../projection/requestNetwork";
import { sameSort } from "../projection/sameSort";
import type { ReferenceService } from "../references/reference.service";
import type { RequirementsDraftService } from "../requirements/requirements-draft.service";
import type { RequirementsService } from "../requirements/requirements.service";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumCandidatesInput } from "./candidate.input";
import type { CandidateRepository, ServiceOnTopic } from "./candidate.repository";
import type { ConsortiumCandidate, ConsortiumCandidates } from "./candidate.type";
import { type CandidateQuestion, readCandidateQuestion } from "./candidateQuestion";
import { NEWCOMER_ACTIVITIES } from "./newcomer";
import { historyOf } from "./histories";
import { balancedWeights } from "./ranking/balance";
import type { History } from "./ranking/history";
import { rankNewcomers } from "./ranking/newcomers";
import { queryVector } from "./ranking/question";
import { termValues } from "./ranking/score";
import { type CandidateTerm, TERMS } from "./ranking/term";

/** Who asks for whom, by index. */
interface Team {
  readonly lead: number;
  readonly members: readonly number[];
  readonly admits: (actor: number) => boolean;
}

/** Answers who could join a consortium; one per request. */
export class CandidateService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly repository: CandidateRepository,
    private readonly references: ReferenceService,
    private readonly requirements: RequirementsService,
    private readonly drafts: RequirementsDraftService,
    private readonly offerings: OfferingService,
    private readonly coverage: CoverageService,
  ) {}

  private readonly services = new Map<string, Promise<ServiceOnTopic[]>>();

  /**
   * Candidates and newcomers.
   *
   * @throws BAD_USER_INPUT or NOT_FOUND naming the argument, UNAVAILABLE while the network is not in memory
   */
  async find(
    input: ConsortiumCandidatesInput,
    limits: { first: number; firstNewcomers: number; minRevision: number | null },
  ): Promise<ConsortiumCandidates> {
    const question = await orBadUserInput(() =>
      readCandidateQuestion(input, limits.first, limits.firstNewcomers),
    );
    const [needs, leadKey, memberKeys, excludedKeys, visible] = await Promise.all([
      this.needs(input),
      this.references.actor(input.leadId, "input.leadId"),
      orBadUserInput(() => this.references.actors(input.memberIds, "input.memberIds")),
      orBadUserInput(() => this.references.actors(input.excludeIds, "input.excludeIds")),
      this.network.whole(limits.minRevision ?? 0),
    ]);
    const { network } = visible;
    const indexOf = (key: string) => network.actors.indexes.get(key) ?? -1;
    const lead = leadKey === null ? -1 : indexOf(leadKey);
    const members = memberKeys.map(indexOf).filter((actor) => actor >= 0 && actor !== lead);
    const present = [lead, ...members].filter((actor) => actor >= 0);
    const left = new Set([...present, ...excludedKeys.map(indexOf)]);
    const [meets, fits] = [actorRule(network, question.filter), sameSort(network, present, question.filter)];
    const isEligible = (actor: number) =>
      needs.eligibleCountries.length === 0 ||
      needs.eligibleCountries.includes(network.actors.countries[actor] ?? "");
    const team: Team = {
      lead,
      members,
      admits: (actor) => !left.has(actor) && fits(actor) && isEligible(actor) && meets(actor),
    };
    const history = await historyOf(network, question.asOf);
    const services = await this.onTopics(needs.topicKeys);
    const ranked = await rankCandidates(history, question, team, needs);
    const newcomers = question.asOf === null ? newcomersOf(history, team, needs, services) : null;
    const facts = question.asOf === null ? await this.coverage.facts(visible, needs) : null;
    const items = requirementItems(needs).map(({ item }) => item);
    const shown = <Found extends { actor: number }>(found: readonly Found[], most: number) =>
      found.slice(0, most).map(({ actor, ...rest }, index) => ({
        ...rest,
        rank: index + 1,
        actorKey: network.actors.keys[actor]!,
        leadKey,
        topicKeys: needs.topicKeys,
        coverage:
          facts && items.map((item) => ({ item: itemRow(item), coverage: coverageRow(facts, actor, item) })),
      }));
    return {
      revision: network.revision,
      asOf: question.asOf,
      requirements: needs,
      candidates: shown(ranked, question.first).map(({ told, ...rest }) => ({ ...rest, ...told() })),
      candidateCount: ranked.length,
      newcomers: shown(newcomers ?? [], question.firstNewcomers),
      newcomerCount: newcomers?.length ?? null,
      truncated:
        ranked.length > question.first || (newcomers !== null && newcomers.length > question.firstNewcomers),
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

  private async needs({ requirements, callId, text }: ConsortiumCandidatesInput): Promise<Requirements> {
    const [needs, draft] = await Promise.all([
      orBadUserInput(() =>
        this.requirements.withCall(requirements, "input.requirements", callId, "input.callId"),
      ),
      text ? this.drafts.derive(text, null) : null,
    ]);
    const topicKeys = [...new Set([...needs.topicKeys, ...(draft?.requirements.topicKeys ?? [])])];
    return { ...needs, topicKeys };
  }
}

interface Ranked {
  readonly actor: number;
  readonly score: number;
  /** What is told of those that are shown. */
  readonly told: () => Pick<ConsortiumCandidate, "terms" | "activityCount">;
}

async function rankCandidates(
  history: History,
  { programme, balance }: CandidateQuestion,
  { lead, members, admits }: Team,
  { topicKeys }: Requirements,
): Promise<Ranked[]> {
  const turns = new Turns();
  const query = queryVector(history, topicKeys, programme);
  const values = await termValues(history, { lead, team: members, query }, turns);
  const weights = balancedWeights(balance);
  const contribution = (term: CandidateTerm, actor: number) => rounded(weights[term] * values[term][actor]!);
  const ranked: Ranked[] = [];
  for (const { actor, count } of actorsOf(history, (activities) => activities > NEWCOMER_ACTIVITIES)) {
    await turns.next();
    if (!admits(actor)) continue;
    const terms = () =>
      TERMS.map((term) => ({
        term,
        value: rounded(values[term][actor]!),
        weight: rounded(weights[term]),
        contribution: contribution(term, actor),
      }));
    ranked.push({
      actor,
      score: rounded(TERMS.reduce((sum, term) => sum + contribution(term, actor), 0)),
      told: () => ({ terms: terms(), activityCount: count }),
    });
  }
  return ranked.sort((one, other) => other.score - one.score || one.actor - other.actor);
}

function newcomersOf(
  history: History,
  { admits }: Team,
  { topicKeys }: Requirements,
  services: readonly ServiceOnTopic[],
) {
  const { network } = history;
  const offering = new Set(
    services
      .filter(({ direction }) => direction === "OFFER")
      .map(({ actorKey }) => network.actors.indexes.get(actorKey) ?? -1),
  );
  const actors = actorsOf(history, (count) => count <= NEWCOMER_ACTIVITIES).map(({ actor }) => actor);
  return rankNewcomers(network, actors.filter(admits), topicKeys, offering);
}

function actorsOf({ network, ofActor: { offsets } }: History, wanted: (count: number) => boolean) {
  return network.actors.keys
    .map((_key, actor) => ({ actor, count: offsets[actor + 1]! - offsets[actor]! }))
    .filter(({ count }) => wanted(count));
}
