import type { Policy, Rule } from "../rule.type";

const EVERYONE: Rule = { grants: ["EVERYONE"] };

/** The public network: what everybody may ask. */
export const NETWORK_POLICY: Policy = Object.fromEntries(
  [
    "node",
    "nodes",
    "actor",
    "actors",
    "project",
    "projects",
    "projectGroup",
    "projectGroups",
    "lighthouse",
    "lighthouses",
    "initiative",
    "initiatives",
    "topic",
    "topics",
    "milestones",
    "search",
    "collaborationPaths",
    "introductions",
    "egoNetwork",
    "deriveRequirements",
  ].map((field) => [`Query.${field}`, EVERYONE]),
);
