import { parseUrl } from "../text/parseUrl";

/**
 * The address, when what is fetched from there can be trusted: https, or http that does not leave this machine.
 *
 * @returns `null` for everything else, also for addresses with a user or a fragment.
 */
export function secureAddress(text: string): URL | null {
  const url = parseUrl(text);
  if (url === null) return null;
  if (url.username || url.password || url.hash) return null;
  if (url.protocol === "https:") return url;
  return url.protocol === "http:" && LOOPBACK.test(url.hostname) ? url : null;
}

/** As `URL` writes it: `127.1` has become `127.0.0.1` by then. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
