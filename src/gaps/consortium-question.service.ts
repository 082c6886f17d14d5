import type { Actor } from "../actors/actor.type";
import type { CoverageService } from "../coverage/coverage.service";
import type { CoverageFacts } from "../coverage/coverage.type";
import { decodeIds } from "../graphql/decodeIds";
import { existing } from "../graphql/existing";
import { badUserInput } from "../graphql/errors";
import { orBadUserInput } from "../graphql/orBadUserInput";
import { type FindsByKey, found } from "../links/found";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { RequirementsService } from "../requirements/requirements.service";
import type { Requirements } from "../requirements/requirements.type";
import type { ConsortiumQuestionInput } from "./gap.input";

/** How many members a question may name. */
export const MAXIMUM_MEMBERS = 50;

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
    private readonly actors: FindsByKey<Actor>,
  ) {}

  /**
   * Decodes and checks a question, and gets what answers it.
   *
   * @throws BAD_USER_INPUT or NOT_FOUND naming the argument that cannot be used, UNAVAILABLE without the network in memory
   */
  async read(input: ConsortiumQuestionInput): Promise<ConsortiumQuestion> {
    const [memberKeys, excludedKeys, requirements] = await Promise.all([
      this.presentKeys(input.memberIds, "input.memberIds"),
      this.presentKeys(input.excludeActorIds ?? [], "input.excludeActorIds"),
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

  /** Keys of actors as they are now, each once: an id of one that was merged leads to the survivor. */
  private async presentKeys(ids: readonly string[], argument: string): Promise<string[]> {
    if (ids.length > MAXIMUM_MEMBERS) {
      const most = `at most ${MAXIMUM_MEMBERS} are allowed.`;
      throw badUserInput(argument, `Argument "${argument}" lists ${ids.length} ids; ${most}`);
    }
    const keys = decodeIds("Actor", ids, argument) ?? [];
    const actors = await Promise.all(
      keys.map((key) => existing(this.actors.byKey(key), argument, `Actor "${key}"`)),
    );
    return [...new Set(actors.map(({ key }) => key))];
  }
}
