import { CONFIG_VARIABLES, ConfigError, loadConfig } from "../../../src/config";

describe("loadConfig", () => {
  it("is complete without any variable, and uses the embedded Neo4j", () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      neo4j: null,
      dataDirectory: ".neo4j",
      queryTimeoutMs: 10_000,
      projectionMaxParticipations: 1_000_000,
      retention: { registrationDays: 180, eventDays: 90, mailDays: 90 },
      redisUrl: null,
      rateLimits: { costlyQueries: 6_000, publicMutations: 30 },
      trustProxy: null,
      logLevel: "info",
      authentication: { issuer: null, rolesClaim: "roles", readScope: "network:read" },
      mail: { smtp: null, webUrl: null, officeEmail: null },
    });
  });

  it("counts an empty variable as unset", () => {
    expect(loadConfig({ PORT: "", NEO4J_URI: "" })).toEqual(loadConfig({}));
  });

  it("takes a Neo4j elsewhere", () => {
    const config = loadConfig({ NEO4J_URI: "neo4j+s://db.example:7687", NEO4J_PASSWORD: "secret" });
    expect(config.neo4j).toEqual({
      uri: "neo4j+s://db.example:7687",
      username: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  it("lists every bad variable with its problem and the fix", () => {
    const load = () =>
      loadConfig({
        PORT: "99999",
        QUERY_TIMEOUT_MS: "1.5",
        LOG_LEVEL: "loud",
        NEO4J_URI: "http://localhost",
      });
    expect(load).toThrow(ConfigError);
    for (const name of ["PORT", "QUERY_TIMEOUT_MS", "LOG_LEVEL", "NEO4J_URI", "NEO4J_PASSWORD"]) {
      expect(load).toThrow(new RegExp(`^  ${name} .*Set `, "m"));
    }
  });

  it("never repeats a password, not even one that stands in an address", () => {
    for (const NEO4J_URI of ["http://x", "http://me:secret@x", "neo4j://me:secret@x"]) {
      const load = () => loadConfig({ NEO4J_URI, NEO4J_PASSWORD: "secret" });
      expect(load).toThrow(ConfigError);
      expect(load).not.toThrow(/secret/);
    }
  });

  it("takes an issuer with its audience, on https or on this machine", () => {
    for (const AUTH_ISSUER of [
      "https://id.example/realms/network",
      "http://localhost:8080",
      "http://127.0.0.1:8080",
      "http://[::1]:8080/",
    ]) {
      const { authentication } = loadConfig({
        AUTH_ISSUER,
        AUTH_AUDIENCE: "network",
        NODE_ENV: "production",
      });
      expect(authentication.issuer).toEqual({ url: AUTH_ISSUER, audience: "network", jwksUri: null });
    }
  });

  it.each([
    "http://id.example",
    "http://127.0.0.1.example",
    "http://localhost.example",
    "https://me:secret@id.example",
    "https://id.example#keys",
    "ftp://localhost",
    "id.example",
  ])("refuses the issuer %s and keys from there", (address) => {
    const load = () => loadConfig({ AUTH_ISSUER: address, AUTH_AUDIENCE: "network", AUTH_JWKS_URI: address });
    expect(load).toThrow(/^  AUTH_ISSUER .*Set the issuer's address/m);
    expect(load).toThrow(/^  AUTH_JWKS_URI .*Set an address/m);
    expect(load).not.toThrow(/secret/);
  });

  it("takes a query in the address of the keys, and none in the issuer", () => {
    const [AUTH_ISSUER, AUTH_JWKS_URI] = ["https://id.example", "https://id.example/keys?policy=sign-in"];
    const config = loadConfig({ AUTH_ISSUER, AUTH_JWKS_URI, AUTH_AUDIENCE: "network" });
    expect(config.authentication.issuer!.jwksUri).toBe(AUTH_JWKS_URI);
    expect(() => loadConfig({ AUTH_ISSUER: "https://id.example?realm=1", AUTH_AUDIENCE: "network" })).toThrow(
      /^  AUTH_ISSUER .* has a query/m,
    );
  });

  it("never falls back to the local key in production or when half an issuer is named", () => {
    const missing = (variables: Record<string, string>) => () => loadConfig(variables);
    expect(missing({ NODE_ENV: "production" })).toThrow(
      /^  AUTH_ISSUER is not set, but NODE_ENV is production/m,
    );
    expect(missing({ NODE_ENV: "prod" })).toThrow(/^  NODE_ENV "prod" is not known/m);
    expect(missing({ AUTH_AUDIENCE: "network" })).toThrow(/^  AUTH_ISSUER is not set, but AUTH_AUDIENCE is/m);
    expect(missing({ AUTH_JWKS_URI: "https://id.example/keys" })).toThrow(
      /^  AUTH_ISSUER is not set, but AUTH_JWKS_URI is/m,
    );
    expect(missing({ AUTH_ISSUER: "https://id.example" })).toThrow(
      /^  AUTH_AUDIENCE is not set, but AUTH_ISSUER is/m,
    );
  });

  it("takes a mail server with a sender, and shows nothing of an address that is none", () => {
    const SMTP_URL = "smtps://user:secret@mail.example:465";
    const { mail } = loadConfig({
      SMTP_URL,
      MAIL_FROM: "Network Office <office@example.org>",
      WEB_URL: "https://network.example/pages/",
      OFFICE_EMAIL: "office@example.org",
    });
    expect(mail).toEqual({
      smtp: { url: SMTP_URL, from: { name: "Network Office", address: "office@example.org" } },
      webUrl: "https://network.example/pages",
      officeEmail: "office@example.org",
    });
    expect(() => loadConfig({ SMTP_URL })).toThrow(/^  MAIL_FROM is not set, but SMTP_URL is/m);
    for (const wrong of ["smtp:secret", "http://:secret@x", "secret"]) {
      const load = () => loadConfig({ SMTP_URL: wrong, MAIL_FROM: "office@example.org" });
      expect(load).toThrow(/SMTP_URL is not the address of a mail server\. Set /);
      expect(load).not.toThrow(/secret/);
    }
  });

  it.each([
    ["MAIL_FROM", "office"],
    ["MAIL_FROM", "Office\nBcc: x <office@example.org>"],
    ["MAIL_FROM", "office@example.org, other@example.org"],
    ["OFFICE_EMAIL", "Office <office@example.org>"],
    ["WEB_URL", "network.example"],
    ["WEB_URL", "ftp://network.example"],
    ["WEB_URL", "https://network.example?page=1"],
  ])("refuses %s %j", (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`^  ${name} `, "m"));
  });

  it("takes a Redis address, and shows nothing of one that is none", () => {
    const url = "rediss://:secret@redis.example:6379/1";
    expect(loadConfig({ REDIS_URL: url }).redisUrl).toBe(url);
    for (const REDIS_URL of [
      "redis:secret",
      "http://:secret@x",
      "redis://:secret@",
      "secret",
      "redis://:secret@x:y",
    ]) {
      const load = () => loadConfig({ REDIS_URL });
      expect(load).toThrow(/REDIS_URL is not a Redis address\. Set /);
      expect(load).not.toThrow(/secret/);
    }
  });

  it.each([
    ["1", 1],
    ["10.0.0.0/8, 127.0.0.1", ["10.0.0.0/8", "127.0.0.1"]],
    ["loopback,fd00::/8", ["loopback", "fd00::/8"]],
  ])("takes %s for the proxies in front", (TRUST_PROXY, proxies) => {
    expect(loadConfig({ TRUST_PROXY }).trustProxy).toEqual(proxies);
  });

  it.each(["true", "0", "0.0.0.0/0", "10.0.0.0/33", "proxy.example", "10.0.0.1,"])(
    "does not take %s for proxies, with which any client could say that it is another",
    (TRUST_PROXY) => {
      expect(() => loadConfig({ TRUST_PROXY })).toThrow(/TRUST_PROXY ".*" is neither a number/);
    },
  );

  it("describes every variable", () => {
    for (const { name, description, fix } of CONFIG_VARIABLES) {
      expect([name, description, fix].every((text) => text.length > 0)).toBe(true);
    }
  });
});
