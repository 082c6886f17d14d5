import type { Policy, Rule } from "../rule.type";

const OF_ACTOR: Rule = {
  grants: ["SPEAKS_FOR", "MODERATES", "MANAGER"],
  about: "the actor that takes part, the lighthouse that it takes part in",
};

/** What lighthouses work with: members, moderators, project groups, topics. */
export const LIGHTHOUSE_POLICY: Policy = {
  "Mutation.joinLighthouse": OF_ACTOR,
  "Mutation.leaveLighthouse": OF_ACTOR,
  "Mutation.appointModerator": { grants: ["MANAGER"] },
  "Mutation.dismissModerator": { grants: ["MANAGER"] },
  "Lighthouse.moderators": { grants: ["MODERATES", "MANAGER"], about: "the lighthouse" },
};
