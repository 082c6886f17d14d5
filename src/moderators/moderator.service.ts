import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import { manyLoader } from "../loading/manyLoader";
import type { Moderating, ModeratorRepository } from "./moderator.repository";
import { type Moderator, type ModeratorInput, moderatorSchema } from "./moderator.type";

/** Gives people a manager's rights in one lighthouse, and takes them away. */
export class ModeratorService {
  constructor(
    private readonly repository: ModeratorRepository,
    private readonly lighthouses: LighthouseService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly ofLighthousesLoader = manyLoader((keys) => this.repository.ofLighthouses(keys));

  /** The moderators of a lighthouse; null for those who may not know. */
  async ofLighthouse(key: string): Promise<Moderator[] | null> {
    if (!sees(this.viewer, "Lighthouse.moderators", { lighthouseKeys: [key] })) return null;
    return this.ofLighthousesLoader.load(key);
  }

  /** Makes a person a moderator of a lighthouse. */
  async appoint(input: ModeratorInput) {
    return this.change("appointModerator", input, async (transaction, moderating) => {
      if (!(await this.repository.appoint(transaction, moderating)))
        throw refusal("TAKEN", "input", {
          de: "Diese Person moderiert den Leuchtturm schon.",
          en: "This person moderates the lighthouse already.",
        });
      return { before: null, after: { moderates: moderating.lighthouseKey } };
    });
  }

  /** Takes a moderator's rights in a lighthouse away. */
  async dismiss(input: ModeratorInput) {
    return this.change("dismissModerator", input, async (transaction, moderating) => {
      if (!(await this.repository.dismiss(transaction, moderating)))
        throw refusal("NOT_POSSIBLE", "input", {
          de: "Diese Person moderiert den Leuchtturm nicht.",
          en: "This person does not moderate the lighthouse.",
        });
      return { before: { moderates: moderating.lighthouseKey }, after: null };
    });
  }

  private async change(
    action: string,
    input: ModeratorInput,
    work: (
      transaction: AuditedTransaction,
      moderating: Moderating,
    ) => Promise<{ before: object | null; after: object | null }>,
  ) {
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    const { accountKey = null, email = null } = validated(moderatorSchema, input, "input");
    const lighthouse = await existing(
      this.lighthouses.byKey(lighthouseKey),
      "input.lighthouseId",
      `Lighthouse "${lighthouseKey}"`,
    );
    return this.writes.run(action, async (transaction) => {
      const keys = await this.repository.accounts(transaction, { accountKey, email });
      if (keys.length !== 1) throw refusal("INVALID", "input", keys.length === 0 ? UNKNOWN : AMBIGUOUS);
      const moderating = { accountKey: keys[0]!, lighthouseKey };
      const { before, after } = await work(transaction, moderating);
      await transaction.record({
        targetType: "Account",
        targetKey: moderating.accountKey,
        before: before && { ...before },
        after: after && { ...after },
      });
      return { lighthouse };
    });
  }
}

const UNKNOWN = {
  de: "Kein Konto hat diesen Schlüssel oder diese Adresse. Ein Konto entsteht mit der ersten eigenen Änderung.",
  en: "No account has that key or address. An account comes to be with a person's first change.",
};

const AMBIGUOUS = {
  de: "Mehrere Konten haben diese Adresse: accountKey angeben.",
  en: "Several accounts have that address: give accountKey.",
};
