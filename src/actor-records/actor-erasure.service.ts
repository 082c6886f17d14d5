import { present } from "./refusals";
import type { RecordRepository } from "./record.repository";
import { retire, takeTurn } from "./retire";
import type { RetirementService } from "./retirement.service";
import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import { decodeAnyId, decodeId } from "../graphql/nodeId";
import type { ActorErasureRepository } from "./actor-erasure.repository";
import type { EraseActorInput } from "./actor-erasure.type";

/** Erases actors that are natural persons; one per request. */
export class ActorErasureService {
  constructor(
    private readonly repository: ActorErasureRepository,
    private readonly records: RecordRepository,
    private readonly writes: WriteService,
    private readonly services: {
      actors: Pick<ActorService, "forget">;
      retirements: Pick<RetirementService, "byKey">;
    },
  ) {}

  /**
   * Leaves of an actor, in the network or deactivated, nothing but its key, which no import brings back.
   *
   * @throws NOT_FOUND for an unknown or erased actor; Refusal for one that was merged into another one
   */
  async erase({ actorId, reason }: EraseActorInput) {
    const isRetired = decodeAnyId(actorId)?.type === "RetiredActor";
    const key = decodeId(isRetired ? "RetiredActor" : "Actor", actorId, "input.actorId");
    const written = await this.writes.run("eraseActor", async (transaction) => {
      await takeTurn(transaction);
      const record = (await this.records.lock(transaction, [key])).get(key);
      const isDeactivated = record?.retiredReason === "DEACTIVATED";
      if (!isDeactivated) present(record, "input.actorId", key);
      await this.repository.eraseTraces(transaction, key);
      if (isDeactivated) await this.repository.eraseRecord(transaction, key);
      else await retire(transaction, key, "ERASED");
      const after = { retired: "ERASED", reason };
      await transaction.record({ targetType: "Actor", targetKey: key, before: { retired: null }, after });
      transaction.changesNetwork({ actors: [key] });
      transaction.announce({ channel: "actorChanged", key });
      return {};
    });
    this.services.actors.forget(key);
    return { ...written, retiredActor: this.services.retirements.byKey(key) };
  }
}
