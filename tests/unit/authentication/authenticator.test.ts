import { createHmac } from "node:crypto";
import { exportSPKI, type JWTPayload } from "jose";
import { createAuthenticator } from "../../../src/authentication/authenticator";
import { KEY_TIMES } from "../../../src/authentication/issuerKeys";
import type { Authenticator } from "../../../src/authentication/token.type";
import { unauthenticated } from "../../../src/graphql/errors";
import { type ProviderKey, providerKey, sign, startProvider } from "./openIdProvider";

type Provider = Awaited<ReturnType<typeof startProvider>>;

const log: unknown[] = [];
const logger = {
  debug: (entry: unknown) => void log.push(entry),
  warn: (entry: unknown) => void log.push(entry),
};

describe("an authenticator of an OpenID issuer", () => {
  let [first, second]: ProviderKey[] = [];
  let provider: Provider;
  let authenticator: Authenticator;
  beforeAll(async () => {
    [first, second] = [await providerKey("first"), await providerKey("second")];
  });
  beforeEach(async () => {
    // Only the clock is set: timers and sockets are real.
    jest.useFakeTimers({ now: Date.now(), doNotFake: [...REAL] });
    log.length = 0;
    provider = await startProvider(first!);
    authenticator = createAuthenticator(provider.config, logger);
  });
  afterEach(async () => {
    jest.useRealTimers();
    await provider.close();
  });

  const ask = (token: string) => authenticator.authenticate(`Bearer ${token}`);
  const errorOf = (header: string): Promise<unknown> =>
    authenticator.authenticate(header).then(
      (facts) => ({ accepted: facts }),
      (error: unknown) => error,
    );
  const pass = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);
  const now = () => Math.floor(Date.now() / 1000);

  it("knows nobody without a header, and asks nobody", async () => {
    expect(await authenticator.authenticate(undefined)).toBeNull();
    expect(provider.state.fetches).toBe(0);
  });

  it("reads a token of the issuer, whatever the case of the scheme and the form of the type", async () => {
    const claims = provider.claims({ roles: ["manager"] });
    const token = await sign(first!, claims, { typ: "at+jwt" });
    expect(await authenticator.authenticate(`bearer ${token}`)).toEqual({
      subject: "person-1",
      roles: ["MANAGER"],
      isReadOnly: false,
      email: null,
      name: null,
      expiresAt: claims.exp! * 1000,
    });
  });

  it.each(["RS256", "PS256", "ES384", "EdDSA"])("takes signatures by %s", async (alg) => {
    const key = await providerKey("other", alg);
    provider.state.published = [key];
    expect(await ask(await sign(key, provider.claims()))).toMatchObject({ subject: "person-1" });
  });

  it("asks the address of AUTH_JWKS_URI without discovery", async () => {
    provider.config.authentication.issuer.jwksUri = `${provider.state.url}/keys`;
    authenticator = createAuthenticator(provider.config, logger);
    expect(await ask(await sign(first!, provider.claims()))).toMatchObject({ subject: "person-1" });
    expect(provider.state.fetches).toBe(1);
  });

  it("allows clocks to differ by five seconds, and no more", async () => {
    for (const [claims, isTaken] of [
      [{ exp: now() - 3 }, true],
      [{ exp: now() - 6 }, false],
      [{ nbf: now() + 4 }, true],
      [{ nbf: now() + 7 }, false],
    ] as const) {
      const answer = await errorOf(`Bearer ${await sign(first!, provider.claims(claims))}`);
      expect([claims, answer instanceof Error]).toEqual([claims, !isTaken]);
    }
  });

  describe("answers with one and the same error, and logs neither token nor person, for", () => {
    const forged = (alg: string, secret: string | null) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const signed = `${part({ alg, kid: "first" })}.${part(provider.claims())}`;
      return `${signed}.${secret === null ? "" : createHmac("sha256", secret).update(signed).digest("base64url")}`;
    };
    const good = (claims: JWTPayload = {}, header: object = {}) =>
      sign(first!, provider.claims(claims), header);
    const without = (claim: string) => {
      const claims = provider.claims();
      delete claims[claim];
      return sign(first!, claims);
    };
    const changed = async () => {
      const [header, , signature] = (await good()).split(".");
      const body = Buffer.from(JSON.stringify(provider.claims({ roles: ["admin"] }))).toString("base64url");
      return `${header}.${body}.${signature}`;
    };

    const HEADERS: [string, () => Promise<string> | string][] = [
      [
        "another key's signature",
        async () => `Bearer ${await sign({ ...second!, kid: "first" }, provider.claims())}`,
      ],
      ["changed claims", async () => `Bearer ${await changed()}`],
      ["another issuer", async () => `Bearer ${await good({ iss: "https://other.example" })}`],
      ["another audience", async () => `Bearer ${await good({ aud: ["other"] })}`],
      ["no algorithm", () => `Bearer ${forged("none", null)}`],
      [
        "the public key as a shared secret",
        async () => `Bearer ${forged("HS256", await exportSPKI(first!.publicKey))}`,
      ],
      ["the published key as a shared secret", () => `Bearer ${forged("HS256", JSON.stringify(first!.jwk))}`],
      ["an expired token", async () => `Bearer ${await good({ exp: now() - 60 })}`],
      ["a token that is not yet valid", async () => `Bearer ${await good({ nbf: now() + 60 })}`],
      ["an unknown key", async () => `Bearer ${await sign(second!, provider.claims())}`],
      [
        "a key in the token itself",
        async () => `Bearer ${await sign(second!, provider.claims(), { jwk: second!.jwk })}`,
      ],
      ["no sub", async () => `Bearer ${await without("sub")}`],
      ["no exp", async () => `Bearer ${await without("exp")}`],
      ["no iss", async () => `Bearer ${await without("iss")}`],
      ["no aud", async () => `Bearer ${await without("aud")}`],
      ["an empty sub", async () => `Bearer ${await good({ sub: "" })}`],
      ["a sub of 256 characters", async () => `Bearer ${await good({ sub: "x".repeat(256) })}`],
      ["a token of another type", async () => `Bearer ${await good({}, { typ: "logout+jwt" })}`],
      ["two tokens", async () => `Bearer ${await good()} ${await good()}`],
      ["two headers in one", async () => `Bearer ${await good()}, Bearer ${await good()}`],
      ["an encrypted token", () => "Bearer a.b.c.d.e"],
      ["no token", () => "Bearer "],
      ["an empty header", () => ""],
      ["another scheme", () => "Basic c29tZW9uZTpzZWNyZXQ="],
      ["a token without its scheme", () => good()],
      ["what is no JSON", () => "Bearer a.b.c"],
    ];

    it.each(HEADERS)("%s", async (_name, header) => {
      await ask(await good());
      const value = await header();
      const error = (await errorOf(value)) as ReturnType<typeof unauthenticated>;
      const expected = unauthenticated();
      expect({ ...error.toJSON(), name: error.name }).toEqual({ ...expected.toJSON(), name: expected.name });
      expect(error.extensions).toEqual(expected.extensions);
      expect(Object.keys(error)).toEqual(Object.keys(expected));
      expect(error.originalError).toBeUndefined();
      expect(log).toEqual([{ reason: expect.stringMatching(/./) as string }]);
      const told = JSON.stringify(log);
      for (const part of [...value.split(/[ .,]+/).filter((each) => each.length > 9), "person-1"])
        expect(told).not.toContain(part);
    });
  });

  it("follows a rotation: the new key counts at once, the removed one until the cache is old", async () => {
    const old = await sign(first!, provider.claims({ exp: now() + 7200 }));
    await ask(old);
    pass(KEY_TIMES.cooldownDuration + 1);
    provider.state.published = [first!, second!];
    const fresh = await sign(second!, provider.claims({ exp: now() + 7200 }));
    expect(await ask(fresh)).toMatchObject({ subject: "person-1" });

    provider.state.published = [second!];
    expect(await ask(old)).toMatchObject({ subject: "person-1" });
    pass(KEY_TIMES.cacheMaxAge + 1);
    await expect(ask(old)).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    expect(await ask(fresh)).toMatchObject({ subject: "person-1" });
  });

  it("is not a way to hammer the issuer with unknown keys", async () => {
    await ask(await sign(first!, provider.claims()));
    pass(KEY_TIMES.cooldownDuration + 1);
    provider.state.fetches = 0;
    const tokens = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        sign(second!, provider.claims(), { kid: `unknown-${number}` }),
      ),
    );
    for (const token of tokens.slice(0, 30)) await errorOf(`Bearer ${token}`);
    await Promise.all(tokens.slice(30).map((token) => errorOf(`Bearer ${token}`)));
    // Discovery and keys, once.
    expect(provider.state.fetches).toBe(2);
  });

  const expectUnavailable = async () =>
    expect(await errorOf(`Bearer ${await sign(first!, provider.claims())}`)).toMatchObject({
      extensions: { code: "UNAVAILABLE" },
    });

  it("says UNAVAILABLE while the issuer fails, asks it seldom, and recovers", async () => {
    provider.state.status = 503;
    for (let count = 0; count < 20; count += 1) await expectUnavailable();
    expect(provider.state.fetches).toBe(1);
    provider.state.status = 200;
    pass(KEY_TIMES.pauseAfterFailure + 1);
    expect(await ask(await sign(first!, provider.claims()))).toMatchObject({ subject: "person-1" });
  });

  it("says UNAVAILABLE when nothing listens", async () => {
    await provider.close();
    await expectUnavailable();
  });

  it.each([
    ["of another issuer", () => ({ issuer: "https://other.example" })],
    // 0.0.0.0 reaches the provider, but is no loopback address.
    [
      "that leads to keys without encryption",
      (url: string) => ({ jwks_uri: `${url.replace("127.0.0.1", "0.0.0.0")}/keys` }),
    ],
    ["without an address of keys", () => ({ jwks_uri: undefined })],
  ])("trusts no discovery document %s", async (_name, discovery: (url: string) => object) => {
    provider.state.discovery = { ...discovery(provider.state.url) };
    await expectUnavailable();
    expect(provider.state.fetches).toBe(1);
    expect(log).toHaveLength(1);
  });
});

/** All but the clock. */
const REAL = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "requestIdleCallback",
  "cancelIdleCallback",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const;
