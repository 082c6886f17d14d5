import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { MailSettings } from "./mail.type";
import type { OutgoingMailRepository } from "./outgoing-mail.repository";
import type { OutgoingMail, OutgoingMailFilter } from "./outgoing-mail.type";

/** Shows managers the outbox, and does what they ask with its mails. */
export class OutgoingMailService {
  constructor(
    private readonly repository: OutgoingMailRepository,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
    private readonly settings: MailSettings,
  ) {}

  private readonly byKeyLoader = entityLoader<OutgoingMail>((keys) => this.repository.byKeys(keys));

  /** The mail with that key; null when there is none, and for those who may not read the outbox. */
  async byKey(key: string): Promise<OutgoingMail | null> {
    return sees(this.viewer, "Query.outgoingMails") ? this.byKeyLoader.load(key) : null;
  }

  /** One page of the mails that match, newest first. */
  async list(page: Page, filter: OutgoingMailFilter | null) {
    const params = { states: filter?.states ?? null, kinds: filter?.kinds ?? null };
    const rows = await this.repository.list(page, params);
    return listConnection(
      rows,
      page,
      ({ mail }) => mail,
      () => this.repository.count(params),
    );
  }

  /** Makes a mail due now. */
  retry(id: string) {
    return this.change("retryMail", id, async (transaction, key, { hasAddress }) => {
      const { officeEmail, wake } = this.settings;
      if (!hasAddress && officeEmail === null) throw refusal("NOT_POSSIBLE", "input.id", NO_ADDRESS);
      transaction.afterCommit(wake);
      return this.repository.retry(transaction, key, officeEmail);
    });
  }

  /** Keeps that somebody saw to a mail. */
  markHandled(id: string) {
    return this.change("markMailHandled", id, (transaction, key) =>
      this.repository.markHandled(transaction, key),
    );
  }

  /** Removes a mail. */
  discard(id: string) {
    return this.change("discardMail", id, async (transaction, key) => {
      await this.repository.remove(transaction, key);
      return null;
    });
  }

  private change(
    action: "retryMail" | "markMailHandled" | "discardMail",
    id: string,
    work: (
      transaction: AuditedTransaction,
      key: string,
      before: { hasAddress: boolean },
    ) => Promise<OutgoingMail | null>,
  ) {
    demand(this.viewer, `Mutation.${action}`, {});
    const key = decodeId("OutgoingMail", id, "input.id");
    return this.writes.run(action, async (transaction) => {
      const before = await this.repository.lock(transaction, key);
      if (!before) throw notFound("input.id", `Mail "${key}"`);
      if (before.isOnItsWay) throw refusal("NOT_POSSIBLE", "input.id", ON_ITS_WAY);
      const isOver = before.state === "SENT" || before.state === "HANDLED";
      if (isOver && action !== "discardMail") throw refusal("CLOSED", "input.id", OVER);
      const mail = await work(transaction, key, before);
      await transaction.record({
        targetType: "OutgoingMail",
        targetKey: key,
        before: { state: before.state },
        after: mail && { state: mail.state },
      });
      return { mail };
    });
  }
}

const NO_ADDRESS = {
  de: "Diese Nachricht hat keine Adresse. Leiten Sie sie selbst weiter und vermerken Sie das, oder setzen Sie OFFICE_EMAIL.",
  en: "This mail has no address. Pass it on yourself and mark it as handled, or set OFFICE_EMAIL.",
};

const ON_ITS_WAY = {
  de: "Diese Nachricht wird gerade gesendet. Versuchen Sie es in einigen Minuten wieder.",
  en: "This mail is being sent right now. Try again in a few minutes.",
};

const OVER = {
  de: "Diese Nachricht ist bereits gesendet oder erledigt.",
  en: "This mail is sent or handled already.",
};
