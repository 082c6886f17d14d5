import { takeTurn } from "../actor-records/retire";
import { isCurated } from "../import/curateFields";
import { isEqual } from "../import/mergeFields";
import { type EntityPlan, planEntity } from "../import/planEntity";
import { createTopics } from "../import/importProjects";
import { assertAllWritten } from "../import/writeRows";
import type { Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import { presentGraph } from "./presentGraph";
import type { DatasetGraph, SeedEntity, SeedRelationship } from "./datasetGraph";

/** What seeding a dataset changed. */
export interface DatasetReport {
  created: number;
  updated: number;
  unchanged: number;
  relationshipsWritten: number;
  relationshipsRemoved: number;
  /** Keys of entities that the source stated earlier and the dataset no longer holds; they are kept. */
  noLongerInDataset: string[];
  isChanged: boolean;
}

/**
 * Makes the stored network say what a dataset says, in one transaction: its entities field by field as an import does,
 * its relationships as a whole. What a person or another source stated is left alone; so are entities that the dataset
 * no longer holds, since other data may hang on them: they are only reported. What managers merged, split or took out stays
 * so: the dataset speaks of the actors that they made of it.
 *
 * @param source name of the dataset, kept with each field and relationship
 */
export async function writeDataset(
  transaction: Transaction,
  dataset: DatasetGraph,
  source: string,
  isExample: boolean,
): Promise<DatasetReport> {
  await takeTurn(transaction);
  const { graph, keys } = await presentGraph(transaction, dataset);
  const topicsCreated = await createTopics(transaction, graph.euroSciVocPaths);
  const stored = await transaction.run<{ key: string; properties: Properties }>("seed/lock-entities", {
    keys,
  });
  const plans = planEntities(graph.entities, stored, source);
  const changed = plans.filter(({ outcome }) => outcome !== "unchanged");
  await writeEntities(transaction, graph.entities, changed, isExample);
  const properties = new Map(stored.map((each) => [each.key, each.properties]));
  const wanted = graph.relationships.filter(({ type, from }) => {
    const field = CURATED_AS[type];
    return field === undefined || !isCurated(properties.get(from), field);
  });
  const relationships = await writeRelationships(transaction, wanted, keys, source);
  const isChanged =
    topicsCreated + changed.length + relationships.relationshipsWritten + relationships.relationshipsRemoved >
    0;
  if (isChanged) await transaction.run("seed/mark-entities", { keys });
  const present = await transaction.run<{ key: string }>("seed/list-keys-of-source", { source });
  const known = new Set([...keys, ...dataset.entities.map(({ key }) => key)]);
  const count = (outcome: EntityPlan["outcome"]) => plans.filter((plan) => plan.outcome === outcome).length;
  return {
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    ...relationships,
    noLongerInDataset: present.map(({ key }) => key).filter((key) => !known.has(key)),
    isChanged,
  };
}

/** What people may say instead of a dataset by way of a relationship, as the field that is noted as theirs. */
const CURATED_AS: Readonly<Record<string, string>> = { ABOUT: "topics", PART_OF: "partOf" };

function planEntities(
  entities: readonly SeedEntity[],
  stored: readonly { key: string; properties: Properties }[],
  source: string,
): EntityPlan[] {
  const byKey = new Map(stored.map(({ key, properties }) => [key, properties]));
  return entities.map(({ key, kind, fields }) =>
    planEntity(kind, key, byKey.get(key) ?? null, fields, source),
  );
}

async function writeEntities(
  transaction: Transaction,
  entities: readonly SeedEntity[],
  changed: readonly EntityPlan[],
  isExample: boolean,
): Promise<void> {
  const labels = new Map(entities.map((entity) => [entity.key, entity.labels]));
  const created = changed.filter(({ outcome }) => outcome === "created");
  await transaction.run("seed/create-entities", {
    rows: created.map(({ key }) => ({ key, labels: labels.get(key), isExample })),
  });
  await transaction.run("seed/change-entities", {
    rows: changed.map(({ key, changes, entity }) => {
      const { startDate = null, endDate = null } = entity;
      return { key, changes, startDate, endDate };
    }),
  });
}

async function writeRelationships(
  transaction: Transaction,
  relationships: readonly SeedRelationship[],
  keys: readonly string[],
  source: string,
): Promise<Pick<DatasetReport, "relationshipsWritten" | "relationshipsRemoved">> {
  const stored = await transaction.run<SeedRelationship>("seed/list-relationships", { keys, source });
  const name = ({ type, from, to }: SeedRelationship) => JSON.stringify([type, from, to]);
  const present = new Map(stored.map((each) => [name(each), each]));
  const written = relationships.filter((each) => {
    const before = present.get(name(each));
    present.delete(name(each));
    return before === undefined || !isSame(before, each);
  });
  const removed = [...present.values()].map(({ type, from, to }) => ({ type, from, to }));
  await transaction.run("seed/remove-relationships", { rows: removed, source });
  const statement = "seed/write-relationships";
  const params = { rows: written, source };
  const [row] = await transaction.run<{ found: number; written: number }>(statement, params);
  assertAllWritten(statement, written.length, row?.found ?? 0);
  return { relationshipsWritten: row?.written ?? 0, relationshipsRemoved: removed.length };
}

function isSame(stored: SeedRelationship, wanted: SeedRelationship): boolean {
  const { source: _source, ...present } = stored.properties;
  const properties = new Set([...Object.keys(present), ...Object.keys(wanted.properties)]);
  return [...properties].every((property) => isEqual(present[property], wanted.properties[property]));
}
