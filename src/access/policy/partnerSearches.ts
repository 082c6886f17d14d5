import type { Policy, Rule } from "../rule.type";

const LEAD: Rule = { grants: ["SPEAKS_FOR"], about: "the actor that leads the consortium" };

/** Searches for partners: everybody sees open ones, with what their lead reveals; applications are for both sides alone. */
export const PARTNER_SEARCH_POLICY: Policy = {
  "Query.partnerSearch": { grants: ["EVERYONE"] },
  "Query.partnerSearches": { grants: ["EVERYONE"] },
  "Query.partnerApplications": {
    grants: ["SIGNED_IN"],
    about: "applications of actors that one speaks for",
  },
  "Consortium.partnerApplications": {
    grants: ["SPEAKS_FOR"],
    about: "the consortium's lead, members that edit it",
  },
  "Mutation.publishPartnerSearch": LEAD,
  "Mutation.closePartnerSearch": LEAD,
  "Mutation.decidePartnerApplication": LEAD,
  "Mutation.applyToPartnerSearch": { grants: ["SPEAKS_FOR"], about: "the actor that applies" },
};
