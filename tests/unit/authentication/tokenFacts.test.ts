import { tokenFacts } from "../../../src/authentication/tokenFacts";

const names = { rolesClaim: "roles", readScope: "network:read" };
const facts = (claims: object, rolesClaim = "roles") =>
  tokenFacts({ sub: "person-1", exp: 1000, ...claims }, { ...names, rolesClaim });

describe("tokenFacts", () => {
  it("grants the known roles, each once, and no others", () => {
    const roles = ["admin", "MANAGER", "manager", "owner", "adm\u0131n", 7, null];
    expect(facts({ roles })!.roles).toEqual(["MANAGER", "ADMIN"]);
    expect(facts({ roles: "auditor offline_access" })!.roles).toEqual(["AUDITOR"]);
    expect(facts({})!.roles).toEqual([]);
    expect(facts({ roles: { admin: true } })!.roles).toEqual([]);
  });

  it("finds the roles where dots lead, and under a name that holds dots", () => {
    expect(facts({ realm_access: { roles: ["admin"] } }, "realm_access.roles")!.roles).toEqual(["ADMIN"]);
    expect(facts({ "https://a.example/roles": ["admin"] }, "https://a.example/roles")!.roles).toEqual([
      "ADMIN",
    ]);
    expect(facts({ realm_access: "admin" }, "realm_access.roles")!.roles).toEqual([]);
    expect(facts({ roles: ["admin"] }, "constructor.name")!.roles).toEqual([]);
  });

  it.each([
    [{ scope: "openid network:read" }, true],
    [{ scp: "network:read" }, true],
    [{ scp: ["openid", "network:read"], roles: ["admin"] }, true],
    [{ scope: "network:readable network" }, false],
    [{ scp: [["network:read"]] }, false],
    [{}, false],
  ])("tells from %j whether it may only read: %s", (claims, isReadOnly) => {
    expect(facts(claims)!.isReadOnly).toBe(isReadOnly);
  });

  it("believes an address only when the issuer has verified it", () => {
    const email = "someone@example.org";
    expect(facts({ email, email_verified: true })!.email).toBe(email);
    for (const email_verified of [false, "true", 1, undefined])
      expect(facts({ email, email_verified })!.email).toBeNull();
  });

  it("is null without a usable subject", () => {
    expect(facts({ sub: "x".repeat(255) })).not.toBeNull();
    for (const sub of ["", "x".repeat(256), 7, undefined]) expect(facts({ sub })).toBeNull();
  });
});
