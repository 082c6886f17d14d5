import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import type { CoverageService } from "../coverage/coverage.service";
import type { CoverageFacts } from "../coverage/coverage.type";
import type { FormationService } from "../formation/formation.service";
import { memberStates } from "../formation/savedConsortium";
import { namedActors } from "../projection/namedActors";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumQuestionInput } from "./gap.input";

/** A question about members and requirements, decoded and checked. */
export interface ConsortiumQuestion {
  readonly facts: CoverageFacts;
  readonly requirements: Requirements;
  /** Indexes of actors, each once: a saved consortium's lead and members first, then as given. */
  readonly members: readonly number[];
  readonly excluded: readonly number[];
  readonly includesFunders: boolean;
  readonly acceptsInferred: boolean;
  /** How far an actor is on the way into the saved consortium, by key; null for who is not, or where none is named. */
  readonly memberStateOf: (actorKey: string) => ConsortiumMemberState | null;
}

/** Reads questions about members and requirements; one per request. */
export class ConsortiumQuestionService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly coverage: CoverageService,
    private readonly formation: Pick<FormationService, "read">,
  ) {}

  /**
   * Decodes and checks a question, and gets what answers it.
   *
   * @throws Refusal, BAD_USER_INPUT or NOT_FOUND naming the argument that cannot be used, UNAVAILABLE without the network, or an
   * actor that is named, in memory
   */
  async read(input: ConsortiumQuestionInput): Promise<ConsortiumQuestion> {
    const { team, requirements } = await this.formation.read(
      { ...input, excludeIds: input.excludeActorIds ?? null },
      "input.excludeActorIds",
    );
    const { leadKey, memberKeys, excludedKeys, saved } = team;
    const visible = await this.network.whole(input.minRevision ?? 0);
    const { network } = visible;
    return {
      facts: await this.coverage.facts(visible, requirements),
      requirements,
      members: namedActors(network, leadKey === null ? memberKeys : [leadKey, ...memberKeys]),
      excluded: namedActors(network, excludedKeys),
      includesFunders: input.includeFunders,
      acceptsInferred: input.acceptInferred,
      memberStateOf: memberStates(saved),
    };
  }
}
