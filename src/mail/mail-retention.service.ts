import type { WriteService } from "../audit/write.service";
import { removal } from "../upkeep/removal";
import type { OutgoingMailRepository } from "./outgoing-mail.repository";

/** Removes what is left of mails when it has done its service: their kind, times and state. */
export class MailRetentionService {
  constructor(
    private readonly repository: OutgoingMailRepository,
    private readonly writes: WriteService,
  ) {}

  /** Deletes some of those that were sent, or seen to, and were written more than so many days ago. @returns how many */
  removeRemains(days: number, limit: number): Promise<number> {
    return removal(this.writes, "remove remains of mails", async (transaction) => {
      const removed = await this.repository.removeRemains(transaction, days, limit);
      // One entry for all: an entry for each would keep more than what is removed.
      if (removed > 0)
        await transaction.record({
          targetType: "OutgoingMail",
          targetKey: "outbox",
          before: {},
          after: { removed },
        });
      return removed;
    });
  }
}
