import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction } from "../audit/write.service";
import { forbidden, notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import { ConsortiumState, type ConsortiumRole } from "./consortium.enums";
import type { ConsortiumFilterParams } from "./consortium.filter";
import type { ConsortiumRepository } from "./consortium.repository";
import { CONSORTIUM_TEXTS } from "./consortium.texts";
import type { Consortium } from "./consortium.type";
import { consortiumStateText } from "./consortiumStateText";
import { demandRole, roleOf } from "./consortiumRights";
import { toConsortium } from "./toConsortium";

/** Answers questions about consortia, and opens them for writes; one per request. What does not exist for who asks is not there. */
export class ConsortiumService {
  constructor(
    private readonly repository: ConsortiumRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<Consortium>((keys) => this.repository.byKeys(keys));

  /** The consortium with that key; null when there is none that exists for who asks. */
  byKey(key: string): Promise<Consortium | null> {
    return this.byKeyLoader.load(key);
  }

  /** The consortium with that key, for who follows it. @throws FORBIDDEN once it exists for them no longer */
  async followed(key: string): Promise<Consortium> {
    const consortium = await this.byKey(key);
    if (consortium === null) throw forbidden("This consortium does not exist for you any more.");
    return consortium;
  }

  /** One page of those that match, newest first. */
  async list(page: Page, filter: ConsortiumFilterParams) {
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      ({ consortium }) => toConsortium(consortium),
      () => this.repository.count(filter),
    );
  }

  /** What the viewer may do in a consortium that they see. */
  roleIn(consortium: Consortium): ConsortiumRole {
    return roleOf(this.viewer, consortium);
  }

  /**
   * Locks a consortium for a write that asks for a right in it.
   *
   * @param mutation its name, as "updateConsortium"
   * @param argument the argument that names it
   * @throws NOT_FOUND for one that does not exist for the viewer, FORBIDDEN for one whose role is less
   */
  lock(
    transaction: AuditedTransaction,
    mutation: string,
    id: string,
    least: ConsortiumRole,
    argument = "input.id",
  ): Promise<Consortium> {
    const key = decodeId("Consortium", id, argument);
    return this.lockByKey(transaction, mutation, key, least, argument);
  }

  /** As `lock`, of the key. */
  async lockByKey(
    transaction: AuditedTransaction,
    mutation: string,
    key: string,
    least: ConsortiumRole,
    argument: string,
  ): Promise<Consortium> {
    const consortium = await this.repository.lock(transaction, key);
    if (consortium === null) throw notFound(argument, `Consortium "${key}"`);
    this.demand(mutation, consortium, least);
    return consortium;
  }

  /**
   * Asks for a right in a consortium that the viewer is known to see.
   *
   * @param mutation its name, as "updateConsortium"
   * @throws FORBIDDEN for one whose role is less
   */
  demand(mutation: string, consortium: Consortium, least: ConsortiumRole): void {
    demandRole(this.viewer, `Mutation.${mutation}`, consortium, least);
  }

  /** As `lock`. @throws Refusal besides, NOT_POSSIBLE, unless it is being formed */
  async lockForming(
    transaction: AuditedTransaction,
    mutation: string,
    id: string,
    least: ConsortiumRole,
    argument = "input.id",
  ): Promise<Consortium> {
    const consortium = await this.lock(transaction, mutation, id, least, argument);
    assertForming(consortium, argument);
    return consortium;
  }
}

/** @throws Refusal NOT_POSSIBLE, with the consortium, unless it is being formed */
export function assertForming(consortium: Consortium, argument: string): void {
  if (consortium.state !== ConsortiumState.FORMING)
    throw refusal(
      "NOT_POSSIBLE",
      argument,
      consortiumStateText(consortium.state, CONSORTIUM_TEXTS.ONLY_FORMING),
      { consortium },
    );
}

/** @throws Refusal CONFLICT, with the consortium, unless it has the version that a change was made on */
export function assertVersion(consortium: Consortium, expectedVersion: number): void {
  if (consortium.version !== expectedVersion)
    throw refusal("CONFLICT", "input.expectedVersion", CONSORTIUM_TEXTS.CHANGED, { consortium });
}
