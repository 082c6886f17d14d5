import type { Announcement } from "../audit/announcement.type";
import type { CoverageService } from "../coverage/coverage.service";
import type { FormationService } from "../formation/formation.service";
import { namedActors } from "../projection/namedActors";
import type { RequestNetwork } from "../projection/requestNetwork";
import { ConsortiumSearch } from "./consortiumSearch";
import { consortiumSizes } from "./consortiumSizes";
import { type ProgressReport, progressReport } from "./progressReport";
import type { ProposeConsortiaInput } from "./proposal.input";
import type { ConsortiumProposals } from "./proposal.type";
import { type NamedEntities } from "./proposalNames";
import { type ProposalQuestion, readProposalQuestion } from "./proposalQuestion";
import type { SearchPlaces } from "./searchPlaces";

/** How new an answer has to be, and until when it is wanted. */
export interface ProposalLimits {
  readonly minRevision: number | null;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Answers which consortia could be formed; one per request. */
export class ProposalService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly formation: Pick<FormationService, "read">,
    private readonly coverage: CoverageService,
    private readonly entities: NamedEntities,
    private readonly places: SearchPlaces,
    private readonly announce: (announcement: Announcement) => void,
  ) {}

  /**
   * Consortia that meet every rule, or the rules that conflict.
   *
   * @throws Refusal, BAD_USER_INPUT or NOT_FOUND naming the argument, UNAVAILABLE while the network, or an actor that is named, is
   * not in memory, or too many search; the signal's reason when that aborts
   */
  async propose(input: ProposeConsortiaInput, limits: ProposalLimits): Promise<ConsortiumProposals> {
    const question = readProposalQuestion(input);
    const report = progressReport(question.searchId, this.announce);
    return this.search(input, question, limits, report).finally(report.end);
  }

  private async search(
    input: ProposeConsortiaInput,
    question: ProposalQuestion,
    { minRevision, signal }: ProposalLimits,
    report: ProgressReport,
  ): Promise<ConsortiumProposals> {
    const begun = performance.now();
    const [{ team, requirements: needs }, visible] = await Promise.all([
      this.formation.read(input),
      this.network.asOf(question.asOf, minRevision ?? 0),
    ]);
    const { leadKey, memberKeys, excludedKeys, saved } = team;
    const { network } = visible;
    const [lead = null] = namedActors(network, leadKey === null ? [] : [leadKey]);
    const members = namedActors(network, memberKeys);
    const sizes = consortiumSizes(question, needs, {
      given: members.length + Number(lead !== null),
      argument: saved === null ? "input.memberIds" : "input.consortiumId",
    });
    const facts = await this.coverage.facts(visible, needs);
    const search = new ConsortiumSearch(
      { question, needs, sizes, lead, members, excluded: namedActors(network, excludedKeys), facts, saved },
      this.entities,
      report.tell,
      signal,
    );
    const left = () => Math.max(0, question.deadlineMs - (performance.now() - begun));
    return this.places.during(left(), () => search.run(left()), signal);
  }
}
