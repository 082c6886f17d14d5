import type { Viewer } from "./access/viewer.type";
import type { Language } from "./graphql/language";
import type { Services } from "./services/services.type";

/** What every resolver gets: made anew for each request, so that loaders batch within it and forget after it. */
export interface RequestContext {
  /** Language of texts where a field names none; from Accept-Language. */
  readonly language: Language;
  /** Who asks, and their rights. */
  readonly viewer: Viewer;
  readonly services: Services;
  /** Aborted when the client goes away before its answer is sent: nobody waits for long work then. */
  readonly gone: AbortSignal;
}
