import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { curatedSources, curateFields } from "../import/curateFields";
import { assertWhole } from "./assertWhole";
import type { OfferingEntryService } from "./offering-entry.service";
import type { CreateServiceInput, EndServiceInput, UpdateServiceInput } from "./offering.input";
import type { LockedOffering, OfferingRepository } from "./offering.repository";
import { announceProvider, writeTopics } from "./offeringSteps";
import { readService } from "./readService";
import { toOffering } from "./toOffering";

/** Changes what actors offer and seek; one per request. */
export class OfferingWriteService {
  constructor(
    private readonly repository: OfferingRepository,
    private readonly entries: OfferingEntryService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Enters what an actor offers or seeks.
   *
   * @throws FORBIDDEN for somebody else's actor, NOT_FOUND for an unknown actor or topic, Refusal INVALID
   */
  async create(input: CreateServiceInput) {
    const providerKey = decodeId("Actor", input.providerId, "input.providerId");
    demand(this.viewer, "Mutation.createService", { actorKeys: [providerKey] });
    const statement = readService(input, "input");
    const key = `service:${randomUUID()}`;
    return this.writes.run("createService", async (transaction) => ({
      service: await this.entries.enter(
        transaction,
        { key, providerKey, direction: input.direction },
        statement,
        "input",
      ),
    }));
  }

  /**
   * Changes the given fields of a service.
   *
   * @throws FORBIDDEN for somebody else's, NOT_FOUND for an unknown service or topic; Refusal INVALID, CONFLICT with the
   *   present service, CLOSED for one that was ended
   */
  async update(input: UpdateServiceInput) {
    const { fields, topicKeys } = readService(input, "input");
    return this.writes.run("updateService", async (transaction) => {
      const before = await this.locked(transaction, "Mutation.updateService", input);
      const { key, providerKey } = before.service;
      assertWhole({ ...before.properties, ...fields }, "input");
      const changes = curateFields("service", before.properties, fields) ?? {};
      const sources = topicKeys && {
        fieldSources: curatedSources({ ...before.properties, ...changes }, ["topics"]),
      };
      if (topicKeys) await writeTopics(transaction, this.repository, key, topicKeys, "input");
      const service = await this.repository.write(transaction, key, { ...changes, ...sources });
      await transaction.record({
        targetType: "Service",
        targetKey: key,
        ...(changedFields(
          { ...before.properties, topics: before.topicKeys },
          { ...fields, ...(topicKeys && { topics: [...topicKeys].sort() }) },
        ) ?? { before: {}, after: {} }),
      });
      announceProvider(transaction, providerKey);
      return { service: toOffering(service) };
    });
  }

  /** Ends a service today: it is no longer found, its history stays. @throws as {@link update} */
  async end(input: EndServiceInput) {
    const endedOn = new Date().toISOString().slice(0, "2026-01-01".length);
    return this.writes.run("endService", async (transaction) => {
      const before = await this.locked(transaction, "Mutation.endService", input);
      const { key, providerKey } = before.service;
      const changes = curateFields("service", before.properties, { endedOn }) ?? {};
      const service = await this.repository.write(transaction, key, changes);
      await transaction.record({
        targetType: "Service",
        targetKey: key,
        before: { endedOn: null },
        after: { endedOn },
      });
      announceProvider(transaction, providerKey);
      return { service: toOffering(service) };
    });
  }

  private async locked(
    transaction: AuditedTransaction,
    coordinate: string,
    { serviceId, expectedVersion }: { serviceId: string; expectedVersion: number },
  ): Promise<LockedOffering> {
    const key = decodeId("Service", serviceId, "input.serviceId");
    const before = await this.repository.lock(transaction, key);
    const about = { actorKeys: before === null ? [] : [before.service.providerKey] };
    // What is over is hidden from strangers: for them it does not exist.
    if (before === null || (!before.isCurrent && !sees(this.viewer, coordinate, about)))
      throw notFound("input.serviceId", "The service");
    demand(this.viewer, coordinate, about);
    if (before.service.version !== expectedVersion)
      throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { service: toOffering(before.service) });
    if (before.service.endedOn !== null) throw refusal("CLOSED", "input.serviceId", OVER);
    return before;
  }
}

const CHANGED = {
  de: "Jemand hat den Eintrag inzwischen geändert. Prüfen Sie den jetzigen Stand und wiederholen Sie Ihre Änderung.",
  en: "Somebody changed the entry meanwhile. Look at its present state and make your change again.",
};

const OVER = {
  de: "Der Eintrag ist beendet. Legen Sie einen neuen an.",
  en: "The entry was ended. Enter a new one.",
};
