/**
 * The one token of an Authorization header. The name of the scheme is read in any case; the token has the three parts of
 * a signed JWT.
 *
 * @returns `null` for another scheme, no token, two tokens or what cannot be a JWT.
 */
export function bearerToken(authorization: string): string | null {
  return BEARER.exec(authorization)?.[1] ?? null;
}

const BEARER = /^bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i;
