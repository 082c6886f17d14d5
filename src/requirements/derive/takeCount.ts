import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { Count } from "./counts";
import { deniedBound } from "./deniedBounds";
import { differentCountries } from "./differentCountries";
import type { DraftBuilder } from "./draftBuilder";
import { meaningOf } from "./meaning.type";
import { isDescribed, isMeant, isOnlyTold, isWished, withinEach } from "./meantCounts";
import type { Reading } from "./reading";

const { MINIMUM_PARTNERS, MAXIMUM_PARTNERS, MINIMUM_COUNTRIES } = RequirementPart;

/** Largest numbers that requirements have a place for. */
const LARGEST = { partners: 500, ofKind: 100, countries: 50 };

/**
 * Takes what a number counts into a draft.
 *
 * @param previous the number taken before
 * @returns false where the number is about something else, so that its words are still to be read
 */
export function takeCount(
  reading: Reading,
  draft: DraftBuilder,
  given: Count,
  previous: Count | null,
): boolean {
  const turned = deniedBound(reading, given);
  const count = turned ? { ...given, quantity: turned.quantity } : given;
  const { quantity, thing, counted } = count;
  const passage = reading.passage(turned?.first ?? count.first, turned?.last ?? count.last);
  if (!isMeant(reading, count, previous)) {
    if (isOnlyTold(reading, count)) draft.leave(UnresolvedReason.MENTIONED, passage);
    return false;
  }
  const each = withinEach(reading, count);
  if (each !== null) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, reading.passage(count.first, each));
  else if (!turned && reading.denial(thing.first) === "DENIED") draft.leave(UnresolvedReason.DENIED, passage);
  else if (isWished(reading, count)) draft.leave(UnresolvedReason.WISHED, passage);
  else if (isDescribed(reading, count)) draft.leave(UnresolvedReason.MENTIONED, passage);
  else if (meaningOf(thing, "OTHER_KIND")) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
  else if (count.isPartOfAll) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
  else if (!isExpressible(count)) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
  else if (counted) {
    const { kinds, isSme, unsized } = counted;
    const { minimum, maximum } = quantity;
    draft.findPartner({ kinds: [...kinds], isSme, minimum: minimum ?? 0, maximum }, passage);
    if (unsized) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, reading.passage(unsized.first, unsized.last));
  } else {
    const country = meaningOf(thing, "COUNTRY");
    const { minimum, maximum } = quantity;
    // Partners are from one country at least in any case.
    if (minimum !== null && minimum > (country ? 1 : 0))
      draft.find({ part: country ? MINIMUM_COUNTRIES : MINIMUM_PARTNERS, number: minimum }, passage);
    if (maximum !== null && !country) draft.find({ part: MAXIMUM_PARTNERS, number: maximum }, passage);
    const countries = country ? null : differentCountries(reading, count);
    if (countries) draft.find({ part: MINIMUM_COUNTRIES, number: countries.number }, countries.passage);
    if (maximum !== null && country) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
  }
  return true;
}

function isExpressible({ quantity: { minimum, maximum }, thing, counted }: Count): boolean {
  const largest = counted
    ? LARGEST.ofKind
    : meaningOf(thing, "COUNTRY")
      ? LARGEST.countries
      : LARGEST.partners;
  const isInRange = (value: number | null) => value === null || value <= largest;
  return isInRange(minimum) && isInRange(maximum) && maximum !== 0;
}
