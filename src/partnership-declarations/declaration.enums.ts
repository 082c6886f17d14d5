import { registerEnumType } from "type-graphql";

/** What became of a declaration. */
export enum DeclarationState {
  PENDING = "PENDING",
  CONFIRMED = "CONFIRMED",
  DECLINED = "DECLINED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(DeclarationState, {
  name: "PartnershipDeclarationState",
  description: "What became of the declaration of a partnership.",
  valuesConfig: {
    PENDING: { description: "Somebody has not answered yet." },
    CONFIRMED: { description: "All confirmed; the partnership counts." },
    DECLINED: { description: "One declined, which ends it for all." },
    WITHDRAWN: { description: "Who declared it took it back, or its parties were merged into one." },
  },
});

/** What a partner says to a declaration. */
export enum DeclarationAnswer {
  AWAITED = "AWAITED",
  CONFIRMED = "CONFIRMED",
  DECLINED = "DECLINED",
}

registerEnumType(DeclarationAnswer, {
  name: "PartnershipDeclarationAnswer",
  description: "What a partner says to the declaration of a partnership.",
  valuesConfig: {
    AWAITED: { description: "Nothing yet." },
    CONFIRMED: { description: "That it is so." },
    DECLINED: { description: "That it is not so." },
  },
});
