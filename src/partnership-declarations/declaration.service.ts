import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { DeclarationFilterParams } from "./declaration.filter";
import type { DeclarationRepository } from "./declaration.repository";
import { partiesOf, type PartnershipDeclaration } from "./declaration.type";
import { toDeclaration } from "./toDeclaration";

/** Answers questions about declarations; one per request. What does not exist for who asks is not there. */
export class DeclarationService {
  constructor(
    private readonly repository: DeclarationRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<PartnershipDeclaration>((keys) => this.repository.byKeys(keys));

  /** The declaration with that key; null when there is none that exists for who asks. */
  byKey(key: string): Promise<PartnershipDeclaration | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of those that match, newest first. */
  async list(page: Page, filter: DeclarationFilterParams) {
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      ({ declaration }) => toDeclaration(declaration),
      () => this.repository.count(filter),
    );
  }

  /** What its author wrote to the partners; null for whoever may not read what people wrote. */
  note(declaration: PartnershipDeclaration): string | null {
    const isReader = sees(this.viewer, "PartnershipDeclaration.note", { actorKeys: partiesOf(declaration) });
    return isReader ? declaration.writtenNote : null;
  }

  /** Why a partner declined; null for whoever may not read what people wrote. */
  declineReason(declaration: PartnershipDeclaration): string | null {
    const actorKeys = partiesOf(declaration);
    const isReader = sees(this.viewer, "PartnershipDeclaration.declineReason", { actorKeys });
    return isReader ? declaration.writtenReason : null;
  }
}
