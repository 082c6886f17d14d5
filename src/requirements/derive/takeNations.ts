import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import { behind, firstBehind } from "./behind";
import type { Count } from "./counts";
import type { DraftBuilder } from "./draftBuilder";
import { type Match, meaningOf } from "./meaning.type";
import type { Reading } from "./reading";

const { DENIED, MENTIONED, NOT_EXPRESSIBLE, UNKNOWN_COUNTRIES } = UnresolvedReason;

/** How many words behind a count of partners a country still belongs to it, and around partners it is told of as theirs. */
const REACH = 4;

/** Who leads a consortium: where its seat has to be is no rule for all. */
const LEAD = /^(koordinator|konsortialfuhr|verbundleitung|projektleitung|coordinator|lead$|leader)/;

/** What is known of a country, for those that go on with its list. */
interface Listed {
  readonly last: number;
  readonly isOfCount: boolean;
  readonly isOfPartners: boolean;
}

/** Words between the countries of a list. */
const LIST = /^(und|oder|and|or|sowie|der|den|dem|die|the|aus|from|in)$/;

/**
 * Takes countries by name where a sentence says who may apply, or where applicants must have their seat. Groups of countries and parts
 * of one are told of, as is a country that some of the partners have to come from.
 */
export function takeNations(reading: Reading, draft: DraftBuilder, counts: readonly Count[]) {
  const sentenceOf = (word: number) => reading.tokens[word]!.sentence;
  // Whose seat it is that a sentence is about, where not that of all.
  const ownSeats = new Set([
    ...counts.map(({ last }) => sentenceOf(last)),
    ...reading.matches.filter((match) => meaningOf(match, "ACTOR")).map(({ first }) => sentenceOf(first)),
    ...reading.tokens.filter(({ folded }) => LEAD.test(folded)).map(({ sentence }) => sentence),
  ]);
  const listed: Listed[] = [];
  for (const match of reading.matches) {
    const passage = reading.passage(match.first, match.last);
    const isDenied = reading.denial(match.first) === "DENIED";
    if (meaningOf(match, "COUNTRY")?.isOfGroup && !isDenied) draft.leave(UNKNOWN_COUNTRIES, passage);
    const nationality = nationalityOf(reading, match);
    const code = (meaningOf(match, "NATION") ?? nationality)?.code;
    if (!code && !meaningOf(match, "REGION")) continue;
    const previous = listed.at(-1);
    const before = previous && isListed(reading, previous.last, match.first) ? previous : null;
    const isOfCount = before?.isOfCount ?? isBehindCount(counts, match.first);
    const { isAboutEligibility, isSeatDemanded, isAboutSeat } = reading.cues(match.first);
    const isSeatOfSome = isSeatDemanded && ownSeats.has(sentenceOf(match.first));
    const isOfPartners =
      (before?.isOfPartners ?? false) ||
      isOfCount ||
      isAboutEligibility ||
      isAboutSeat ||
      nationality !== null ||
      isNearPartner(reading, match);
    listed.push({ last: match.last, isOfCount, isOfPartners });
    if (!isOfPartners) continue;
    if (isDenied) draft.leave(DENIED, passage);
    else if (!code || isOfCount || (isSeatOfSome && !isAboutEligibility))
      draft.leave(NOT_EXPRESSIBLE, passage);
    else if (isAboutEligibility || isSeatDemanded)
      draft.find({ part: RequirementPart.ELIGIBLE_COUNTRY, country: code }, passage);
    else draft.leave(MENTIONED, passage);
  }
}

/** The country of an adjective that stands before a word for partners: "UK and Swiss organisations". */
function nationalityOf({ matches, tokens }: Reading, match: Match) {
  const partner = behind(matches, match.last, REACH).find(isPartner);
  const isNear =
    partner && partner.first - match.last <= REACH && !hasBreak(tokens, match.last, partner.first);
  return isNear ? meaningOf(match, "NATIONALITY") : null;
}

function isPartner(match: Match): boolean {
  return match.meanings.some(({ sort }) => /^(ACTOR|PARTNER|OTHER_KIND)$/.test(sort));
}

function isBehindCount(counts: readonly Count[], word: number): boolean {
  return counts.some(({ last }) => word > last && word - last <= REACH);
}

/** Whether a country goes on with a list of countries: ", Österreich und der Schweiz". */
function isListed({ tokens }: Reading, last: number, first: number): boolean {
  return (
    first - last <= REACH &&
    !hasBreak(tokens, last, first) &&
    tokens.slice(last + 1, first).every(({ folded }) => LIST.test(folded))
  );
}

/** Whether a sentence ends between two words. */
function hasBreak(tokens: Reading["tokens"], last: number, first: number): boolean {
  return tokens[last]!.sentence !== tokens[first]!.sentence;
}

/** Whether a country stands with partners: "Partner aus Deutschland", "Swiss organisations". */
function isNearPartner({ tokens, matches }: Reading, match: Match): boolean {
  const next = firstBehind(matches, match.first);
  const around = matches.slice(Math.max(0, next - 1 - REACH), next + REACH);
  return around.some(
    (each) =>
      isPartner(each) &&
      (each.first > match.last ? each.first - match.last <= 2 : match.first - each.last <= REACH) &&
      tokens[each.first]!.sentence === tokens[match.first]!.sentence,
  );
}
