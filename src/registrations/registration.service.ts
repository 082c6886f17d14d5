import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { RegistrationOrder } from "./registration.enums";
import type { RegistrationFilterParams } from "./registration.filter";
import { REGISTRATION_ORDERS } from "./registration.orders";
import type { RegistrationRepository } from "./registration.repository";
import type { Registration, RegistrationContact } from "./registration.type";
import { type StoredRegistration, toRegistration } from "./toRegistration";

const DAY_MS = 86_400_000;

/** Answers the network's management about registrations; one per request. */
export class RegistrationService {
  constructor(
    private readonly repository: RegistrationRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<StoredRegistration>((keys) => this.repository.byKeys(keys));

  /** The registration with that key; null when there is none, and for those who may not read the queue. */
  async byKey(key: string): Promise<Registration | null> {
    if (!sees(this.viewer, "Query.registrations")) return null;
    const stored = await this.byKeyLoader.load(key);
    return stored && toRegistration(stored);
  }

  /** One page of the registrations that match. */
  async list(order: RegistrationOrder, page: Page, filter: RegistrationFilterParams) {
    const rows = await this.repository.list(REGISTRATION_ORDERS[order], page, filter);
    return listConnection(
      rows,
      page,
      ({ registration }) => toRegistration(registration),
      () => this.repository.count(filter),
    );
  }

  /** The contact person, for who may see them. */
  contact({ storedContact }: Registration): RegistrationContact | null {
    return sees(this.viewer, "Registration.contact") ? storedContact : null;
  }

  /** What the submitter was told last, for who may see it: people write there as they please. */
  message({ messageDe: de, messageEn: en }: Registration): { de: string | null; en: string | null } {
    return sees(this.viewer, "Registration.message") ? { de, en } : { de: null, en: null };
  }

  /** For how many times 24 hours a registration has been there, completed ones. */
  age({ submittedAt }: Registration): number {
    return Math.max(0, Math.floor((Date.now() - Date.parse(submittedAt)) / DAY_MS));
  }
}
