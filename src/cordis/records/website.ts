import { parseUrl } from "../../text/parseUrl";

/**
 * An absolute http(s) address: `https://` is put before one without scheme, a typographic hyphen becomes a plain one.
 *
 * @returns null when the text is no such address (white space, no dot in the host name, another scheme).
 */
export function website(raw: string): string | null {
  const text = raw.trim().replace(/[\u2010\u2011]/gu, "-");
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  const url = /\s/u.test(address) ? null : parseUrl(address);
  if (url === null) return null;
  const { protocol, hostname } = url;
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && /^[^.]+(\.[^.]+)+$/u.test(hostname) ? address : null;
}
