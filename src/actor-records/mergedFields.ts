import type { Properties, PropertyValue } from "../search/indexProperties";
import { indexProperties } from "../search/indexProperties";
import { curatedSources, isCurated } from "../import/curateFields";
import { fold } from "../text/fold";
import { MERGE_FIELDS, type MergeFieldName } from "./choosableFields";

/** A stored actor. */
export interface StoredRecord {
  key: string;
  properties: Properties;
}

/** What a merge changes of the survivor's properties. */
export interface MergedFields {
  /** Values to take over as they are stored. */
  fills: { field: string; fromKey: string }[];
  /** Texts and lists to write after that. */
  changes: Record<string, PropertyValue>;
  /** The survivor as it will be, as far as the merge changes it. */
  after: Record<string, PropertyValue>;
  /** Which names and cities the lists get for a duplicate: its own, and the survivor's own that another value replaced. */
  added: (duplicateKey: string) => { aliases: string[]; citySpellings: string[] };
}

/** What is never taken over: it belongs to the record itself, follows from the rest, or is united below. */
const OWN = new Set([
  ...["key", "isExample", "version", "fieldSources", "activityCount", "activityOrder"],
  ...["sortKey", "searchNames", "searchText", "name", "aliases", "citySpellings", "kindBasis"],
]);

/** What people say of an actor by its relationships, as `fieldSources` names it. */
const RELATIONS = ["topics", "partOf"];

/**
 * What a survivor takes over from duplicates: chosen fields first, then, duplicate by duplicate, what it does not know.
 * Where two lie in different places, nothing of one's place is taken for the other. Every name of a duplicate becomes an
 * alias and every city a spelling, so that search finds the survivor by it. All that changes is a person's decision from
 * now on, which no import or seed overwrites.
 *
 * @param choices whose value of a field counts, by key
 */
export function mergedFields(
  survivor: StoredRecord,
  duplicates: readonly StoredRecord[],
  choices: ReadonlyMap<MergeFieldName, string>,
): MergedFields {
  const merged: Record<string, PropertyValue | undefined> = { ...survivor.properties };
  const fills = new Map<string, string>();
  const take = (field: string, from: StoredRecord) => {
    merged[field] = from.properties[field] ?? null;
    fills.set(field, from.key);
  };
  const byKey = new Map(duplicates.map((each) => [each.key, each]));
  for (const [field, key] of choices)
    for (const property of byKey.has(key) ? MERGE_FIELDS[field] : []) take(property, byKey.get(key)!);
  const decided = new Set([...choices.keys()].flatMap((field) => MERGE_FIELDS[field]));
  for (const duplicate of duplicates)
    for (const field of missing(merged, duplicate, decided)) take(field, duplicate);

  const lists = unitedLists(survivor, duplicates, merged);
  const curated = [...fills.keys(), ...Object.keys(lists)];
  // A person's say on topics or parents, which are no properties, is that of the merged actor.
  const said = RELATIONS.filter((field) => duplicates.some(({ properties }) => isCurated(properties, field)));
  const fieldSources = { fieldSources: curatedSources(survivor.properties, [...curated, ...said]) };
  const index = indexProperties("actor", { ...merged, ...lists, key: survivor.key });
  const taken = Object.fromEntries([...fills.keys()].map((field) => [field, merged[field] ?? null]));
  return {
    fills: [...fills].map(([field, fromKey]) => ({ field, fromKey })),
    changes: { ...lists, ...fieldSources, ...index },
    after: { ...taken, ...lists, ...fieldSources },
    added: (duplicateKey) => {
      const foreign = duplicates
        .filter(({ key }) => key !== duplicateKey)
        .map(({ properties }) => properties);
      const own = byKey.get(duplicateKey)!.properties;
      return {
        aliases: newOf("aliases", survivor.properties, lists, namesOf(own), foreign.flatMap(namesOf)),
        citySpellings: newOf(
          "citySpellings",
          survivor.properties,
          lists,
          citiesOf(own),
          foreign.flatMap(citiesOf),
        ),
      };
    },
  };
}

/** What a list gets that is a duplicate's own, or no other one's. */
function newOf(
  field: string,
  before: Properties,
  after: Record<string, string[]>,
  own: readonly string[],
  foreign: readonly string[],
): string[] {
  const present = texts([before[field]]);
  return (after[field] ?? []).filter(
    (text) => !present.includes(text) && (own.includes(text) || !foreign.includes(text)),
  );
}

function namesOf({ name, legalName, shortName, aliases }: Properties): string[] {
  return texts([name, legalName, shortName, aliases]);
}

function citiesOf({ city, citySpellings }: Properties): string[] {
  return texts([city, citySpellings]);
}

function missing(merged: Properties, { properties }: StoredRecord, decided: ReadonlySet<string>): string[] {
  const isElsewhere = ["country", "city"].some((field) => differ(merged[field], properties[field]));
  const fields = Object.keys(properties).filter(
    (field) =>
      !OWN.has(field) &&
      !decided.has(field) &&
      !isUnknown(properties[field]) &&
      (isUnknown(merged[field]) ||
        (field === "status" && properties[field] === "REGISTERED" && merged[field] !== "REGISTERED")) &&
      !(isElsewhere && MERGE_FIELDS.PLACE.includes(field)),
  );
  // The rule behind a kind goes with the kind.
  return fields.includes("kind") ? [...fields, "kindBasis"] : fields;
}

function unitedLists(
  { properties: before }: StoredRecord,
  duplicates: readonly StoredRecord[],
  merged: Properties,
): Record<string, string[]> {
  const all = [before, ...duplicates.map(({ properties }) => properties)];
  const [names, cities] = [all.flatMap(namesOf), all.flatMap(citiesOf)];
  const [aliases, citySpellings] = [texts([before["aliases"]]), texts([before["citySpellings"]])];
  const more = {
    aliases: added(aliases, names, [merged["name"], merged["legalName"], merged["shortName"]]),
    citySpellings: added(citySpellings, cities, [merged["city"]]),
  };
  return {
    ...(more.aliases.length > 0 && { aliases: [...aliases, ...more.aliases] }),
    ...(more.citySpellings.length > 0 && { citySpellings: [...citySpellings, ...more.citySpellings] }),
  };
}

/** The values that are not there yet, each folded form once; what is said elsewhere counts as there. */
function added(
  present: readonly string[],
  values: readonly unknown[],
  elsewhere: readonly unknown[],
): string[] {
  const seen = new Set([...present, ...texts(elsewhere)].map(fold));
  return texts(values).filter((text) => !seen.has(fold(text)) && seen.add(fold(text)));
}

function texts(values: readonly unknown[]): string[] {
  return values.flat().filter((value): value is string => typeof value === "string" && value !== "");
}

function isUnknown(value: PropertyValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "UNKNOWN" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function differ(one: PropertyValue | undefined, other: PropertyValue | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && fold(one) !== fold(other);
}
