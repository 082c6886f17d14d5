import type { Language } from "../graphql/language";

/** Something public that programs read again and again by its address, such as a calendar. */
export interface Feed<Context> {
  /** Its address, parts that vary after a colon, as "/lighthouses/:slug/events.ics". */
  readonly path: string;
  readonly contentType: string;
  /**
   * What stands there now; null for an address that leads to nothing.
   *
   * @param context that of an anonymous caller, whoever asks: proxies keep the answer for all
   */
  read(request: FeedRequest, context: Context): Promise<FeedDocument | null>;
}

/** What is asked for. */
export interface FeedRequest {
  /** The parts of the path that vary, by their names. */
  readonly params: Readonly<Record<string, string>>;
  /** By `?lang=de` or `?lang=en`, else by Accept-Language. */
  readonly language: Language;
}

/** A state of a feed. */
export interface FeedDocument {
  readonly body: string;
  /** When something of it last changed (ISO); null if nothing ever did. */
  readonly modifiedAt: string | null;
}
