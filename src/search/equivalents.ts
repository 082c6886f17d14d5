import { fold } from "../text/fold";

/** Names of the same thing, so that a text in English finds German names and the other way round. */
const GROUPS = [
  "university, universität, université, università, universidad, universidade, universiteit, universitet, uni, technische hochschule",
  "hospital, klinikum, klinik, krankenhaus, clinic",
  "universitätsklinikum, uniklinik, uniklinikum, universitätsklinik, universitätsmedizin, university hospital",
  "institute, institut, instituto, istituto",
  "centre, center, zentrum, centrum",
  "technical, technische, technischen, technischer, technisches",
  "ministry, ministerium",
  "society, gesellschaft",
  "association, verband",
].map((group) => group.split(",").map(fold));

const equivalents = new Map<string, readonly string[]>(
  GROUPS.flatMap((group) => group.map((each) => [each, group.filter((other) => other !== each)] as const)),
);

/** What else a folded word may be called: folded words, or several joined by one space; empty when nothing is known. */
export function equivalentsOf(word: string): readonly string[] {
  return equivalents.get(word) ?? [];
}
