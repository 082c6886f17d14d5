import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { changedFields } from "../audit/changedFields";
import type { WriteService } from "../audit/write.service";
import type { NotificationsRepository } from "./notifications.repository";
import type { Notifications, UpdateMyNotificationsInput } from "./notifications.type";

/** Answers what the viewer wants to be told, and changes it. */
export class NotificationsService {
  constructor(
    private readonly repository: NotificationsRepository,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** What the viewer wants to be told; null without an account. */
  async mine(): Promise<Notifications | null> {
    const { accountKey } = this.viewer;
    return accountKey === null ? null : this.repository.byAccount(accountKey);
  }

  /** Changes what the viewer wants to be told; creates their account if need be. */
  update({ language, optOut }: UpdateMyNotificationsInput) {
    return this.writes.run("updateMyNotifications", async (transaction) => {
      const accountKey = transaction.accountKey;
      demand({ ...this.viewer, accountKey }, "Mutation.updateMyNotifications", { accountKey });
      const before = await this.repository.lock(transaction, accountKey!);
      const notifications: Notifications = {
        language: language ?? before.language,
        optOut: [...new Set(optOut)].sort(),
      };
      await this.repository.write(transaction, accountKey!, notifications);
      const changes = changedFields({ ...before }, { ...notifications }) ?? { before: {}, after: {} };
      await transaction.record({ targetType: "Account", targetKey: accountKey!, ...changes });
      return { notifications };
    });
  }
}
