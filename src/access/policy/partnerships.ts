import type { Policy, Rule } from "../rule.type";

const PARTIES_AND_MANAGERS: Rule = {
  grants: ["SPEAKS_FOR", "MANAGER"],
  about: "the actors of the declaration",
};
const PARTNERSHIP: Rule = { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actors of the partnership" };
const HISTORY: Rule = {
  grants: ["SPEAKS_FOR", "MANAGER", "AUDITOR"],
  about: "the actors of the partnership",
};

/** Partnerships: declared by one side, counted when all confirm, ended, left, corrected, kept from the public. */
export const PARTNERSHIP_POLICY: Policy = {
  "Query.partnershipDeclarations": {
    grants: ["SPEAKS_FOR", "MANAGER", "AUDITOR"],
    about: "the actors of the declaration",
  },
  "PartnershipDeclaration.note": PARTIES_AND_MANAGERS,
  "PartnershipDeclaration.declineReason": PARTIES_AND_MANAGERS,
  "Mutation.declarePartnership": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor that declares it" },
  "Mutation.withdrawDeclaration": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor that declared it" },
  "Mutation.confirmPartnership": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the partner that answers" },
  "Mutation.declinePartnership": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the partner that answers" },
  "Mutation.endPartnership": PARTNERSHIP,
  "Mutation.leavePartnership": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor that leaves" },
  "Mutation.correctPartnership": PARTNERSHIP,
  "Mutation.setPartnershipVisibility": PARTNERSHIP,
  "Partnership.history": HISTORY,
  "Partnership.publicationAgreedBy": HISTORY,
};
