import {
  readRetiredActivities,
  readSuccessors,
  readSuccessorsAt,
  type Place,
} from "../actor-records/successors";
import { unitedTie } from "../actor-records/unitedTie";
import type { Transaction } from "../neo4j/database.type";
import type { DatasetGraph, SeedRelationship } from "./datasetGraph";

/** Relationships that a split hands over one by one. */
const HANDED_OVER_TYPES = ["TOOK_PART_IN", "MEMBER_OF"];

/**
 * A dataset as it is to be stored after what managers decided: without the actors and partnerships that they retired, with
 * what it says of merged and split actors said of those that they became.
 *
 * @returns the graph, and the keys of its entities and of those actors
 */
export async function presentGraph(
  transaction: Transaction,
  { entities, relationships, euroSciVocPaths }: DatasetGraph,
): Promise<{ graph: DatasetGraph; keys: string[] }> {
  const named = [...entities.map(({ key }) => key), ...relationships.flatMap(({ from, to }) => [from, to])];
  const successor = await readSuccessors(transaction, named);
  const successorAt = await readSuccessorsAt(transaction, relationships.filter(isHandedOver).map(toPlace));
  const retired = await readRetiredActivities(transaction, [...new Set(named)]);
  const end = (key: string) => (retired.has(key) ? null : successor(key));
  const byEnds = new Map<string, SeedRelationship>();
  for (const each of relationships) {
    const from = isHandedOver(each) ? successorAt(toPlace(each)) : end(each.from);
    const to = end(each.to);
    if (from === null || to === null || from === to) continue;
    const isMoved = from !== each.from || to !== each.to;
    const present = isMoved ? moved(each, from, to) : each;
    const ends = JSON.stringify([each.type, from, to]);
    byEnds.set(ends, united(byEnds.get(ends), present, isMoved));
  }
  const graph = {
    entities: entities.filter(({ key }) => end(key) === key),
    relationships: [...byEnds.values()],
    euroSciVocPaths,
  };
  const successors = graph.relationships
    .flatMap(({ from, to }) => [from, to])
    .filter((key) => !named.includes(key));
  return { graph, keys: [...new Set([...graph.entities.map(({ key }) => key), ...successors])] };
}

function isHandedOver({ type }: SeedRelationship): boolean {
  return HANDED_OVER_TYPES.includes(type);
}

function toPlace({ from, to }: SeedRelationship): Place {
  return { actorKey: from, targetKey: to };
}

function moved({ type, properties }: SeedRelationship, from: string, to: string): SeedRelationship {
  const renamed = "key" in properties ? { ...properties, key: `${from}|${to}` } : properties;
  return { type, from, to, properties: renamed };
}

/** Of two that became one the survivor's own stands first, as in a merge. */
function united(
  before: SeedRelationship | undefined,
  each: SeedRelationship,
  isMoved: boolean,
): SeedRelationship {
  if (!before) return each;
  const [own, other] = isMoved ? [before, each] : [each, before];
  return { ...own, properties: unitedTie(own.properties, other.properties) };
}
