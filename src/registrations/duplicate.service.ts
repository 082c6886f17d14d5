import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import { luceneQuery } from "../search/luceneQuery";
import { searchTerms } from "../search/searchTerms";
import { websiteHost } from "../text/websiteHost";
import { possibleDuplicates, type Recognisable } from "./possibleDuplicates";
import type { RegistrationRepository } from "./registration.repository";
import type { PossibleDuplicate, RegistrationDetails } from "./registration.type";
import { toRegistration } from "./toRegistration";

/** Finds what may be the same institution as one that registers. */
export class DuplicateService {
  constructor(
    private readonly repository: RegistrationRepository,
    private readonly actors: Pick<ActorService, "byKey">,
    private readonly viewer: Viewer,
  ) {}

  /** The actors that may be the same institution, those only that the viewer may see. */
  async actorsLike(details: Named): Promise<PossibleDuplicate[]> {
    const given = recognisable(details);
    const terms = searchTerms(given.names.join(" "));
    const host = given.website === null ? null : websiteHost(given.website);
    const candidates = await this.repository.similarActors(host, luceneQuery(terms, "any"));
    const found = possibleDuplicates(given, candidates);
    const actors = await Promise.all(found.map(({ key }) => this.actors.byKey(key)));
    return found.flatMap(({ reasons, nameSimilarity }, index) => {
      const actor = actors[index];
      return actor ? [{ actor, registration: null, reasons, nameSimilarity }] : [];
    });
  }

  /** Actors, and other open registrations, that may be the same institution as a registration; for who may read the queue. */
  async like(key: string, details: Named): Promise<PossibleDuplicate[]> {
    if (!sees(this.viewer, "Query.registrations")) return [];
    const [actors, open] = await Promise.all([this.actorsLike(details), this.repository.open()]);
    const others = open.filter((candidate) => candidate.key !== key);
    const found = possibleDuplicates(recognisable(details), others);
    const rows = await this.repository.byKeys(found.map((each) => each.key));
    const stored = new Map(rows.map((row) => [row.key, row]));
    const registrations = found.flatMap(({ key: other, reasons, nameSimilarity }) => {
      const row = stored.get(other);
      return row ? [{ actor: null, registration: toRegistration(row), reasons, nameSimilarity }] : [];
    });
    return [...registrations, ...actors];
  }
}

type Named = Pick<
  RegistrationDetails,
  "name" | "legalName" | "shortName" | "aliases" | "city" | "country" | "website"
>;

function recognisable({ name, legalName, shortName, aliases, ...details }: Named): Recognisable {
  const names = [name, legalName, shortName, ...aliases].filter((text) => text !== null);
  return { ...details, names };
}
