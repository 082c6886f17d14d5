import { createHmac, randomBytes } from "node:crypto";

/** A new key for {@link keyedHash}: 256 random bits, base64url. */
export function newHashKey(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored of a short text that could be guessed, such as an address: its HMAC-SHA-256, hexadecimal. Only who has the
 * key can try whether a text that they know is the one.
 */
export function keyedHash(key: string, text: string): string {
  return createHmac("sha256", key).update(text, "utf8").digest("hex");
}
