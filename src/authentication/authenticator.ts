import { createPublicKey } from "node:crypto";
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions } from "jose";
import type { Logger } from "pino";
import type { Config } from "../config";
import { unauthenticated, unavailable } from "../graphql/errors";
import { bearerToken } from "./bearerToken";
import { issuerKeys, KeysUnavailableError } from "./issuerKeys";
import { LOCAL_ISSUER } from "./localIssuer";
import { localKey } from "./localKey";
import type { Authenticator } from "./token.type";
import { type ClaimNames, tokenFacts } from "./tokenFacts";

/** Told why tokens are refused (debug) and what hinders sign-in (warn); never a token or what it says of a person. */
export type AuthenticationLogger = Pick<Logger, "debug" | "warn">;

/** Whose tokens count. */
interface Trust {
  keys: JWTVerifyGetKey;
  options: Pick<JWTVerifyOptions, "issuer" | "audience" | "algorithms">;
  claims: ClaimNames;
}

/**
 * Checks the tokens of the configured issuer, or those of the local key.
 *
 * @throws Error when there is no issuer and the local key cannot be read or made.
 */
export function createAuthenticator(
  config: Pick<Config, "authentication" | "dataDirectory">,
  logger: AuthenticationLogger,
): Authenticator {
  const { keys, options, claims } = trustOf(config, logger);

  const refused = (reason: string) => {
    logger.debug({ reason }, "token refused");
    return unauthenticated();
  };

  return {
    async authenticate(authorization) {
      if (authorization === undefined) return null;
      const token = bearerToken(authorization);
      if (token === null) throw refused("the header is not one bearer token");
      const verified = await jwtVerify(token, keys, { ...options, ...CHECKS }).catch((error: unknown) => {
        if (error instanceof KeysUnavailableError)
          throw unavailable(
            "Sign-in cannot be checked now, for the issuer does not answer; try again shortly.",
          );
        throw refused(reasonOf(error));
      });
      const { typ } = verified.protectedHeader;
      if (typ !== undefined && !ACCESS_TOKEN.test(typ)) throw refused("the token is of another type");
      const facts = tokenFacts(verified.payload, claims);
      if (facts === null) throw refused("sub is not a text of 1 to 255 characters");
      return facts;
    },
  };
}

function trustOf(
  { authentication, dataDirectory }: Parameters<typeof createAuthenticator>[0],
  logger: AuthenticationLogger,
): Trust {
  const { issuer, rolesClaim, readScope } = authentication;
  if (issuer !== null) {
    return {
      keys: issuerKeys(issuer, logger),
      options: { issuer: issuer.url, audience: issuer.audience, algorithms: [...ALGORITHMS] },
      claims: { rolesClaim, readScope },
    };
  }
  logger.warn("sign-in by the local key, for development only; set AUTH_ISSUER for anything else");
  const key = createPublicKey(localKey(dataDirectory));
  return {
    keys: () => key,
    options: {
      issuer: LOCAL_ISSUER.issuer,
      audience: LOCAL_ISSUER.audience,
      algorithms: [LOCAL_ISSUER.algorithm],
    },
    claims: { rolesClaim: LOCAL_ISSUER.rolesClaim, readScope },
  };
}

/** The code of jose's errors and the claim at fault: their text and content may hold what the token says. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return `${error.code} ${error.claim}`;
  if (error instanceof errors.JOSEError) return error.code;
  return error instanceof Error ? error.name : "unknown";
}

/** Signatures by a private key alone: with a shared secret, the public key could be used to forge. */
const ALGORITHMS = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
] as const;

/** Clocks may differ by five seconds. */
const CHECKS = { clockTolerance: 5, requiredClaims: ["sub", "exp", "iss", "aud"] };

/** Not the issuer's other tokens, such as those that announce a sign-out. */
const ACCESS_TOKEN = /^(application\/)?(at\+)?jwt$/i;
