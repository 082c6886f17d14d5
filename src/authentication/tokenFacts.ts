import type { JWTPayload } from "jose";
import { z } from "zod";
import type { AuthenticationConfig } from "../config";
import type { GrantedRole, TokenFacts } from "./token.type";

/** Where a token says what about its bearer. */
export type ClaimNames = Pick<AuthenticationConfig, "rolesClaim" | "readScope">;

/**
 * What the claims of a token say. Only for claims whose signature, issuer, audience and times were checked.
 *
 * @returns `null` when `sub` is not a text of 1 to 255 characters or `exp` is missing: that is nobody to deal with.
 */
export function tokenFacts(claims: JWTPayload, { rolesClaim, readScope }: ClaimNames): TokenFacts | null {
  const { data } = REQUIRED.safeParse(claims);
  if (data === undefined) return null;
  const scopes = [...words(claims["scope"]), ...words(claims["scp"])];
  return {
    subject: data.sub,
    roles: grantedRoles(words(claimAt(claims, rolesClaim))),
    isReadOnly: scopes.includes(readScope),
    email: claims["email_verified"] === true ? text(claims["email"]) : null,
    name: text(claims["name"]),
    expiresAt: data.exp * 1000,
  };
}

const REQUIRED = z.object({ sub: z.string().min(1).max(255), exp: z.number() });

const ROLES: readonly GrantedRole[] = ["AUDITOR", "MANAGER", "ADMIN"];

/** In small or capital letters, as providers have them. */
function grantedRoles(values: readonly string[]): GrantedRole[] {
  return ROLES.filter((role) => values.includes(role) || values.includes(role.toLowerCase()));
}

/** The claim of that name, which may hold dots (`https://example.org/roles`), else where the dots lead. */
function claimAt(claims: JWTPayload, path: string): unknown {
  return Object.hasOwn(claims, path) ? claims[path] : path.split(".").reduce<unknown>(property, claims);
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Providers write several values as one text with spaces or as a list. */
function words(value: unknown): string[] {
  if (typeof value === "string") return value.split(" ");
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
