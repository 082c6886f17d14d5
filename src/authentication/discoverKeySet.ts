import type { FetchImplementation } from "jose";
import { z } from "zod";
import { secureAddress } from "./secureAddress";

/** How jose asks: with a time limit, and following no redirection. */
export type FetchOptions = Parameters<FetchImplementation>[1];

/**
 * Where an OpenID Connect issuer publishes its keys, by its discovery document.
 *
 * @throws Error when there is no such document, it is another issuer's, or it leads to an address that is not secure.
 */
export async function discoverKeySet(issuer: string, options: FetchOptions): Promise<URL> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const document = DISCOVERY.parse(await fetchJson(address, options));
  if (document.issuer !== issuer)
    throw new Error(`AUTH_ISSUER is ${issuer}, but ${address} is of the issuer ${document.issuer}`);
  const keySet = secureAddress(document.jwks_uri);
  if (keySet === null)
    throw new Error(`The jwks_uri of ${address} is neither https nor on a loopback address`);
  return keySet;
}

/** The JSON at an address. @throws Error for any answer but 200 with JSON. */
export async function fetchJson(address: string, options: FetchOptions): Promise<unknown> {
  const response = await fetch(address, options);
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}

const DISCOVERY = z.object({ issuer: z.string(), jwks_uri: z.string() });
