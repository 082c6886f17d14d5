/** Rows as CSV text; every value that needs it is quoted, quotes doubled. `alwaysQuoted` is how CORDIS itself writes. */
export function csvText(
  rows: readonly (readonly string[])[],
  {
    delimiter = ",",
    alwaysQuoted = false,
    bom = false,
  }: { delimiter?: string; alwaysQuoted?: boolean; bom?: boolean } = {},
): string {
  const cell = (value: string): string =>
    alwaysQuoted || value === "" || value.trim() !== value || /["\r\n,;]/u.test(value)
      ? `"${value.replace(/"/gu, '""')}"`
      : value;
  const body = rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join("");
  return bom ? `\ufeff${body}` : body;
}
