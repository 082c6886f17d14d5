import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

/** A key of the provider. */
export type ProviderKey = Awaited<ReturnType<typeof providerKey>>;

/** A new key pair of that name. */
export async function providerKey(kid: string, alg = "ES256") {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

/** An OpenID provider on a free port: discovery document, key set, tokens. What it says can be changed while it runs. */
export async function startProvider(...keys: ProviderKey[]) {
  const state = {
    published: keys,
    discovery: {} as Record<string, unknown>,
    status: 200,
    fetches: 0,
    url: "",
  };
  const server = createServer((request, response) => {
    state.fetches += 1;
    const body =
      request.url === "/.well-known/openid-configuration"
        ? { issuer: state.url, jwks_uri: `${state.url}/keys`, ...state.discovery }
        : { keys: state.published.map(({ jwk }) => jwk) };
    response.writeHead(state.status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    state,
    config: {
      dataDirectory: "unused",
      authentication: {
        issuer: { url: state.url, audience: "network", jwksUri: null as string | null },
        rolesClaim: "roles",
        readScope: "network:read",
      },
    },
    claims: (more: JWTPayload = {}): JWTPayload => ({
      iss: state.url,
      aud: "network",
      sub: "person-1",
      exp: Math.floor(Date.now() / 1000) + 600,
      ...more,
    }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A signed token; `header` changes its header. */
export function sign({ kid, alg, privateKey }: ProviderKey, claims: JWTPayload, header: object = {}) {
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}
