import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createAuthenticator } from "../../../src/authentication/authenticator";
import { signLocalToken } from "../../../src/authentication/localIssuer";
import { createCli } from "../../../src/cli/createCli";
import { loadConfig } from "../../../src/config";
import { silentProgress } from "../../../src/progress/silentProgress";

const logger = { debug: () => undefined, warn: jest.fn() };
const support = join(__dirname, "../../support/registerTypeScript.cjs");

describe("the local key", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "lighthouse-key-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const authenticator = (DATA_DIR = directory) => createAuthenticator(loadConfig({ DATA_DIR }), logger);

  it("is made once, for its owner only, and leaves nothing else behind", async () => {
    const below = join(directory, "data");
    const token = await signLocalToken(below, { subject: "someone", roles: [], lifetime: 60 });
    expect(readdirSync(below)).toEqual(["local-sign-in-key.pem"]);
    expect(statSync(join(below, "local-sign-in-key.pem")).mode & 0o777).toBe(0o600);
    expect(await authenticator(below).authenticate(`Bearer ${token}`)).toMatchObject({ subject: "someone" });
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining("for development only"));
  });

  it("is one for processes that make it at the same moment", async () => {
    const below = join(directory, "data");
    const run = () =>
      promisify(execFile)(
        process.execPath,
        ["--require", support, "src/cli.ts", "token", "--role", "member"],
        {
          env: { ...process.env, DATA_DIR: below, AUTH_ISSUER: "", AUTH_AUDIENCE: "", AUTH_JWKS_URI: "" },
        },
      );
    const outputs = await Promise.all([run(), run(), run(), run()]);
    const accepting = authenticator(below);
    for (const { stdout } of outputs)
      expect(await accepting.authenticate(`Bearer ${stdout.trim()}`)).toMatchObject({ roles: [] });
    expect(readdirSync(below)).toEqual(["local-sign-in-key.pem"]);
  });

  it("signs nothing that another data directory's service takes", async () => {
    const other = mkdtempSync(join(tmpdir(), "lighthouse-key-"));
    const token = await signLocalToken(other, { subject: "someone", roles: ["ADMIN"], lifetime: 60 });
    rmSync(other, { recursive: true });
    await expect(authenticator().authenticate(`Bearer ${token}`)).rejects.toMatchObject({
      extensions: { code: "UNAUTHENTICATED" },
    });
  });

  it("stops the start when its file holds none", () => {
    writeFileSync(join(directory, "local-sign-in-key.pem"), "nothing");
    expect(() => authenticator()).toThrow();
  });

  describe("token", () => {
    async function token(options: string[], env: Record<string, string> = {}): Promise<string> {
      const lines: string[] = [];
      const cli = createCli({
        config: () => loadConfig({ DATA_DIR: directory, ...env }),
        progress: silentProgress,
        print: (line) => void lines.push(line),
      });
      for (const command of [cli, ...cli.commands])
        command.exitOverride().configureOutput({ writeErr: () => undefined });
      await cli.parseAsync(["token", ...options], { from: "user" });
      return lines.join("\n");
    }

    it.each([
      ["member", []],
      ["auditor", ["AUDITOR"]],
      ["manager", ["MANAGER"]],
      ["admin", ["ADMIN"]],
    ])("makes its bearer a %s, for twelve hours", async (role, roles) => {
      const facts = await authenticator().authenticate(`Bearer ${await token(["--role", role])}`);
      expect(facts).toMatchObject({ subject: `local-${role}`, roles, isReadOnly: false });
      expect(Math.abs(facts!.expiresAt - Date.now() - 12 * 3_600_000)).toBeLessThan(5_000);
    });

    it("names the subject and the time that are asked for", async () => {
      const made = await token(["--role", "member", "--subject", "someone", "--expires", "30m"]);
      const facts = await authenticator().authenticate(`Bearer ${made}`);
      expect(facts).toMatchObject({ subject: "someone" });
      expect(Math.abs(facts!.expiresAt - Date.now() - 1_800_000)).toBeLessThan(5_000);
    });

    it.each(["0h", "31d", "12", "1y", "-1h"])(
      "refuses the time %s and says what is possible",
      async (time) => {
        await expect(token(["--role", "member", `--expires=${time}`])).rejects.toThrow(/from 1m to 30d/);
      },
    );

    it("refuses a role that there is not, and none", async () => {
      await expect(token(["--role", "owner"])).rejects.toThrow(/member, auditor, manager, admin/);
      await expect(token([])).rejects.toThrow(/--role/);
    });

    it("prints nothing with an issuer or in production, and makes no key", async () => {
      const issuer = { AUTH_ISSUER: "https://id.example", AUTH_AUDIENCE: "network" };
      for (const env of [issuer, { ...issuer, NODE_ENV: "production" }, { NODE_ENV: "production" }])
        await expect(token(["--role", "admin"], env)).rejects.toThrow(/AUTH_ISSUER is/);
      expect(readdirSync(directory)).toEqual([]);
    });
  });
});
