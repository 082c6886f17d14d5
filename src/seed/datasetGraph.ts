import type { IndexedKind, Properties, PropertyValue } from "../search/indexProperties";
import type {
  Dataset,
  SeedActor,
  SeedMember,
  SeedParticipant,
  SeedProject,
  SeedTopic,
} from "./dataset.schema";
import { topicLevels } from "./topicLevels";

/** An entity of a dataset as it is to be stored. */
export interface SeedEntity {
  key: string;
  labels: string[];
  /** How it is sorted and searched; null if it is not. */
  kind: IndexedKind | null;
  fields: Properties;
}

/** A relationship of a dataset as it is to be stored; at most one of a type between two entities in one direction. */
export interface SeedRelationship {
  type: string;
  from: string;
  to: string;
  properties: Record<string, PropertyValue>;
}

/** What a dataset says, as entities and relationships. */
export interface DatasetGraph {
  entities: SeedEntity[];
  relationships: SeedRelationship[];
  /** EuroSciVoc paths whose concepts must be there. */
  euroSciVocPaths: string[];
}

type Plain = Record<string, PropertyValue | undefined>;

/** Turns a dataset into entities and relationships; the order is that of its files. */
export function datasetGraph(dataset: Dataset): DatasetGraph {
  const levels = topicLevels(dataset.topics);
  const { topics, lighthouses, initiatives, actors, projectGroups, projects, partnerships, milestones } =
    dataset;
  const { services } = dataset;
  const entity = (labels: string[], kind: IndexedKind | null, fields: (each: never) => Plain) => {
    return (each: { key: string }): SeedEntity => ({
      key: each.key,
      labels,
      kind,
      fields: fields(each as never),
    });
  };
  const focusAreas = initiatives.flatMap((each) => each.focusAreas);

  return {
    entities: [
      ...topics.map(
        entity(["Topic"], "topic", (topic: SeedTopic) => topicFields(topic, levels.get(topic.key) ?? 0)),
      ),
      ...lighthouses.map(entity(["Lighthouse"], "lighthouse", plainFields)),
      ...initiatives.map(entity(["Initiative"], "initiative", plainFields)),
      ...focusAreas.map(entity(["FocusArea"], null, plainFields)),
      ...actors.map(entity(["Actor"], "actor", actorFields)),
      ...projectGroups.map(entity(["Activity", "ProjectGroup"], "projectGroup", plainFields)),
      ...projects.map(entity(["Activity", "Project"], "project", projectFields)),
      ...partnerships.map(entity(["Activity", "Partnership"], "partnership", plainFields)),
      ...milestones.map(entity(["Milestone"], null, plainFields)),
      ...services.map(entity(["Service"], "service", plainFields)),
    ],
    relationships: [
      ...topics.flatMap(({ key, broader }) => broader.map((to) => plain("BROADER", key, to))),
      ...relatedTopics(topics),
      ...dataset.euroSciVocMappings.map(({ euroSciVocPath, topicKey, match }) =>
        plain("MATCHES", `euroscivoc:${euroSciVocPath}`, topicKey, { kind: match.toUpperCase() }),
      ),
      ...[...lighthouses, ...initiatives, ...focusAreas, ...projectGroups].flatMap(about("SOURCE")),
      ...[...projects, ...partnerships, ...milestones].flatMap(about("SOURCE")),
      ...[...actors, ...services].flatMap(about("DECLARED")),
      ...services.map(({ key, provider }) => plain("PROVIDED_BY", key, provider)),
      ...[...lighthouses, ...initiatives].flatMap(({ key, members }) =>
        members.map((each) => memberOf(each, key)),
      ),
      ...initiatives.flatMap(({ key, focusAreas: areas }) =>
        areas.map((area) => plain("HAS_FOCUS", key, area.key)),
      ),
      ...initiatives.flatMap(({ key, projects: own }) =>
        own.map((project) => plain("BELONGS_TO", project, key)),
      ),
      ...actors.flatMap(({ key, partOf }) => (partOf ? [plain("PART_OF", key, partOf)] : [])),
      ...projectGroups.map(({ key, lighthouse }) => plain("BELONGS_TO", key, lighthouse)),
      ...[...projects, ...milestones].flatMap(({ key, belongsTo = [] }) =>
        belongsTo.map((owner) => plain("BELONGS_TO", key, owner)),
      ),
      ...projectGroups.flatMap(({ key, members }) => members.map((each) => tookPartIn(each, key))),
      ...projects.flatMap(({ key, participants }) => participants.map((each) => tookPartIn(each, key))),
      ...partnerships.flatMap(({ key, partners }) => partners.map((each) => tookPartIn(each, key))),
      ...partnerships.flatMap(({ key, documentedBy }) =>
        documentedBy.map((to) => plain("DOCUMENTED_BY", key, to)),
      ),
    ],
    euroSciVocPaths: dataset.euroSciVocMappings.map(({ euroSciVocPath }) => euroSciVocPath),
  };
}

/** Fields of an entry that say something of it alone, but for its key. */
function plainFields(entry: Record<string, unknown>): Plain {
  const references = new Set([
    ...["key", "topics", "members", "participants", "partners", "focusAreas", "projects"],
    ...["belongsTo", "lighthouse", "documentedBy", "partOf", "broader", "related", "provider"],
  ]);
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !references.has(field))) as Plain;
}

function topicFields(topic: SeedTopic, level: number): Plain {
  return { ...plainFields(topic), level };
}

function actorFields(actor: SeedActor): Plain {
  return { citySpellings: [], ...plainFields(actor) };
}

function projectFields(project: SeedProject): Plain {
  const name = project.acronym ?? project.title ?? `Unnamed project (${project.key})`;
  return { euroSciVocPaths: [], ...plainFields(project), name };
}

function plain(
  type: string,
  from: string,
  to: string,
  properties: SeedRelationship["properties"] = {},
): SeedRelationship {
  return { type, from, to, properties };
}

/** "Related" has no direction: stated at both ends it is one relationship. */
function relatedTopics(topics: readonly SeedTopic[]): SeedRelationship[] {
  const pairs = topics.flatMap(({ key, related }) => related.map((other) => [key, other].sort().join("|")));
  return [...new Set(pairs)].map((pair) => {
    const [from = "", to = ""] = pair.split("|");
    return plain("RELATED", from, to);
  });
}

function about(origin: "SOURCE" | "DECLARED") {
  return ({ key, topics }: { key: string; topics: readonly string[] }): SeedRelationship[] =>
    topics.map((topic) => plain("ABOUT", key, topic, { origin, weight: 1 }));
}

function memberOf({ actor, role, since, until }: SeedMember, owner: string): SeedRelationship {
  const key = `${actor}|${owner}`;
  return plain("MEMBER_OF", actor, owner, {
    key,
    role: role ?? null,
    since: since ?? null,
    until: until ?? null,
  });
}

function tookPartIn(participant: SeedParticipant, activity: string): SeedRelationship {
  const { actor, roles, since, until, contribution } = participant;
  return plain("TOOK_PART_IN", actor, activity, {
    key: `${actor}|${activity}`,
    // The coordinator stands first wherever roles are shown.
    roles: [...roles].sort((a, b) => Number(b === "COORDINATOR") - Number(a === "COORDINATOR")),
    since: since ?? null,
    until: until ?? null,
    contribution: contribution ?? null,
  });
}
