import type { Viewer } from "../access/viewer.type";
import type { Announcement } from "../audit/announcement.type";
import type { Origin } from "../audit/change.type";
import type { WriteService } from "../audit/write.service";
import type { Language } from "../graphql/language";
import type { MailService } from "../mail/mail.service";
import type { MailSettings } from "../mail/mail.type";
import type { Database } from "../neo4j/database.type";
import type { NetworkSource } from "../projection/projection";

/** Who asks, and how. */
export interface Asker {
  readonly viewer: Viewer;
  readonly language: Language;
  /** By what way they write. */
  readonly origin: Origin;
}

/** What the services stand on. */
export interface Foundation {
  readonly database: Database;
  /** Longest database time of one request, all its statements together, in milliseconds. */
  readonly timeoutMs: number;
  /** Tells subscribers of a write, after its commit. */
  readonly announce: (announcement: Announcement) => void;
  /** What the configuration tells of mail; left out, nothing of it is configured. */
  readonly mail?: MailSettings;
  /** How long things are kept; left out, as the configuration's defaults say. */
  readonly retention?: Retention;
  /** The network in memory; left out, every question goes to the database. */
  readonly projection?: NetworkSource;
}

/** How long things are kept. */
export interface Retention {
  /** Days that registrations for an event are kept after its end. */
  readonly eventDays: number;
}

/** What all services of one request stand on. */
export interface RequestFoundation {
  readonly database: Database;
  readonly writes: WriteService;
  readonly viewer: Viewer;
  /** Of texts and mails where nothing else says. */
  readonly language: Language;
  readonly mail: MailService;
}
