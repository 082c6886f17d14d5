import type { Actor } from "../actors/actor.type";
import type { Activity, EvidenceReference } from "./link.type";
import type { LinkParams } from "./link.arguments";
import { EVIDENCE_LIMIT } from "./evidenceLimit";
import { type FindsByKey, found } from "./found";
import type { CollaborationLinkKind } from "./linkKind";
import type { DescribedLink, LinkReader } from "./link-reader.type";
import { type Pair, pairKey } from "./pairs";

/** The services that know what links join and what they rest on. */
export interface LinkedEntities {
  actors: FindsByKey<Actor>;
  projects: FindsByKey<Activity>;
  projectGroups: FindsByKey<Activity>;
  partnerships: FindsByKey<Activity>;
}

/** Answers questions about the collaboration links of given pairs; one per request. */
export class LinkService {
  private readonly finders: Record<CollaborationLinkKind, FindsByKey<Activity>>;

  constructor(
    private readonly reader: LinkReader,
    private readonly entities: LinkedEntities,
  ) {
    const { projects, projectGroups, partnerships } = entities;
    this.finders = { PROJECT: projects, PROJECT_GROUP: projectGroups, PARTNERSHIP: partnerships };
  }

  /** The strength of each pair's link, by `pairKey`. */
  async strengths(pairs: readonly Pair[], link: LinkParams): Promise<Map<string, number>> {
    if (pairs.length === 0) return new Map();
    const rows = await this.reader.measure(pairs, link);
    return new Map(rows.map(({ source, target, strength }) => [pairKey(source, target), strength]));
  }

  /** Each pair's link with evidence, by `pairKey`. */
  async describe(pairs: readonly Pair[], link: LinkParams): Promise<Map<string, DescribedLink>> {
    if (pairs.length === 0) return new Map();
    const rows = await this.reader.describe(pairs, link, EVIDENCE_LIMIT);
    return new Map(rows.map((row) => [pairKey(row.source, row.target), row]));
  }

  /** An actor that a link names. @throws UNAVAILABLE when it was removed meanwhile */
  async actor(key: string): Promise<Actor> {
    return found(await this.entities.actors.byKey(key), key);
  }

  /** The actors that links name, in the same order. @throws UNAVAILABLE when one was removed meanwhile */
  actors(keys: readonly string[]): Promise<Actor[]> {
    return Promise.all(keys.map((key) => this.actor(key)));
  }

  /** The activities that a link rests on, in the same order. @throws UNAVAILABLE when one was removed meanwhile */
  activities(references: readonly EvidenceReference[]): Promise<Activity[]> {
    return Promise.all(
      references.map(async ({ kind, key }) => found(await this.finders[kind].byKey(key), key)),
    );
  }
}
