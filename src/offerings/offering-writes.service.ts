import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { decodeIds } from "../graphql/decodeIds";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { CURATED, curatedSources, curateFields } from "../import/curateFields";
import type { Properties } from "../search/indexProperties";
import { NOTHING_KEPT } from "../projection/networkChange";
import { assertWhole } from "./assertWhole";
import { ContactRoute, type ServiceDirection } from "./offering.enums";
import type {
  CreateServiceInput,
  EndServiceInput,
  ServiceFieldsInput,
  UpdateServiceInput,
} from "./offering.input";
import type { LockedOffering, OfferingRepository } from "./offering.repository";
import { serviceSchema } from "./offering.schema";
import type { Offering } from "./offering.type";
import { toOffering } from "./toOffering";

/** What is said of a service, checked; topics by key, null where nothing is said of them. */
export interface ServiceStatement {
  fields: Properties;
  topicKeys: string[] | null;
}

/** Changes what actors offer and seek; one per request. */
export class OfferingWriteService {
  constructor(
    private readonly repository: OfferingRepository,
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
    const statement = this.read(input, "input");
    const key = `service:${randomUUID()}`;
    return this.writes.run("createService", async (transaction) => ({
      service: await this.enter(
        transaction,
        { key, providerKey, direction: input.direction },
        statement,
        "input",
      ),
    }));
  }

  /**
   * Checks what is said of a service, field by field.
   *
   * @param path of its fields in the arguments, as "input.offers.0"
   * @throws Refusal INVALID; BAD_USER_INPUT for what is no id of a topic
   */
  read(input: ServiceFieldsInput, path: string): ServiceStatement {
    const { topicIds, ...edits } = validated(serviceSchema, input, path);
    const fields = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
    return { fields, topicKeys: decodeIds("Topic", topicIds, `${path}.topicIds`) };
  }

  /**
   * Enters a service inside a write that has asked for the right, and records it.
   *
   * @param key new, as "service:<uuid>"
   * @throws NOT_FOUND for an unknown actor or topic; Refusal INVALID
   */
  async enter(
    transaction: AuditedTransaction,
    { key, providerKey, direction }: { key: string; providerKey: string; direction: ServiceDirection },
    { fields, topicKeys }: ServiceStatement,
    path: string,
  ): Promise<Offering> {
    const whole = { contactRoute: ContactRoute.MESSAGE, ...fields, direction };
    assertWhole(whole, path);
    if (!(await this.repository.create(transaction, key, providerKey, CURATED)))
      throw notFound(`${path}.providerId`, "The actor");
    await this.writeTopics(transaction, key, topicKeys ?? [], path);
    const changes = curateFields("service", { key, fieldSources: ["topics=curated"] }, whole) ?? {};
    const service = await this.repository.write(transaction, key, changes);
    const after = { ...whole, provider: providerKey, topics: topicKeys ?? [] };
    await transaction.record({ targetType: "Service", targetKey: key, before: null, after });
    this.announce(transaction, providerKey);
    return toOffering(service);
  }

  /**
   * Changes the given fields of a service.
   *
   * @throws FORBIDDEN for somebody else's, NOT_FOUND for an unknown service or topic; Refusal INVALID, CONFLICT with the
   *   present service, CLOSED for one that was ended
   */
  async update(input: UpdateServiceInput) {
    const { fields, topicKeys } = this.read(input, "input");
    return this.writes.run("updateService", async (transaction) => {
      const before = await this.locked(transaction, "Mutation.updateService", input);
      const { key, providerKey } = before.service;
      assertWhole({ ...before.properties, ...fields }, "input");
      const changes = curateFields("service", before.properties, fields) ?? {};
      const sources = topicKeys && {
        fieldSources: curatedSources({ ...before.properties, ...changes }, ["topics"]),
      };
      if (topicKeys) await this.writeTopics(transaction, key, topicKeys, "input");
      const service = await this.repository.write(transaction, key, { ...changes, ...sources });
      await transaction.record({
        targetType: "Service",
        targetKey: key,
        ...(changedFields(
          { ...before.properties, topics: before.topicKeys },
          { ...fields, ...(topicKeys && { topics: [...topicKeys].sort() }) },
        ) ?? { before: {}, after: {} }),
      });
      this.announce(transaction, providerKey);
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
      this.announce(transaction, providerKey);
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

  private async writeTopics(
    transaction: AuditedTransaction,
    key: string,
    topicKeys: readonly string[],
    path: string,
  ): Promise<void> {
    const written = await this.repository.writeTopics(transaction, key, topicKeys, CURATED);
    if (written < topicKeys.length) throw notFound(`${path}.topicIds`, "A topic of this list");
  }

  private announce(transaction: AuditedTransaction, providerKey: string): void {
    transaction.changesNetwork(NOTHING_KEPT);
    transaction.announce({ channel: "actorChanged", key: providerKey });
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
