import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { ReferenceService } from "../references/reference.service";
import { slug } from "../text/slug";
import { checkedPublication } from "./checkedPublication";
import { PublicationStatus } from "./publication.enums";
import type { PublicationFilterParams } from "./publication.filter";
import type { PublicationInput } from "./publication.input";
import type { PublicationRepository, PublicationTies } from "./publication.repository";
import { toPublication } from "./toPublication";
import type { Publication } from "./publication.type";

/** Answers questions about publications, and changes them; one per request. */
export class PublicationService {
  constructor(
    private readonly repository: PublicationRepository,
    private readonly writes: WriteService,
    private readonly references: ReferenceService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<Publication>((keys) => this.repository.byKeys(keys));

  /** The publication with that key; null when there is none, or none that the asker may see. */
  byKey(key: string): Promise<Publication | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of all that match and that the asker may see, newest first. */
  async list(page: Page, filter: PublicationFilterParams) {
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      (row) => toPublication(row.publication),
      () => this.repository.count(filter),
    );
  }

  /** Creates a draft. @throws Refusal for values that are not usable */
  async create(input: PublicationInput) {
    const values = checkedPublication(input);
    const ties = await this.ties(input);
    this.demand("createPublication", ties);
    const key = `publication:${slug(values.titleEn ?? values.titleDe ?? "")}-${randomUUID().slice(0, 8)}`;
    return this.writes.run("createPublication", async (transaction) => {
      await this.repository.create(transaction, key);
      const publication = await this.repository.write(transaction, key, values, ties);
      await transaction.record({
        targetType: "Publication",
        targetKey: key,
        before: null,
        after: told(publication),
      });
      return { publication };
    });
  }

  /** Replaces what a publication says. @throws Refusal for a conflict, with its present state, and for unusable values */
  async update(id: string, expectedVersion: number, input: PublicationInput) {
    const values = checkedPublication(input);
    const ties = await this.ties(input);
    return this.change("updatePublication", id, expectedVersion, (transaction, { key }) => {
      // Who moderates one lighthouse cannot put a text into another.
      this.demand("updatePublication", ties);
      return this.repository.write(transaction, key, values, ties);
    });
  }

  /** Lets a draft come out, or takes a publication back. */
  setStatus(action: string, id: string, expectedVersion: number, status: PublicationStatus) {
    return this.change(action, id, expectedVersion, (transaction, publication) => {
      if (!NEXT[publication.status].includes(status))
        throw refusal("NOT_POSSIBLE", "id", WRONG_STATE, { publication });
      return this.repository.setStatus(transaction, publication.key, status);
    });
  }

  private change(
    action: string,
    id: string,
    expectedVersion: number,
    work: (transaction: AuditedTransaction, publication: Publication) => Promise<Publication>,
  ) {
    const key = decodeId("Publication", id, "id");
    return this.writes.run(action, async (transaction) => {
      const before = await this.repository.lock(transaction, key);
      // Drafts of others are not there for those who may not see them.
      if (!before || !(await this.byKey(key))) throw notFound("id", `Publication "${key}"`);
      this.demand(action, before);
      if (before.version !== expectedVersion)
        throw refusal("CONFLICT", "expectedVersion", CHANGED_MEANWHILE, { publication: before });
      const publication = await work(transaction, before);
      const changes = changedFields(told(before), told(publication)) ?? { before: {}, after: {} };
      await transaction.record({ targetType: "Publication", targetKey: key, ...changes });
      return { publication };
    });
  }

  private demand(action: string, { lighthouseKey }: { lighthouseKey: string | null }): void {
    demand(this.viewer, `Mutation.${action}`, {
      lighthouseKeys: lighthouseKey === null ? [] : [lighthouseKey],
    });
  }

  private async ties(input: PublicationInput): Promise<PublicationTies> {
    return {
      authorKeys: await this.references.actors(input.authorIds, "input.authorIds"),
      lighthouseKey: await this.references.lighthouse(input.lighthouseId, "input.lighthouseId"),
      projectGroupKey: await this.references.projectGroup(input.projectGroupId, "input.projectGroupId"),
      topicKeys: await this.references.topics(input.topicIds, "input.topicIds"),
    };
  }
}

/** What can follow on each state. */
const NEXT: Readonly<Record<PublicationStatus, readonly PublicationStatus[]>> = {
  [PublicationStatus.DRAFT]: [PublicationStatus.PUBLISHED],
  [PublicationStatus.PUBLISHED]: [PublicationStatus.WITHDRAWN],
  [PublicationStatus.WITHDRAWN]: [PublicationStatus.PUBLISHED],
};

const WRONG_STATE = {
  de: "In diesem Zustand der Veröffentlichung geht das nicht.",
  en: "The publication's state does not allow this.",
};

const CHANGED_MEANWHILE = {
  de: "Inzwischen wurde die Veröffentlichung geändert: den jetzigen Stand ansehen und mit seiner Version erneut senden.",
  en: "The publication was changed meanwhile: look at its present state and send again with its version.",
};

/** What the record of writes tells of a publication: all it says but what follows from the write itself. */
function told({ id: _id, isExample: _isExample, updatedAt: _updatedAt, ...values }: Publication) {
  return { ...values };
}
