import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { AuditFilterParams } from "./audit.filter";
import type { AuditRepository } from "./audit.repository";
import type { AuditEntry } from "./audit.type";
import { toAuditEntry } from "./toAuditEntry";

/** Reads the record of writes. */
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<AuditEntry>((keys) => this.repository.byKeys(keys));

  /** The entry with that key; null when there is none, and for those who may not read the record. */
  async byKey(key: string): Promise<AuditEntry | null> {
    return sees(this.viewer, "Query.auditEntries") ? this.byKeyLoader.load(key) : null;
  }

  /** One page of the entries that match, newest first. */
  async list(page: Page, filter: AuditFilterParams) {
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      ({ entry }) => toAuditEntry(entry),
      () => this.repository.count(filter),
    );
  }
}
