import { parseUrl } from "./parseUrl";

/**
 * The host of a web address, lower case, without `www.`: the same for every page and scheme of a website.
 *
 * @param address with or without a scheme
 * @returns null when the text is no web address
 */
export function websiteHost(address: string): string | null {
  const url = parsed(address);
  return url === null ? null : url.hostname.replace(/^www\d?\./, "");
}

/** Pages that stand for the whole website: the front page in a language, or by the name of its file. */
const FRONT_PAGE = /^\/?((de|en|home|start|startseite|index)(\.\w+)?\/?)*$/i;

/** The path of a web address, lower case, without its last slash; "" for the front page of the host. */
export function websitePath(address: string): string {
  const path = parsed(address)?.pathname ?? "";
  return FRONT_PAGE.test(path) ? "" : path.toLowerCase().replace(/\/$/, "");
}

function parsed(address: string): URL | null {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return parseUrl(text);
}
