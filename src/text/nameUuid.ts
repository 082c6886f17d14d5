import { createHash } from "node:crypto";

/** The space of this service's names: a random UUID that never changes, for what was made from it would change too. */
const NAMESPACE = Buffer.from("6f1d0c52a7c64b3e9d0a8e3c5b7f2d41", "hex");

/** The UUID of a name, the same for ever and wherever the service runs (version 5 of RFC 9562, 5.5). */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
