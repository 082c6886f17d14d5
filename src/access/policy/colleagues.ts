import type { Policy } from "../rule.type";

/** Who speaks for actors. */
export const COLLEAGUE_POLICY: Policy = {
  "Actor.colleagues": { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor" },
  "Actor.invitations": { grants: ["OWNS", "MANAGER"], about: "the actor" },
  "Mutation.inviteColleague": { grants: ["OWNS", "MANAGER"], about: "the actor" },
  "Mutation.revokeInvitation": { grants: ["OWNS", "MANAGER"], about: "the actor" },
  "Mutation.changeColleagueRole": { grants: ["OWNS", "MANAGER"], about: "the actor" },
  "Mutation.removeColleague": { grants: ["OWNS", "MANAGER"], about: "the actor" },
  "Mutation.leaveActor": { grants: ["SPEAKS_FOR"], about: "the actor" },
  "Mutation.acceptInvitation": { grants: ["SIGNED_IN"], about: "the invitation whose code one has" },
};
