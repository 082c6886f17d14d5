import type { ActorKind, ValueChainStage } from "../../actors/actor.enums";

/** What a phrase of a call's text stands for. */
export type Meaning =
  | { readonly sort: "TOPIC"; readonly key: string }
  /** Organisations of any of these kinds; `isSme` as in PartnerRequirement. */
  | { readonly sort: "ACTOR"; readonly kinds: readonly ActorKind[]; readonly isSme: boolean | null }
  /** Organisations of a kind that the closed list lacks. */
  | { readonly sort: "OTHER_KIND" }
  | { readonly sort: "STAGE"; readonly stage: ValueChainStage }
  /** Any member of a consortium. */
  | { readonly sort: "PARTNER" }
  /** A country, none in particular; `isOfGroup` for one of a group, as the members of the EU. */
  | { readonly sort: "COUNTRY"; readonly isOfGroup: boolean }
  /** A country by name: ISO 3166-1 alpha-2. */
  | { readonly sort: "NATION"; readonly code: string }
  /** "German": that somebody is from there. */
  | { readonly sort: "NATIONALITY"; readonly code: string }
  /** A part of a country, as a state of Germany. */
  | { readonly sort: "REGION" }
  /** Nothing that a call asks for, though its words could mean that. */
  | { readonly sort: "NOTHING" };

/** A phrase of a text and what it stands for; token numbers, both inclusive. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly meanings: readonly Meaning[];
}

/** The meaning of one sort among those of a match. */
export function meaningOf<Sort extends Meaning["sort"]>(
  { meanings }: Match,
  sort: Sort,
): Extract<Meaning, { sort: Sort }> | null {
  const found = meanings.find((meaning) => meaning.sort === sort);
  return (found as Extract<Meaning, { sort: Sort }> | undefined) ?? null;
}
