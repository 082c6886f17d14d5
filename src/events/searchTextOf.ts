import { fold } from "../text/fold";
import type { CheckedEvent } from "./checkedEvent";

/** What a filter by text looks through: titles, descriptions, barrier, series and place, folded; nobody's name. */
export function searchTextOf(event: CheckedEvent): string {
  const { titleDe, titleEn, descriptionDe, descriptionEn, barrierDe, barrierEn, series, place } = event;
  return [
    titleDe,
    titleEn,
    descriptionDe,
    descriptionEn,
    barrierDe,
    barrierEn,
    series?.titleDe,
    series?.titleEn,
    place.name,
    place.city,
  ]
    .filter((text) => typeof text === "string")
    .map(fold)
    .join(" ");
}
