/** A key as it stands in the graph: a prefix, then anything. */
const KEY = /^[a-z]+:\S.*$/u;

/** A PIC, or the CORDIS id of a project. */
const NUMBER = /^\d{4,12}$/u;

/**
 * The keys that a search text may mean: itself when it has the form of a key (`pic:999884828`), that of an organisation or
 * a project when it is a number (a PIC, a CORDIS id); empty when it is neither.
 */
export function keysMeant(text: string): string[] {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return [`pic:${trimmed}`, `cordis:${trimmed}`];
  return KEY.test(trimmed) ? [trimmed] : [];
}
