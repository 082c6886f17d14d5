import { z } from "zod";

const TEXT = {
  de: "Das ist keine öffentliche Webadresse: erwartet wird etwa https://www.example.org, ohne Benutzer und Passwort.",
  en: "This is no public web address: something like https://www.example.org is expected, without user and password.",
};

/** The address of a public website, in its canonical spelling, without a fragment. */
export const websiteAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => publicAddress(text) !== null, { params: { text: TEXT } })
  .transform((text) => publicAddress(text)!);

/** Endings that no host in the public Internet has. */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|arpa|onion)$/;

/**
 * The canonical spelling of an http or https address of a public host.
 *
 * @returns null for another scheme, credentials, an IP address, a host of one label or one that is never public
 */
export function publicAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (!isWeb || url.username !== "" || url.password !== "") return null;
  // The last label begins with a letter: IP addresses do not pass, in whatever way they are written.
  if (!/^([\p{L}\d_-]+\.)+[a-z][a-z\d-]+$/u.test(url.hostname) || PRIVATE.test(url.hostname)) return null;
  url.hash = "";
  return url.href;
}
