import { SignJWT } from "jose";
import { localKey } from "./localKey";
import type { GrantedRole } from "./token.type";

/** What tokens of the local key name; no real issuer has such a name. */
export const LOCAL_ISSUER = {
  issuer: "urn:lighthouse-network:local-key",
  audience: "urn:lighthouse-network:development",
  algorithm: "ES256",
  rolesClaim: "roles",
} as const;

/** What a development token shall say. */
export interface LocalTokenRequest {
  subject: string;
  roles: readonly GrantedRole[];
  /** How long it is valid from now on, in seconds. */
  lifetime: number;
}

/** A token that the service accepts as long as it runs on the local key of that data directory. */
export function signLocalToken(dataDirectory: string, request: LocalTokenRequest): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ [LOCAL_ISSUER.rolesClaim]: request.roles })
    .setProtectedHeader({ alg: LOCAL_ISSUER.algorithm, typ: "JWT" })
    .setSubject(request.subject)
    .setIssuer(LOCAL_ISSUER.issuer)
    .setAudience(LOCAL_ISSUER.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + request.lifetime)
    .sign(localKey(dataDirectory));
}
