import { randomUUID } from "node:crypto";
import type { Viewer } from "../access/viewer.type";
import type { Language } from "../graphql/language";
import type { Database, Transaction } from "../neo4j/database.type";
import { ChangedKeys, type EVERYTHING, type NetworkChange, storedChange } from "../projection/networkChange";
import type { Announcement } from "./announcement.type";
import type { AuditRepository } from "./audit.repository";
import type { Change, Origin } from "./change.type";

/** Who writes, as the record of writes tells it. */
export interface Writer {
  viewer: Viewer;
  origin: Origin;
  /** Language of a new account. */
  language: Language;
}

/** Finds the account of a person, or creates it, in a transaction. @returns its key */
export type EnsureAccount = (
  transaction: Transaction,
  person: { subject: string; email: string | null; language: string },
) => Promise<string>;

/** A transaction in which every change is recorded. */
export interface AuditedTransaction extends Transaction {
  /** Key of the writer's account, created if need be; null for anonymous callers and the service itself. */
  readonly accountKey: string | null;
  /** Records a change; every write has at least one. */
  record(change: Change): Promise<void>;
  /** Says that all is as it was asked for already: nothing is written then, and nothing recorded. */
  changesNothing(): void;
  /**
   * Says that public network data changes, and what of it that the network in memory keeps: the transaction's last
   * statement raises the network revision. Partnerships that are recorded need not be named.
   */
  changesNetwork(change: Partial<NetworkChange> | typeof EVERYTHING): void;
  /** Tells subscribers, once the transaction is committed. */
  announce(announcement: Announcement): void;
  /** Does something in this process, once the transaction is committed; it must not fail. */
  afterCommit(effect: () => void): void;
}

/** What a write came to. */
export type Written<Result> = Result & { revision: number | null };

/**
 * Runs every write that people ask for: one transaction with its audit entries, the network revision raised as the last
 * statement where public data changed, subscribers told after the commit. One per request.
 */
export class WriteService {
  constructor(
    private readonly database: Database,
    private readonly ensureAccount: EnsureAccount,
    private readonly audit: AuditRepository,
    private readonly writer: Writer,
    private readonly announce: (announcement: Announcement) => void,
    /** Told when the network has changed, kept from the public or not, after the commit. */
    private readonly networkWritten: () => void,
  ) {}

  /**
   * Runs `work` in one transaction; it may run again after a transient error, so it has no side effects but statements.
   * Whatever it throws, nothing is written.
   *
   * @param action name of the mutation or command, for the record
   * @throws Error when `work` neither recorded anything nor said that nothing changes, a fault of the service
   */
  async run<Result extends object>(
    action: string,
    work: (transaction: AuditedTransaction) => Promise<Result>,
  ): Promise<Written<Result>> {
    const { written, announcements, effects, concernsLinks } = await this.database.write(
      async (transaction) => {
        const accountKey = await this.accountOf(transaction);
        const attempt = {
          records: 0,
          isIdle: false,
          isPublic: false,
          concernsLinks: false,
          changed: new ChangedKeys(),
          announcements: [] as Announcement[],
          effects: new Set<() => void>(),
        };
        const result = await work({
          accountKey,
          run: (statement, params) => transaction.run(statement, params),
          record: async (change) => {
            const key = `audit:${randomUUID()}`;
            await this.audit.create(transaction, {
              ...change,
              key,
              action,
              origin: this.writer.origin,
              accountKey,
            });
            attempt.records += 1;
            if (change.targetType !== "Partnership") return;
            attempt.concernsLinks = true;
            attempt.changed.add({ activities: [change.targetKey] });
          },
          changesNothing: () => void (attempt.isIdle = true),
          changesNetwork: (change) => {
            attempt.isPublic = true;
            attempt.changed.add(change);
          },
          announce: (announcement) => void attempt.announcements.push(announcement),
          afterCommit: (effect) => void attempt.effects.add(effect),
        });
        if (attempt.records === 0 && !attempt.isIdle)
          throw new Error(`${action} wrote without an audit entry. Record what it changed.`);
        // A partnership that is kept from the public is on the paths of those who know of it all the same.
        const changed = storedChange(attempt.changed.all());
        if (attempt.concernsLinks && !attempt.isPublic)
          await this.audit.raisePrivateRevision(transaction, changed);
        const revision = attempt.isPublic ? await this.audit.raiseRevision(transaction, changed) : null;
        return { ...attempt, written: { ...result, revision } };
      },
    );
    if (written.revision !== null || concernsLinks) this.networkWritten();
    if (written.revision !== null) this.announce({ channel: "networkChanged", revision: written.revision });
    announcements.forEach((announcement) => this.announce(announcement));
    effects.forEach((effect) => effect());
    return written;
  }

  private async accountOf(transaction: Transaction): Promise<string | null> {
    const { viewer, language } = this.writer;
    if (viewer.subject === null || viewer.isReadOnly) return null;
    return this.ensureAccount(transaction, { subject: viewer.subject, email: viewer.email, language });
  }
}
