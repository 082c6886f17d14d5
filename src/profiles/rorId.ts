/** A zero, six characters of Crockford's base 32 (no i, l, o, u), two digits that check them. */
const FORM = /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?(0([\da-hjkmnp-tv-z]{6})(\d{2}))$/iu;

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The identifier of the Research Organization Registry in its one form, `https://ror.org/0…`; the address may be left out
 * or written with `http`.
 *
 * @returns null when the form or the check digits (ISO/IEC 7064 MOD 97-10) are wrong
 */
export function rorId(text: string): string | null {
  const [, id, number, check] = FORM.exec(text.trim()) ?? [];
  if (id === undefined || number === undefined) return null;
  const value = [...number.toLowerCase()].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0);
  return Number(check) === 98 - ((value * 100) % 97) ? `https://ror.org/${id.toLowerCase()}` : null;
}
