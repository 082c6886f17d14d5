import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The private key (P-256, for ES256) that signs development tokens, kept in the data directory and readable for its owner
 * only; made on first use. Processes that make it at the same moment end up with the same one.
 *
 * @throws Error when the file cannot be read, or holds no key.
 */
export function localKey(dataDirectory: string): KeyObject {
  const path = join(dataDirectory, "local-sign-in-key.pem");
  const found = readIfThere(path);
  if (found !== null) return createPrivateKey(found);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.new`;
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  writeFileSync(draft, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  try {
    // A link of a complete file: it appears whole, and only for the first.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return createPrivateKey(readFileSync(path));
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return null;
  }
}
