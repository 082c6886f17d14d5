/**
 * Folds text so that every spelling of a name meets in one form: lower case, diacritics removed, and the German
 * `ä ö ü ß` together with their transcriptions `ae oe ue ss` reduced to `a o u s`. Everything that is neither a
 * letter nor a digit becomes one space.
 *
 * `Jülich`, `JUELICH` and `JULICH` all fold to `julich`. The price is that a few unrelated words meet as well
 * (`blue`, `blu`); both sides of every comparison are folded, so nothing is lost, only ranked together.
 *
 * @returns the folded words joined by single spaces; "" when the text has no letter or digit.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "s")
    .replace(/ss/g, "s")
    .replace(/æ/g, "a")
    .replace(/œ|ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/([aou])e/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
