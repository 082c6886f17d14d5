import type { Announcement } from "../audit/announcement.type";
import type { CoverageService } from "../coverage/coverage.service";
import { orBadUserInput } from "../graphql/orBadUserInput";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { ReferenceService } from "../references/reference.service";
import type { RequirementsService } from "../requirements/requirements.service";
import { ConsortiumSearch } from "./consortiumSearch";
import { progressReport } from "./progressReport";
import type { ProposeConsortiaInput } from "./proposal.input";
import type { ConsortiumProposals } from "./proposal.type";
import { type NamedEntities } from "./proposalNames";
import { readProposalQuestion } from "./proposalQuestion";
import type { SearchPlaces } from "./searchPlaces";
import { consortiumSizes } from "./consortiumSizes";

/** Answers which consortia could be formed; one per request. */
export class ProposalService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly references: ReferenceService,
    private readonly requirements: RequirementsService,
    private readonly coverage: CoverageService,
    private readonly entities: NamedEntities,
    private readonly places: SearchPlaces,
    private readonly announce: (announcement: Announcement) => void,
  ) {}

  /**
   * Consortia that meet every rule, or the rules that conflict.
   *
   * @throws BAD_USER_INPUT or NOT_FOUND naming the argument, UNAVAILABLE while the network is not in memory or too many search
   */
  async propose(input: ProposeConsortiaInput, minRevision: number | null): Promise<ConsortiumProposals> {
    const begun = performance.now();
    const question = await orBadUserInput(() => readProposalQuestion(input));
    const [needs, leadKey, memberKeys, excludedKeys, visible] = await Promise.all([
      orBadUserInput(() =>
        this.requirements.withCall(input.requirements, "input.requirements", input.callId, "input.callId"),
      ),
      this.references.actor(input.leadId, "input.leadId"),
      orBadUserInput(() => this.references.actors(input.memberIds, "input.memberIds")),
      orBadUserInput(() => this.references.actors(input.excludeIds, "input.excludeIds")),
      this.network.asOf(question.asOf, minRevision ?? 0),
    ]);
    const { indexes } = visible.network.actors;
    const known = (keys: readonly string[]) =>
      keys.map((key) => indexes.get(key)).filter((index) => index !== undefined);
    const [lead = null] = known(leadKey === null ? [] : [leadKey]);
    const members = known(memberKeys).filter((actor) => actor !== lead);
    const sizes = await orBadUserInput(() =>
      consortiumSizes(question, needs, members.length + Number(lead !== null)),
    );
    const facts = await this.coverage.facts(visible, needs);
    const search = new ConsortiumSearch(
      { question, needs, sizes, lead, members, excluded: known(excludedKeys), facts },
      this.entities,
      progressReport(question.searchId, this.announce),
    );
    const left = () => Math.max(0, question.deadlineMs - (performance.now() - begun));
    return this.places.during(left(), () => search.run(left()));
  }
}
