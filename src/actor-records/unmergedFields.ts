import { isEqual, readFieldSources, writeFieldSources } from "../import/mergeFields";
import { indexProperties, type Properties, type PropertyValue } from "../search/indexProperties";
import type { MergeRecord } from "./undo.repository";

/**
 * What an undone merge changes of a survivor, once it has the values of its fields back: the names and cities that the merge
 * added leave its lists, and what it has as before is from whom it was before.
 *
 * @param survivor with the values that were given back
 * @param givenBack the names of those fields
 */
export function unmergedFields(
  survivor: Properties & { key: string },
  record: MergeRecord,
  givenBack: readonly string[],
): Record<string, PropertyValue> {
  const lists = {
    aliases: without(survivor["aliases"], record.addedAliases),
    citySpellings: without(survivor["citySpellings"], record.addedCitySpellings),
  };
  const asBefore = (["aliases", "citySpellings"] as const).filter((field) =>
    isEqual(lists[field], record[field] ?? []),
  );
  const [owners, before] = [survivor["fieldSources"], record.fieldSources].map(readFieldSources);
  for (const field of [...givenBack, ...asBefore]) {
    const owner = before!.get(field);
    if (owner === undefined) owners!.delete(field);
    else owners!.set(field, owner);
  }
  const changed = { ...lists, fieldSources: writeFieldSources(owners!) };
  return { ...changed, ...indexProperties("actor", { ...survivor, ...changed }) };
}

function without(list: PropertyValue | undefined, added: readonly string[]): string[] {
  return Array.isArray(list) ? (list as string[]).filter((text) => !added.includes(text)) : [];
}
