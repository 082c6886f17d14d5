/**
 * The text in at most `limit` characters (as people count them): whole where it fits, else up to the end of a word, with
 * "…" for what is missing. A first word that is too long is cut within; "" for a limit below 1.
 */
export function cutAtWord(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  if (limit < 1) return "";
  const room = characters.slice(0, limit - 1).join("");
  const isWordEnd = /\s/u.test(characters[limit - 1]!);
  const end = isWordEnd ? room.length : room.search(/\s\S*$/u);
  const kept = (end > 0 ? room.slice(0, end) : room).replace(/[\s\p{P}]+$/u, "");
  return `${kept}…`;
}

/** How many characters a text has, as people count them: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
