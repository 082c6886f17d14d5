const ROLES: Readonly<Record<string, string>> = {
  coordinator: "COORDINATOR",
  participant: "PARTICIPANT",
  associatedpartner: "ASSOCIATED_PARTNER",
  thirdparty: "THIRD_PARTY",
};
const ORDER = Object.values(ROLES);

/** The service's word for a role of CORDIS; a role it does not know stays as the source writes it. */
export function participationRole(raw: string): string {
  return ROLES[raw.toLowerCase()] ?? raw;
}

/** Whether the service has a word of its own for the role. */
export function isKnownRole(role: string): boolean {
  return ORDER.includes(role);
}

/** Distinct roles, coordinator first, unknown ones last in alphabetical order. */
export function orderRoles(roles: readonly string[]): string[] {
  const rank = (role: string): number => (isKnownRole(role) ? ORDER.indexOf(role) : ORDER.length);
  return [...new Set(roles)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
