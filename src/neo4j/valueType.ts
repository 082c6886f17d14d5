/** The types that a statement's header may name, for parameters and results. */
export const SCALAR_TYPES = ["String", "Int", "Float", "Boolean", "Date", "DateTime", "Map", "Any"] as const;

/** One of {@link SCALAR_TYPES}. */
export type ScalarType = (typeof SCALAR_TYPES)[number];

/** A declared type: a scalar, or a list of one type; `isNullable` when written with a trailing `?`. */
export type ValueType = { isNullable: boolean } & ({ scalar: ScalarType } | { listOf: ValueType });

/** Reads `String`, `Int?`, `[Map]`, `[String]?` …; `null` when the text is no such type. */
export function parseValueType(text: string): ValueType | null {
  const isNullable = text.endsWith("?");
  const bare = isNullable ? text.slice(0, -1) : text;
  if (bare.startsWith("[") && bare.endsWith("]")) {
    const listOf = parseValueType(bare.slice(1, -1));
    return listOf && { isNullable, listOf };
  }
  const scalar = SCALAR_TYPES.find((name) => name === bare);
  return scalar ? { isNullable, scalar } : null;
}

/** The type as a header writes it; the inverse of {@link parseValueType}. */
export function formatValueType(type: ValueType): string {
  const bare = "scalar" in type ? type.scalar : `[${formatValueType(type.listOf)}]`;
  return type.isNullable ? `${bare}?` : bare;
}
