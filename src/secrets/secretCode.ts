import { createHash, randomBytes } from "node:crypto";

/** A code that opens something to whoever has it, and what is stored of it. */
export interface SecretCode {
  /** 256 random bits, base64url; shown or sent once, never stored, never logged. */
  readonly code: string;
  /** By which it is found again. */
  readonly hash: string;
}

/** A new code that nobody can guess. */
export function newSecretCode(): SecretCode {
  const code = randomBytes(32).toString("base64url");
  return { code, hash: hashOfCode(code) };
}

/**
 * What is stored of a code: its SHA-256, hexadecimal. The code is long and random, so that a fast hash keeps it; finding it by
 * the index tells nothing of how near a guess was.
 */
export function hashOfCode(code: string): string {
  return createHash("sha256").update(code, "utf8").digest("hex");
}
