import { cityAliases } from "../cordis/places/city";
import { fold } from "../text/fold";

/**
 * Every known spelling of a city, folded, each once, its own first: Köln is `koln` and `cologne`. One that only adds words to
 * another ("Cologne Germany") is left out, since its words are not the city's.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown
 * @param city canonical; null has no spelling
 */
export function foldedCitySpellings(country: string | null, city: string | null): string[] {
  if (city === null) return [];
  const all = [...new Set([city, ...cityAliases(country, city)].map(fold))].filter(Boolean);
  const adds = (each: string, other: string) => each !== other && ` ${each} `.includes(` ${other} `);
  return all.filter((each, index) => index === 0 || !all.some((other) => adds(each, other)));
}

/** A folded text, and the same with a city in it replaced by each of the city's other spellings. */
export function inEverySpelling(text: string, spellings: readonly string[]): string[] {
  const padded = ` ${text} `;
  const present = spellings.find((spelling) => padded.includes(` ${spelling} `));
  if (present === undefined) return [text];
  return [
    text,
    ...spellings
      .filter((spelling) => spelling !== present)
      .map((spelling) => padded.replace(` ${present} `, ` ${spelling} `).trim()),
  ];
}
