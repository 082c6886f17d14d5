import type { Policy, Rule } from "../rule.type";

const LEAD: Rule = { grants: ["SPEAKS_FOR"], about: "the actor that leads the consortium" };
const EDITORS: Rule = {
  grants: ["SPEAKS_FOR"],
  about: "the consortium's lead, members that edit it",
};

const ACTORS_AND_OWN: Rule = {
  grants: ["EVERYONE"],
  about: "actors, and the consortia that one belongs to",
};

const INVITED: Rule = { grants: ["SPEAKS_FOR"], about: "the actor that is invited" };

/**
 * Consortia being formed: for all but those who belong to one it does not exist, managers included, unless its lead shows it to
 * the office. What is not theirs is not found, whatever they ask for.
 */
export const CONSORTIUM_POLICY: Policy = {
  "Query.consortium": { grants: ["EVERYONE"], about: "the consortia that one belongs to" },
  "Query.consortia": { grants: ["SIGNED_IN"], about: "the consortia that one belongs to" },
  "Query.matchingCalls": ACTORS_AND_OWN,
  "Subscription.callMatched": ACTORS_AND_OWN,
  "Query.consortiumCandidates": ACTORS_AND_OWN,
  "Query.proposeConsortia": ACTORS_AND_OWN,
  "Query.gapAnalysis": ACTORS_AND_OWN,
  "Query.consortiumRisks": ACTORS_AND_OWN,
  "Subscription.consortiumChanged": { grants: ["SIGNED_IN"], about: "a consortium that one belongs to" },
  "Mutation.createConsortium": LEAD,
  "Mutation.updateConsortium": EDITORS,
  "Mutation.shareConsortiumWithOffice": LEAD,
  "Mutation.deleteConsortium": LEAD,
  "ConsortiumStep.message": {
    grants: ["SPEAKS_FOR", "MANAGER"],
    about: "the consortium's members, to managers where it is shown to the office",
  },
  "Consortium.comments": {
    grants: ["SPEAKS_FOR", "MANAGER"],
    about: "the consortium's members, to managers where it is shown to the office",
  },
  "Mutation.commentOnConsortium": {
    grants: ["SPEAKS_FOR"],
    about: "the lead or member for which it is written",
  },
  "Mutation.removeConsortiumComment": {
    grants: ["SPEAKS_FOR"],
    about: "the lead, and whom it was written for",
  },
  "Query.consortiumFigures": { grants: ["MANAGER", "AUDITOR"] },
  "Mutation.submitConsortium": LEAD,
  "Mutation.grantConsortium": LEAD,
  "Mutation.rejectConsortium": LEAD,
  "Mutation.abandonConsortium": LEAD,
  "Mutation.correctConsortiumOutcome": LEAD,
  "Mutation.addConsortiumCandidate": EDITORS,
  "Mutation.updateConsortiumMember": LEAD,
  "Mutation.removeConsortiumMember": EDITORS,
  "Mutation.inviteConsortiumMember": LEAD,
  "Mutation.recordConsortiumAnswer": LEAD,
  "Query.consortiumInvitations": {
    grants: ["SIGNED_IN"],
    about: "invitations for actors that one speaks for",
  },
  "Query.consortiumInvitationByCode": { grants: ["EVERYONE"], about: "the code of a mail" },
  "Mutation.answerConsortiumInvitation": INVITED,
  "Mutation.answerConsortiumInvitationByCode": { grants: ["EVERYONE"], about: "the code of a mail" },
  "Mutation.refuseConsortiumInvitations": { grants: ["EVERYONE"], about: "the code of a mail" },
  "Mutation.leaveConsortium": INVITED,
};
