import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { decodeIds } from "../graphql/decodeIds";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { FindsByKey } from "../links/found";
import type { PartnershipNews } from "../partnerships/partnershipNews";
import type { DeclarePartnershipInput } from "./declaration.inputs";
import type { DeclarationRepository, NewDeclaration } from "./declaration.repository";
import { DECLARATION } from "./declaration.schema";
import { DECLARATION_TEXTS } from "./declaration.texts";

/** The services that know what a declaration names. */
export interface NamedEntities {
  actors: FindsByKey<{ key: string }>;
  projects: FindsByKey<{ key: string }>;
  topics: FindsByKey<{ key: string }>;
}

type NamedKeys = Pick<NewDeclaration, "actorKey" | "partnerKeys" | "projectKeys" | "topicKeys">;

/** Keeps what one side declares. */
export class DeclareService {
  constructor(
    private readonly repository: DeclarationRepository,
    private readonly writes: WriteService,
    private readonly news: PartnershipNews,
    private readonly entities: NamedEntities,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Declares a partnership, which counts once all partners have confirmed.
   *
   * @throws NOT_FOUND for an id that names nothing, FORBIDDEN for an actor that is not the viewer's
   */
  async declare(given: DeclarePartnershipInput) {
    const input = validated(DECLARATION, given, "input");
    const named = {
      actorKey: decodeId("Actor", input.actorId, "input.actorId"),
      partnerKeys: decodeIds("Actor", input.partnerIds, "input.partnerIds") ?? [],
      projectKeys: decodeIds("Project", input.documentedByProjectIds, "input.documentedByProjectIds") ?? [],
      topicKeys: decodeIds("Topic", input.topicIds, "input.topicIds") ?? [],
    };
    demand(this.viewer, "Mutation.declarePartnership", { actorKeys: [named.actorKey] });
    if (named.partnerKeys.includes(named.actorKey))
      throw refusal("INVALID", "input.partnerIds", DECLARATION_TEXTS.OWN_PARTNER);
    await this.refuseUnknown(named);
    const { kind, startDate, isPrivate } = input;
    const [name, endDate, note] = [input.name ?? null, input.endDate ?? null, input.note || null];
    const key = `declaration:${randomUUID()}`;
    return this.writes.run("declarePartnership", (transaction) =>
      this.keep(transaction, { ...named, key, kind, startDate, isPrivate, name, endDate, note }),
    );
  }

  private async keep(
    transaction: AuditedTransaction,
    given: Omit<NewDeclaration, "isExample" | "accountKey">,
  ) {
    const { key, actorKey, partnerKeys, kind } = given;
    const parties = await this.repository.lockParties(transaction, [actorKey, ...partnerKeys]);
    const [first, ...partners] = parties;
    if (!first || partners.length < partnerKeys.length) throw notFound("input.partnerIds", "an actor");
    if (partners.some(({ isExample }) => isExample !== first.isExample))
      throw refusal("INVALID", "input.partnerIds", DECLARATION_TEXTS.MIXED);
    await this.refuseSame(transaction, [actorKey, ...partnerKeys], kind);
    await this.repository.create(transaction, {
      ...given,
      isExample: first.isExample,
      accountKey: transaction.accountKey,
    });
    const { note, key: _key, ...recorded } = given;
    await transaction.record({
      targetType: "PartnershipDeclaration",
      targetKey: key,
      before: null,
      after: { ...recorded, hasNote: note !== null },
    });
    await this.news.mailTo(transaction, partnerKeys, "PARTNERSHIP_DECLARED", {
      declaredBy: first.name,
      note,
      key,
    });
    return { declaration: await this.repository.lock(transaction, key) };
  }

  private async refuseSame(transaction: AuditedTransaction, actorKeys: readonly string[], kind: string) {
    const same = await this.repository.findSame(transaction, actorKeys, kind);
    if (same === null) return;
    if (same.declarationKey === null) throw refusal("TAKEN", "input", DECLARATION_TEXTS.RUNNING);
    const declaration = await this.repository.lock(transaction, same.declarationKey);
    throw refusal("TAKEN", "input", DECLARATION_TEXTS.AWAITING, { declaration });
  }

  private async refuseUnknown({ actorKey, partnerKeys, projectKeys, topicKeys }: NamedKeys): Promise<void> {
    const { actors, projects, topics } = this.entities;
    const named = [
      ...[actorKey].map((key) => ["input.actorId", "Actor", actors, key] as const),
      ...partnerKeys.map((key) => ["input.partnerIds", "Actor", actors, key] as const),
      ...projectKeys.map((key) => ["input.documentedByProjectIds", "Project", projects, key] as const),
      ...topicKeys.map((key) => ["input.topicIds", "Topic", topics, key] as const),
    ];
    // All at once, so that the loaders ask for each sort in one statement.
    const found = await Promise.all(named.map(([, , finder, key]) => finder.byKey(key)));
    for (const [index, [argument, type, , key]] of named.entries()) {
      if (found[index] === null) throw notFound(argument, `${type} "${key}"`);
    }
  }
}
