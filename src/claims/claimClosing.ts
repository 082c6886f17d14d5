import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { refusal } from "../graphql/userError";
import type { ClaimRepository, ClosedState } from "./claim.repository";
import { ClaimState } from "./claim.type";
import { type StoredClaim, toClaim } from "./toClaim";

// How open claims are closed, whether by those who made them or by those who decide.

/** What closing stands on. */
interface Closing {
  repository: ClaimRepository;
  writes: WriteService;
  actors: Pick<ActorService, "byKey">;
}

/**
 * Closes a claim, in a write of its own.
 *
 * @param action for the record of writes
 * @param open locks the claim and gives it, if the asker may close it so
 */
export async function closeClaim(
  { repository, writes, actors }: Closing,
  action: string,
  key: string,
  closed: ClosedState,
  open: (transaction: AuditedTransaction, key: string) => Promise<StoredClaim>,
) {
  const written = await writes.run(action, async (transaction) => {
    const before = await open(transaction, key);
    const after = await repository.close(transaction, key, closed);
    await transaction.record({
      targetType: "Claim",
      targetKey: key,
      before: { state: before.state },
      after: { state: after.state },
    });
    return { claim: toClaim(after) };
  });
  return { ...written, actor: await actors.byKey(written.claim.actorKey) };
}

/** The claim, if it is open. @throws Refusal CLOSED with the claim */
export function opened(claim: StoredClaim, path: string): StoredClaim {
  if (claim.state !== ClaimState.OPEN) throw refusal("CLOSED", path, IS_CLOSED, { claim: toClaim(claim) });
  return claim;
}

const IS_CLOSED = {
  de: "Über diese Anfrage ist schon entschieden.",
  en: "This claim is decided already.",
};
