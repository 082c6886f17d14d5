import { z } from "zod";
import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Actor } from "../actors/actor.type";
import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import { deriveActors } from "../topics/derive/deriveActors";
import type { RecordRepository } from "./record.repository";
import { present } from "./refusals";
import type { RetiredActorFilterParams } from "./retirement.filter";
import { type RetirementRepository, toRetiredActor } from "./retirement.repository";
import type { DeactivateActorInput, ReactivateActorInput } from "./record.input";
import { retire, takeTurn } from "./retire";
import type { RetiredActor } from "./retirement.type";

const reasonSchema = z.object({ reason: z.string().trim().min(1).max(500) });

/** Takes actors out of the network, brings them back, and lists those that are out; one per request. */
export class RetirementService {
  constructor(
    private readonly retired: RetirementRepository,
    private readonly records: RecordRepository,
    private readonly writes: WriteService,
    private readonly actors: Pick<ActorService, "byKey" | "forget">,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<RetiredActor>((keys) => this.retired.byKeys(keys));

  /** The retired actor with that key; null when there is none, and for those who may not see any. */
  async byKey(key: string): Promise<RetiredActor | null> {
    return sees(this.viewer, "Query.retiredActors") ? this.byKeyLoader.load(key) : null;
  }

  /** One page of those that match, retired last first. */
  async list(page: Page, filter: RetiredActorFilterParams) {
    const rows = await this.retired.list(page, filter);
    const totalCount = () => this.retired.count(filter);
    return listConnection(rows, page, (row) => toRetiredActor(row.retired), totalCount);
  }

  /** What a manager wrote when it was retired; null for those who are none. */
  note({ note }: RetiredActor): string | null {
    return sees(this.viewer, "RetiredActor.note") ? note : null;
  }

  /** The actor that it is part of now; null when there is none. */
  async survivor({ survivorKey }: RetiredActor): Promise<Actor | null> {
    return survivorKey === null ? null : this.actors.byKey(survivorKey);
  }

  /**
   * Takes an actor, with all that is tied to it, out of the network until it is reactivated.
   *
   * @throws NOT_FOUND for an unknown actor; Refusal for one that was retired already
   */
  async deactivate(input: DeactivateActorInput) {
    const key = decodeId("Actor", input.actorId, "input.actorId");
    const { reason } = validated(reasonSchema, { reason: input.reason }, "input");
    const written = await this.writes.run("deactivateActor", async (transaction) => {
      await takeTurn(transaction);
      present((await this.records.lock(transaction, [key])).get(key), "input.actorId", key);
      const ended = await retire(transaction, key, "DEACTIVATED", reason);
      const ties = Object.fromEntries(ended.map(({ retiredType, otherKeys }) => [retiredType, otherKeys]));
      const after = { retired: "DEACTIVATED" };
      await transaction.record({ targetType: "Actor", targetKey: key, before: ties, after });
      transaction.changesNetwork({ actors: [key] });
      transaction.announce({ channel: "actorChanged", key });
      return {};
    });
    this.actors.forget(key);
    this.byKeyLoader.clear(key);
    return { ...written, retiredActor: this.byKey(key) };
  }

  /**
   * Brings a deactivated actor back, with all that was tied to it.
   *
   * @throws NOT_FOUND for an unknown or erased actor; Refusal for one that is in the network or was merged
   */
  async reactivate(input: ReactivateActorInput) {
    const key = decodeId("RetiredActor", input.retiredActorId, "input.retiredActorId");
    const written = await this.writes.run("reactivateActor", async (transaction) => {
      await takeTurn(transaction);
      const record = (await this.records.lock(transaction, [key])).get(key);
      if (record?.properties || record?.retiredReason === "MERGED") throw notDeactivated();
      if (record?.retiredReason !== "DEACTIVATED")
        throw notFound("input.retiredActorId", `RetiredActor "${key}"`);
      await this.records.restore(transaction, key);
      await deriveActors(transaction, [key]);
      const [before, after] = [{ retired: "DEACTIVATED" }, { retired: null }];
      await transaction.record({ targetType: "Actor", targetKey: key, before, after });
      transaction.changesNetwork({ actors: [key] });
      transaction.announce({ channel: "actorChanged", key });
      return {};
    });
    this.actors.forget(key);
    return { ...written, actor: this.actors.byKey(key) };
  }
}

function notDeactivated() {
  return refusal("NOT_POSSIBLE", "input.retiredActorId", {
    de: "Diese Einrichtung ist nicht stillgelegt.",
    en: "This actor is not deactivated.",
  });
}
