import { readSuccessors } from "../../actor-records/successors";
import { groupBy } from "../../collections/groupBy";
import { city as canonicalCity } from "../../cordis/places/city";
import type { Transaction } from "../../neo4j/database.type";
import { rorId } from "../../profiles/rorId";
import { nameSimilarity } from "../../registrations/nameSimilarity";
import { isSameWebsite, possibleDuplicates, type Recognisable } from "../../registrations/possibleDuplicates";
import { luceneQuery } from "../../search/luceneQuery";
import { searchTerms } from "../../search/searchTerms";
import { fold } from "../../text/fold";
import { websiteHost } from "../../text/websiteHost";
import { keyOf, type ReadRow, textOf } from "./readRow";

/** Whom a row means. */
export type ActorMatch =
  | { kind: "found"; key: string }
  | { kind: "none" }
  /** One of these, or none of them. */
  | { kind: "several"; keys: string[] }
  /** An actor that is no longer in the network, and nobody stands for it. */
  | { kind: "retired" }
  /** It names a key that nobody has. */
  | { kind: "unknown" };

interface Candidate extends Recognisable {
  number: number;
  key: string;
  rorId: string | null;
  isRetired: boolean;
  survivorKey: string | null;
}

/** How many similar names a row is compared with. */
const SIMILAR_COMPARED = 10;

/**
 * Finds the actors that rows mean: by key, then PIC, ROR id, website, folded name with city. Retired ones lead to whoever
 * stands for them. Names that are only similar are never taken for the same.
 *
 * @returns by number of the row
 */
export async function matchActors(
  reads: Transaction,
  rows: readonly ReadRow[],
  defaultCountry: string | null,
): Promise<Map<number, ActorMatch>> {
  const successors = await readSuccessors(
    reads,
    rows.flatMap((row) => keyOrPicOf(row) ?? []),
  );
  const wanted = rows.map((row) => {
    const named = keyOrPicOf(row);
    return {
      row,
      named,
      key: named === null ? null : successors(named),
      given: givenOf(row, defaultCountry),
    };
  });
  const candidates = await reads.run<Candidate>("tables/find-actors", {
    rows: wanted.map(({ row, key, given }) => queryOf(row, key, given)),
    limit: SIMILAR_COMPARED,
  });
  const byNumber = groupBy(candidates, ({ number }) => number);
  return new Map(
    wanted.map(({ row, named, key, given }) => {
      if (named !== null && key === null) return [row.number, { kind: "retired" }];
      return [row.number, matchOf(row, key, given, byNumber.get(row.number) ?? [])];
    }),
  );
}

function matchOf(
  row: ReadRow,
  key: string | null,
  given: Recognisable,
  candidates: readonly Candidate[],
): ActorMatch {
  const present = candidates.filter((candidate) => !candidate.isRetired);
  if (key !== null && present.some((candidate) => candidate.key === key)) return { kind: "found", key };
  if (textOf(row, "key") !== null) return { kind: "unknown" };
  const ror = rorId(textOf(row, "rorId") ?? "");
  const decisive = [
    present.filter((candidate) => ror !== null && candidate.rorId === ror),
    present.filter((candidate) => isSameWebsite(given.website, candidate.website)),
    candidates.filter((candidate) => isSameName(given, candidate)),
  ].find((group) => group.length > 0);
  if (decisive) return decided(row, given, decisive, ror !== null && decisive[0]!.rorId === ror);
  const isNew = row.values["isNew"] === true;
  const similar = given.names.length === 0 || isNew ? [] : possibleDuplicates(given, present);
  return similar.length > 0 ? { kind: "several", keys: similar.map((each) => each.key) } : { kind: "none" };
}

function decided(
  row: ReadRow,
  given: Recognisable,
  group: readonly Candidate[],
  isCertain: boolean,
): ActorMatch {
  const standing = group.map(({ key, isRetired, survivorKey }) => (isRetired ? survivorKey : key));
  const keys = [...new Set(standing)].filter((key) => key !== null);
  if (keys.length === 0) return { kind: "retired" };
  const [candidate] = group;
  // Another PIC, or a name that shares no word with it: one website may serve several.
  const isOther =
    (textOf(row, "pic") !== null && candidate!.key.startsWith("pic:")) ||
    (given.names.length > 0 && nameSimilarity(given.names, candidate!.names) === 0);
  if (keys.length > 1 || (isOther && !isCertain)) return { kind: "several", keys };
  return { kind: "found", key: keys[0]! };
}

/** Of the same name, spellings folded, and not in another city. */
function isSameName(given: Recognisable, candidate: Candidate): boolean {
  const names = new Set(candidate.names.map(fold));
  if (!given.names.some((name) => names.has(fold(name)))) return false;
  return given.city === null || candidate.city === null || fold(given.city) === fold(candidate.city);
}

function keyOrPicOf(row: ReadRow): string | null {
  const pic = textOf(row, "pic");
  return keyOf(row, "Actor") ?? (pic === null ? null : `pic:${pic}`);
}

function givenOf(row: ReadRow, defaultCountry: string | null): Recognisable {
  const country = textOf(row, "country") ?? defaultCountry;
  const names = ["name", "legalName"].map((field) => textOf(row, field)).filter((name) => name !== null);
  return {
    names,
    country,
    city: canonicalCity(country, textOf(row, "city")).city,
    website: textOf(row, "website"),
  };
}

function queryOf(row: ReadRow, key: string | null, given: Recognisable) {
  const [name = null] = given.names;
  // Typing errors are costly to look for, thousands of times.
  const terms = searchTerms(name ?? "").map((term) => ({ ...term, isFuzzy: false }));
  return {
    number: row.number,
    key,
    rorId: rorId(textOf(row, "rorId") ?? ""),
    host: given.website === null ? null : websiteHost(given.website),
    prefix: name === null ? null : `${fold(name)} `,
    // A word that no index has, as an empty query is an error.
    query: terms.length === 0 ? "searchNames:zzzzzzzzzzzz" : luceneQuery(terms, "any"),
  };
}
