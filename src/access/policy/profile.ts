import type { Policy, Rule } from "../rule.type";

const OF_THE_ACTOR: Rule = { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor" };

const OF_THE_PROVIDER: Rule = { grants: ["SPEAKS_FOR", "MANAGER"], about: "its provider" };

const CURRENT: Rule = {
  grants: ["EVERYONE"],
  about: "what is not over; its people and managers see that too",
};

/** Profiles: who edits what an actor says of itself, what it offers and what it seeks. */
export const PROFILE_POLICY: Policy = {
  "Mutation.updateActor": OF_THE_ACTOR,
  "Mutation.setActorTopics": OF_THE_ACTOR,
  "UpdateActorInput.partOfId": { grants: ["MANAGER"] },
  "Query.service": CURRENT,
  "Query.services": CURRENT,
  "Mutation.createService": OF_THE_PROVIDER,
  "Mutation.updateService": OF_THE_PROVIDER,
  "Mutation.endService": OF_THE_PROVIDER,
};
