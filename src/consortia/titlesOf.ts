import { filled } from "../text/filled";
import type { Consortium } from "./consortium.type";

/** The title of a consortium in each language, as mails tell it; it has at least one. */
export function titlesOf({ titleDe, titleEn }: Pick<Consortium, "titleDe" | "titleEn">) {
  const { de, en } = filled(titleDe, titleEn, "");
  return { titleDe: de, titleEn: en };
}
