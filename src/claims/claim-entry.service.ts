import { randomUUID } from "node:crypto";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import type { ColleagueService } from "../colleagues/colleague.service";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { ClaimRepository } from "./claim.repository";
import { type ClaimActorInput, claimSchema, ClaimState } from "./claim.type";
import { closeClaim, opened } from "./claimClosing";
import { toClaim } from "./toClaim";

/** Makes claims, and withdraws one's own; one per request. */
export class ClaimEntryService {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly services: { actors: Pick<ActorService, "byKey">; colleagues: ColleagueService },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** Claims to speak for an organisation that nobody speaks for; who does already invites others instead. */
  async claim(input: ClaimActorInput) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    const { actors } = this.services;
    const actor = await existing(actors.byKey(actorKey), "input.actorId", `Actor "${actorKey}"`);
    const { message } = validated(claimSchema, input, "input");
    const key = `claim:${randomUUID()}`;
    return this.writes.run("claimActor", async (transaction) => {
      const { accountKey } = transaction;
      if (accountKey === null)
        throw new Error("A claim needs an account, which every person has who writes.");
      const { colleagues } = await this.services.colleagues.lock(transaction, actor.key, "input.actorId");
      if (colleagues.length > 0) throw refusal("NOT_POSSIBLE", "input.actorId", HAS_PEOPLE);
      const { claim, isNew } = await this.repository.create(transaction, {
        ...{ key, accountKey, actorKey: actor.key, message },
      });
      if (!isNew) throw refusal("TAKEN", "input.actorId", IS_OPEN, { claim: toClaim(claim) });
      const after = { state: claim.state, actor: actor.key };
      await transaction.record({ targetType: "Claim", targetKey: key, before: null, after });
      return { claim: toClaim(claim), actor };
    });
  }

  /** Withdraws one's own open claim. @throws NOT_FOUND for somebody else's, as for one that does not exist */
  withdraw(id: string) {
    const closed = { state: ClaimState.WITHDRAWN, reasonDe: null, reasonEn: null };
    const { repository, writes } = this;
    const closing = { repository, writes, actors: this.services.actors };
    return closeClaim(
      closing,
      "withdrawClaim",
      decodeId("Claim", id, "id"),
      closed,
      async (transaction, key) => {
        const claim = await repository.lock(transaction, key);
        if (claim === null || claim.accountKey !== this.viewer.accountKey) throw notFound("id", "The claim");
        return opened(claim, "id");
      },
    );
  }
}

const HAS_PEOPLE = {
  de: "Für diese Einrichtung spricht schon jemand. Bitten Sie dort um eine Einladung.",
  en: "Somebody speaks for this institution already. Ask there for an invitation.",
};
const IS_OPEN = {
  de: "Über Ihre Anfrage zu dieser Einrichtung ist noch nicht entschieden.",
  en: "Your claim of this institution is not decided yet.",
};
