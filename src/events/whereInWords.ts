import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { Event } from "./event.type";

/** Where an event takes place, in one line: "House, Street 1, 50667 Köln, und online"; "" if nothing is known. */
export function whereInWords(
  { placeName, street, postalCode, city, isVirtual }: Event,
  language: Language,
): string {
  const town = [postalCode, city].filter((part) => part !== null).join(" ");
  const place = [placeName, street, town].filter((part) => part !== null && part !== "").join(", ");
  if (!isVirtual) return place;
  return place === ""
    ? "Online"
    : inLanguage(language, { de: `${place}, und online`, en: `${place}, and online` });
}
