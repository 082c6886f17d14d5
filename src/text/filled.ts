/**
 * A text in both languages, for whoever can be told one alone: where one is missing, it is the other.
 *
 * @param neither what it is in both where both are missing
 */
export function filled<Neither>(
  de: string | null,
  en: string | null,
  neither: Neither,
): { de: string | Neither; en: string | Neither } {
  return { de: de ?? en ?? neither, en: en ?? de ?? neither };
}
