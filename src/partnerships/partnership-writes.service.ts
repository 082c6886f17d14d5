import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Values } from "../audit/change.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { deriveActors } from "../topics/derive/deriveActors";
import type { LockedPartnership, PartnershipChangesRepository } from "./partnership-changes.repository";
import type { PartnershipChange } from "./partnership.enums";
import type { PartnershipRepository } from "./partnership.repository";
import { PARTNERSHIP_TEXTS } from "./partnership.texts";
import type { PartnershipNews } from "./partnershipNews";

/** A change of a partnership that is decided on. */
export interface PartnershipPlan {
  readonly change: PartnershipChange;
  /** The changed fields, for the record of writes. */
  readonly before: Values;
  readonly after: Values;
  readonly apply: (transaction: AuditedTransaction) => Promise<unknown>;
  /** Whether everybody sees it before or afterwards. */
  readonly isPublic: boolean;
}

/** Which partnership, for whom, and at what version. */
export interface PartnershipTarget {
  readonly action: string;
  readonly id: string;
  /** Null where what is asked for holds for every version. */
  readonly expectedVersion: number | null;
  /** Keys of the actors of whom the viewer has to speak for one. */
  readonly concerned: (locked: LockedPartnership) => readonly string[];
}

/** Runs changes of partnerships: each locks, asks for the right, keeps the former state, writes, records and tells. */
export class PartnershipWrites {
  constructor(
    private readonly repository: PartnershipChangesRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly writes: WriteService,
    private readonly news: PartnershipNews,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Changes a partnership as `decide` plans it.
   *
   * @param tell what else to do in the transaction, once it is changed
   * @throws as `lock` does
   */
  run(
    target: PartnershipTarget,
    decide: (locked: LockedPartnership) => PartnershipPlan,
    tell?: (transaction: AuditedTransaction, locked: LockedPartnership) => Promise<void>,
  ) {
    return this.writes.run(target.action, async (transaction) => {
      const locked = await this.lock(transaction, target);
      const { key } = locked.partnership;
      await this.apply(transaction, locked, decide(locked));
      await tell?.(transaction, locked);
      return { partnership: await this.partnerships.inTransaction(transaction, key) };
    });
  }

  /** Keeps the former state, changes, derives what follows, records and tells. */
  async apply(
    transaction: AuditedTransaction,
    locked: LockedPartnership,
    { change, before, after, apply, isPublic }: PartnershipPlan,
  ): Promise<void> {
    const { key } = locked.partnership;
    await this.repository.keepState(transaction, key, change);
    await apply(transaction);
    await deriveActors(transaction, allParties(locked));
    await transaction.record({ targetType: "Partnership", targetKey: key, before, after });
    if (isPublic) this.news.publish(transaction, allParties(locked));
  }

  /**
   * Locks a partnership for a change that the viewer may make.
   *
   * @throws NOT_FOUND for one that does not exist for the viewer, FORBIDDEN where it is not theirs to change, Refusal
   *   CONFLICT when it has another version
   */
  async lock(transaction: AuditedTransaction, target: PartnershipTarget): Promise<LockedPartnership> {
    const key = decodeId("Partnership", target.id, "input.id");
    const locked = await this.repository.lock(transaction, key);
    if (locked === null) throw notFound("input.id", `Partnership "${key}"`);
    demand(this.viewer, `Mutation.${target.action}`, { actorKeys: target.concerned(locked) });
    const { partnership } = locked;
    if (target.expectedVersion !== null && partnership.version !== target.expectedVersion)
      throw refusal("CONFLICT", "input.expectedVersion", PARTNERSHIP_TEXTS.CONFLICT, { partnership });
    return locked;
  }
}

/** Keys of the actors that have not left. */
export function presentParties({ parties }: LockedPartnership): string[] {
  return parties.filter(({ until }) => until === null).map(({ actorKey }) => actorKey);
}

/** Keys of all its actors, also of those that have left. */
export function allParties({ parties }: LockedPartnership): string[] {
  return parties.map(({ actorKey }) => actorKey);
}
