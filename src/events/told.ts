/** The text of a rule of one's own in both languages, as `validated` reads it from zod. */
export function told(de: string, en: string) {
  return { params: { text: { de, en } } };
}
