import type { Policy, Rule } from "../rule.type";

const OF_THE_ACTOR: Rule = { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor" };

/** Profiles: who edits what an actor says of itself. */
export const PROFILE_POLICY: Policy = {
  "Mutation.updateActor": OF_THE_ACTOR,
  "Mutation.setActorTopics": OF_THE_ACTOR,
  "UpdateActorInput.partOfId": { grants: ["MANAGER"] },
};
