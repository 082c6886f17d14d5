import { createRemoteJWKSet, customFetch, type FetchImplementation, type RemoteJWKSet } from "jose";
import type { Logger } from "pino";
import { z } from "zod";
import type { AuthenticationConfig } from "../config";
import { discoverKeySet, fetchJson } from "./discoverKeySet";

/** The issuer's keys cannot be fetched, so that no token can be judged. */
export class KeysUnavailableError extends Error {
  override name = "KeysUnavailableError";
}

/** Times in milliseconds. */
export const KEY_TIMES = {
  /** A key that the issuer has withdrawn is trusted no longer than this. */
  cacheMaxAge: 600_000,
  /** However many unknown keys are named, the issuer is asked again at most this often. */
  cooldownDuration: 10_000,
  /** Longest wait for the issuer, discovery and keys together. */
  timeoutDuration: 5_000,
  /** After a failure the issuer is left alone for this long. */
  pauseAfterFailure: 5_000,
};

/**
 * The keys of the configured issuer, fetched when first needed, when they are old, and when a token names an unknown one.
 * The issuer is discovered anew each time: it may move its keys.
 *
 * @throws KeysUnavailableError from the returned function
 */
export function issuerKeys(
  issuer: NonNullable<AuthenticationConfig["issuer"]>,
  logger: Pick<Logger, "warn">,
): RemoteJWKSet {
  let pausedUntil = 0;
  const fetchKeys: FetchImplementation = async (_address, options) => {
    // jose counts its pause from the last success alone: an issuer that fails would be asked for every token.
    if (Date.now() < pausedUntil) throw new KeysUnavailableError("The issuer failed moments ago");
    try {
      const address = issuer.jwksUri ?? (await discoverKeySet(issuer.url, options)).href;
      return Response.json(KEY_SET.parse(await fetchJson(address, options)));
    } catch (cause) {
      pausedUntil = Date.now() + KEY_TIMES.pauseAfterFailure;
      logger.warn({ err: cause }, "the keys of AUTH_ISSUER cannot be fetched");
      throw new KeysUnavailableError("The keys of the issuer cannot be fetched", { cause });
    }
  };
  return createRemoteJWKSet(new URL(issuer.jwksUri ?? issuer.url), {
    ...KEY_TIMES,
    [customFetch]: fetchKeys,
  });
}

const KEY_SET = z.object({ keys: z.array(z.looseObject({})) });
