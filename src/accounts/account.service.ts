import type { ActorRole, Viewer } from "../access/viewer.type";
import type { WriteService } from "../audit/write.service";
import type { GrantedRole, TokenFacts } from "../authentication/token.type";
import { notFound } from "../graphql/errors";
import { Language } from "../graphql/language";
import { manyLoader } from "../loading/manyLoader";
import type { AccountRepository } from "./account.repository";
import { viewerOf } from "./viewerOf";

/** Answers what accounts may do, and gives rights. */
export class AccountService {
  constructor(
    private readonly repository: AccountRepository,
    private readonly writes: WriteService,
  ) {}

  /** Who asks: read anew for each request, so that rights that are taken away are gone at once. */
  async viewer(token: TokenFacts | null): Promise<Viewer> {
    const isPerson = token !== null && !token.isReadOnly;
    return viewerOf(token, isPerson ? await this.repository.rightsOf(token.subject) : null);
  }

  private readonly speakingLoader = manyLoader((keys) => this.repository.speakingOf(keys));

  /** The actors that the viewer speaks for, by name. */
  async speaking({ accountKey }: Viewer) {
    return accountKey === null ? [] : this.speakingLoader.load(accountKey);
  }

  /** Gives the subject of an access token a role beside those of its tokens; null takes it away. */
  grant(subject: string, role: GrantedRole | null) {
    return this.writes.run(role === null ? "admin revoke" : "admin grant", async (transaction) => {
      const targetKey = await this.repository.ensure(transaction, { ...NOBODY_KNOWN, subject });
      const before = await this.repository.grant(transaction, targetKey, role);
      await transaction.record({
        targetType: "Account",
        targetKey,
        before: { role: before },
        after: { role },
      });
      return { before };
    });
  }

  /**
   * Lets the subject of an access token speak for an actor.
   *
   * @throws NOT_FOUND for an unknown actor
   */
  tie(subject: string, actorKey: string, role: ActorRole) {
    return this.writes.run("tie", async (transaction) => {
      const targetKey = await this.repository.ensure(transaction, { ...NOBODY_KNOWN, subject });
      if (!(await this.repository.tie(transaction, targetKey, actorKey, role)))
        throw notFound("actor", `Actor "${actorKey}"`);
      const after = { speaksFor: actorKey, role };
      await transaction.record({ targetType: "Account", targetKey, before: null, after });
      return {};
    });
  }
}

/** What the command line knows of a person beside the subject: nothing. */
const NOBODY_KNOWN = { email: null, language: Language.DE };
