import { fold } from "./fold";

/** The readable part of a new key: small letters, digits and hyphens, at most 60 characters; "unnamed" for none. */
export function slug(text: string): string {
  const words = fold(text)
    .replaceAll(" ", "-")
    .replace(/[^a-z0-9-]/g, "");
  return words.slice(0, 60).replace(/^-+|-+$/g, "") || "unnamed";
}
