import type { CoverageService } from "../coverage/coverage.service";
import type { CoverageFacts } from "../coverage/coverage.type";
import { orBadUserInput } from "../graphql/orBadUserInput";
import { found } from "../links/found";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { ReferenceService } from "../references/reference.service";
import type { RequirementsService } from "../requirements/requirements.service";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumQuestionInput } from "./gap.input";

/** A question about members and requirements, decoded and checked. */
export interface ConsortiumQuestion {
  readonly facts: CoverageFacts;
  readonly requirements: Requirements;
  /** Indexes of actors, each once, in the order given. */
  readonly members: readonly number[];
  readonly excluded: readonly number[];
  readonly includesFunders: boolean;
  readonly acceptsInferred: boolean;
}

/** Reads questions about members and requirements; one per request. */
export class ConsortiumQuestionService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly coverage: CoverageService,
    private readonly requirements: RequirementsService,
    private readonly references: Pick<ReferenceService, "actors">,
  ) {}

  /**
   * Decodes and checks a question, and gets what answers it.
   *
   * @throws BAD_USER_INPUT or NOT_FOUND naming the argument that cannot be used, UNAVAILABLE without the network in memory
   */
  async read(input: ConsortiumQuestionInput): Promise<ConsortiumQuestion> {
    const [memberKeys, excludedKeys, requirements] = await Promise.all([
      orBadUserInput(() => this.references.actors(input.memberIds, "input.memberIds")),
      orBadUserInput(() => this.references.actors(input.excludeActorIds, "input.excludeActorIds")),
      orBadUserInput(() =>
        this.requirements.withCall(input.requirements, "input.requirements", input.callId, "input.callId"),
      ),
    ]);
    const visible = await this.network.whole(input.minRevision ?? 0);
    const { indexes } = visible.network.actors;
    const indexesOf = (keys: readonly string[]) => keys.map((key) => found(indexes.get(key), key));
    return {
      facts: await this.coverage.facts(visible, requirements),
      requirements,
      members: indexesOf(memberKeys),
      excluded: indexesOf(excludedKeys),
      includesFunders: input.includeFunders,
      acceptsInferred: input.acceptInferred,
    };
  }
}
