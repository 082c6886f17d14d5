import type { Publication } from "./publication.type";

/** The address to read a publication at: that of the text itself, else its page of this service, if it has pages. */
export function pageOfPublication(
  { url, key }: Pick<Publication, "url" | "key">,
  webUrl: string | null,
): string | null {
  return url ?? (webUrl === null ? null : `${webUrl}/publications/${encodeURIComponent(key)}`);
}
