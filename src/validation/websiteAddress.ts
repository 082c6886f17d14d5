import { z } from "zod";
import { rule } from "./rule";
import { parseUrl } from "../text/parseUrl";

const RULE = rule(
  "Das ist keine öffentliche Webadresse: erwartet wird etwa https://www.example.org, ohne Benutzer und Passwort.",
  "This is no public web address: something like https://www.example.org is expected, without user and password.",
);

/** The address of a public website, in its canonical spelling, without a fragment. */
export const websiteAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => publicAddress(text) !== null, RULE)
  .transform((text) => publicAddress(text)!);

/** Endings that no host in the public Internet has. */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|arpa|onion)$/;

/**
 * The canonical spelling of an http or https address of a public host.
 *
 * @returns null where `webUrl` finds no page, and for a host that is never public
 */
export function publicAddress(text: string): string | null {
  const url = webUrl(text);
  if (url === null || PRIVATE.test(url.hostname)) return null;
  url.hash = "";
  return url.href;
}

/** The address of a page; null for another scheme than http and https, credentials, an IP address, a host of one label. */
export function webUrl(text: string): URL | null {
  const url = parseUrl(text);
  if (url === null) return null;
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (!isWeb || url.username !== "" || url.password !== "") return null;
  // The last label begins with a letter: IP addresses do not pass, in whatever way they are written.
  return /^([\p{L}\d_-]+\.)+[a-z][a-z\d-]+$/u.test(url.hostname) ? url : null;
}
