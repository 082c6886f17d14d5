/**
 * The text of a rule of one's own, in both languages, as `validated` reads it from zod: the second argument of `refine`, or
 * the part of it beside `path`.
 */
export function rule(de: string, en: string) {
  return { params: { text: { de, en } } };
}
