/** A role that a token can grant; whoever is signed in without one is a member. */
export type GrantedRole = "AUDITOR" | "MANAGER" | "ADMIN";

/** What a verified token says. */
export interface TokenFacts {
  /** Who signed in: the token's `sub`, 1 to 255 characters, for ever the same for one person or machine. */
  subject: string;
  /** Each at most once; values that are no role of this service are left out. */
  roles: GrantedRole[];
  /** True for a machine's client-credential token with the read scope: it may read, never write. */
  isReadOnly: boolean;
  /** `null` unless the issuer says that it has verified the address. */
  email: string | null;
  /** The name to show; `null` when the token has none. */
  name: string | null;
  /** End of the token's validity, in milliseconds since the epoch. */
  expiresAt: number;
}

/** Tells who asks. */
export interface Authenticator {
  /**
   * Checks the value of an Authorization header.
   *
   * @returns `null` without a header: an anonymous request
   * @throws UNAUTHENTICATED, always the same error, for a header that holds anything but one valid token; UNAVAILABLE when
   *   the issuer's keys cannot be fetched.
   */
  authenticate(authorization: string | undefined): Promise<TokenFacts | null>;
}
