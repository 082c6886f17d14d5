import { Language } from "./language";

/**
 * The language that an Accept-Language header prefers: the range with the highest quality whose primary tag is `de` or
 * `en`, the earlier one of equals. English when there is no header, none of both is wanted, or `*` is all that is.
 */
export function acceptLanguage(header: string | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map(range)
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.language ?? Language.EN;
}

function range(text: string): { language: Language | undefined; quality: number } {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return { language: LANGUAGES.get(tag.split("-")[0] ?? ""), quality: Number.isNaN(quality) ? 0 : quality };
}

const LANGUAGES = new Map([
  ["de", Language.DE],
  ["en", Language.EN],
]);
