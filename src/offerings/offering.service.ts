import { type Facet, facet, MAXIMUM_FACET_VALUES } from "../facets/facet.type";
import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { serviceFit } from "./match.edge";
import type { ServicePage } from "./offering.connections";
import type { ServiceOrder } from "./offering.enums";
import type { ServiceFilterParams } from "./offering.filter";
import { SERVICE_ORDERS } from "./offering.orders";
import type { OfferingRepository } from "./offering.repository";
import type { Offering } from "./offering.type";
import { toOffering } from "./toOffering";

/** Answers questions about what actors offer and seek; one per request, so that its loaders batch and remember. */
export class OfferingService {
  constructor(private readonly repository: OfferingRepository) {}

  private readonly byKeyLoader = entityLoader<Offering>((keys) => this.repository.byKeys(keys));

  /** The service with that key; null when there is none, or it may not be seen. */
  byKey(key: string): Promise<Offering | null> {
    return this.byKeyLoader.load(key);
  }

  /** The services with these keys, in their order; those that do not exist are left out. */
  async byKeys(keys: readonly string[]): Promise<Offering[]> {
    const services = await Promise.all(keys.map((key) => this.byKey(key)));
    return services.filter((service) => service !== null);
  }

  /** One page of all that match. */
  async list(order: ServiceOrder, page: Page, filter: ServiceFilterParams): Promise<ServicePage> {
    const rows = await this.repository.list(SERVICE_ORDERS[order], page, filter);
    const totalCount = () => this.repository.count(filter);
    return {
      ...listConnection(rows, page, (row) => toOffering(row.service), totalCount),
      facets: { filter },
    };
  }

  /** How the services that match spread over the values of one property. */
  async facet(property: "kind" | "direction", filter: ServiceFilterParams): Promise<Facet> {
    return facet(await this.repository.countByProperty(property, filter, MAXIMUM_FACET_VALUES + 1));
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** What an actor offers or seeks at present; the relation carries the direction. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toOffering });
  }

  private readonly matchesLoader = relationLoader(this.repository.matches);

  /** The services of other actors that meet a service. */
  matches(key: string, relation: Relation) {
    return relationConnection(this.matchesLoader, key, relation, { node: toOffering, edge: serviceFit });
  }
}
