import type { About, Grant, Rule } from "./rule.type";
import type { Role, Viewer } from "./viewer.type";

/** Whether the viewer has a right in this very case. */
export function isGranted(viewer: Viewer, rule: Rule, about: About = {}): boolean {
  return rule.grants.some((grant) => CASES[grant](viewer, about));
}

/** Whether the viewer could have a right in some case: what can be said before anything is fetched. */
export function couldBeGranted(viewer: Viewer, rule: Rule): boolean {
  return rule.grants.some((grant) => POSSIBLE[grant](viewer));
}

const RANKS: Readonly<Record<Role, number>> = {
  ANONYMOUS: 0,
  MACHINE: 0,
  SIGNED_IN: 1,
  MEMBER: 1,
  AUDITOR: 1,
  MANAGER: 2,
  ADMIN: 3,
};

const isSignedIn = (viewer: Viewer) => RANKS[viewer.role] >= RANKS.SIGNED_IN;
const isManager = (viewer: Viewer) => RANKS[viewer.role] >= RANKS.MANAGER;

/** What holds whatever it is about. */
const GENERAL = {
  EVERYONE: () => true,
  SIGNED_IN: isSignedIn,
  MEMBER: (viewer: Viewer) => viewer.speaksFor.size > 0,
  AUDITOR: (viewer: Viewer) => viewer.role === "AUDITOR" || isManager(viewer),
  MANAGER: isManager,
  ADMIN: (viewer: Viewer) => viewer.role === "ADMIN",
};

const CASES: Readonly<Record<Grant, (viewer: Viewer, about: About) => boolean>> = {
  ...GENERAL,
  SPEAKS_FOR: ({ speaksFor }, { actorKeys = [] }) => actorKeys.some((key) => speaksFor.has(key)),
  OWNS: ({ speaksFor }, { actorKeys = [] }) => actorKeys.some((key) => speaksFor.get(key) === "OWNER"),
  MODERATES: ({ moderates }, { lighthouseKeys = [] }) => lighthouseKeys.some((key) => moderates.has(key)),
  SELF: ({ accountKey }, about) => accountKey !== null && about.accountKey === accountKey,
  CONSENT: (_viewer, { hasConsent = false }) => hasConsent,
};

const POSSIBLE: Readonly<Record<Grant, (viewer: Viewer) => boolean>> = {
  ...GENERAL,
  SPEAKS_FOR: ({ speaksFor }) => speaksFor.size > 0,
  OWNS: ({ speaksFor }) => [...speaksFor.values()].includes("OWNER"),
  MODERATES: ({ moderates }) => moderates.size > 0,
  SELF: isSignedIn,
  CONSENT: () => true,
};
