import { indexProperties } from "../search/indexProperties";

/** Fields of a partnership that people state, and that no import overwrites then. */
const STATED = ["endDate", "kind", "name", "startDate"];

/** What is stored with a partnership that people stated, for lists and for imports. */
export function statedProperties(key: string, name: string, fieldSources: readonly string[] = []) {
  const { sortKey, searchNames, searchText } = indexProperties("partnership", { key, name });
  const others = fieldSources.filter((entry) => !STATED.includes(entry.split("=")[0]!));
  return {
    fieldSources: [...others, ...STATED.map((field) => `${field}=curated`)].sort(),
    sortKey: sortKey ?? null,
    searchNames: searchNames ?? null,
    searchText: searchText ?? null,
  };
}

/** How a partnership without a name of its own is called: by its actors, the first three of them. */
export function nameOfParties(names: readonly string[]): string {
  const more = names.length > 3 ? ` + ${names.length - 3}` : "";
  return names.slice(0, 3).join(" – ") + more;
}
