import type { ConsortiumFieldChange } from "./version.type";

/**
 * The fields in which two contents differ, by name; lists are compared whole.
 *
 * @param before JSON of the earlier content, after of the later one
 */
export function contentChanges(before: string, after: string): ConsortiumFieldChange[] {
  const [earlier, later] = [before, after].map((text) => flattened("", JSON.parse(text) as Part));
  const fields = [...new Set([...earlier!.keys(), ...later!.keys()])].sort();
  return fields
    .map((field) => ({
      field,
      before: earlier!.get(field) ?? null,
      after: later!.get(field) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

type Part = Readonly<Record<string, unknown>>;

/** The values of an object by their way in dots, as JSON; null is none. */
function flattened(way: string, part: Part): Map<string, string> {
  return new Map(
    Object.entries(part).flatMap(([name, value]): [string, string][] => {
      if (value === null) return [];
      if (typeof value === "object" && !Array.isArray(value))
        return [...flattened(`${way}${name}.`, value as Part)];
      return [[`${way}${name}`, JSON.stringify(value)]];
    }),
  );
}
