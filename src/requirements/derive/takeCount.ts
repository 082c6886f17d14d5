import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { Count } from "./counts";
import { differentCountries } from "./differentCountries";
import type { DraftBuilder } from "./draftBuilder";
import { meaningOf } from "./meaning.type";
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
  count: Count,
  previous: Count | null,
): boolean {
  const { quantity, thing, counted } = count;
  const passage = reading.passage(count.first, count.last);
  const cues = reading.cues(thing.first);
  if (!isMeant(reading, count, previous)) return false;
  if (reading.isDenied(thing.first)) draft.leave(UnresolvedReason.DENIED, passage);
  else if (cues.isWished) draft.leave(UnresolvedReason.WISHED, passage);
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
    if (minimum !== null && minimum > 0)
      draft.find({ part: country ? MINIMUM_COUNTRIES : MINIMUM_PARTNERS, number: minimum }, passage);
    if (maximum !== null && !country) draft.find({ part: MAXIMUM_PARTNERS, number: maximum }, passage);
    const countries = country ? null : differentCountries(reading, count);
    if (countries) draft.find({ part: MINIMUM_COUNTRIES, number: countries.number }, countries.passage);
    if (maximum !== null && country) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
  }
  return true;
}

/**
 * Whether a number is about the consortium: its words say so ("at least"), its sentence is about partners, or it goes on from the
 * number before. An article counts only where its sentence demands, or behind such a number.
 */
function isMeant(reading: Reading, { quantity, thing, counted }: Count, previous: Count | null): boolean {
  if (quantity.isBounded) return true;
  const { tokens } = reading;
  const isSameSentence =
    previous !== null && tokens[previous.last]!.sentence === tokens[quantity.first]!.sentence;
  if (!quantity.isArticle) return isSameSentence || reading.cues(thing.first).isAboutPartners;
  if (!counted) return false;
  const isNext = isSameSentence && quantity.first - previous.last <= 2;
  return isNext || reading.cues(thing.first).isDemanded;
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
