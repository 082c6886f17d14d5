import { ANONYMOUS, type Role, type Viewer } from "../access/viewer.type";
import type { TokenFacts } from "../authentication/token.type";
import type { StoredRights } from "./account.repository";

const ROLES_BY_RANK = ["ADMIN", "MANAGER", "AUDITOR"] as const;

/**
 * Who asks: what the token says and what the account is granted, the higher role counting.
 *
 * @param token null without a token
 * @param rights null where the subject has no account yet
 */
export function viewerOf(token: TokenFacts | null, rights: StoredRights | null): Viewer {
  if (token === null) return ANONYMOUS;
  const { subject, email } = token;
  if (token.isReadOnly) return { ...ANONYMOUS, role: "MACHINE", subject, isReadOnly: true };
  const speaksFor = new Map(rights?.speaksFor.map(({ actorKey, role }) => [actorKey, role]));
  const role = roleOf([...token.roles, rights?.grantedRole ?? ""], speaksFor.size > 0);
  return {
    role,
    accountKey: rights?.accountKey ?? null,
    subject,
    email,
    isReadOnly: role === "AUDITOR",
    speaksFor,
    moderates: new Set(rights?.moderates),
    privateActivities: rights?.privateActivityKeys ?? [],
  };
}

function roleOf(granted: readonly string[], isMember: boolean): Role {
  return ROLES_BY_RANK.find((role) => granted.includes(role)) ?? (isMember ? "MEMBER" : "SIGNED_IN");
}
