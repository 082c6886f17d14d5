import type { Language } from "../graphql/language";

/** What optional mails are about; people may opt out of each. */
export type MailCategory = "DECISIONS" | "INVITATIONS" | "DEADLINES" | "REQUESTS" | "DIGESTS";

/** What a mail tells. Line breaks in a text become spaces, unless its template lists it under `multiline`. */
export type MailData = Readonly<Record<string, string | number | null>>;

/** Subject and body, as plain text. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
}

/**
 * How a mail leads to something of its reader: the address of a page and its code, or, where no pages are configured,
 * a sentence with the code alone, or with what is a key and opens nothing; SAME_CODE, for a further page of a code that the mail
 * told before, repeats it only in a link. Belongs on a line of its own.
 */
export type MailLink = (page: string, code: string, what?: "CODE" | "SAME_CODE" | "KEY") => string;

/** One kind of mail: its words in both languages. */
export interface MailTemplate<Data extends MailData> {
  /** What the kind is, as a sentence for the API's documentation. */
  readonly about: string;
  /** By what its readers opt out; null for what they have to get: security, erasure, their own registration. */
  readonly category: MailCategory | null;
  /** True where its words tell how to get no more of them, so that nothing else is said of that below. */
  readonly saysHowToStop?: true;
  /** Data that may have several lines. */
  readonly multiline?: readonly (keyof Data & string)[];
  /**
   * True where managers, who read the outbox, may not learn of it: then the outbox hides it, a mail that fails is emptied, and
   * none is stored where mails do not leave.
   */
  readonly isConfidential?: true;
  readonly de: (data: Data, link: MailLink) => MailContent;
  readonly en: (data: Data, link: MailLink) => MailContent;
}

/**
 * Whom a mail goes to: the person of an account, at its address and in its language; an address that was checked to be
 * one; or the cluster's office (OFFICE_EMAIL), where that is not configured the outbox that managers read.
 */
export type MailRecipient =
  | { readonly accountKey: string }
  | { readonly email: string; readonly language: `${Language}` }
  | { readonly office: true };

/** What the configuration tells of mail. */
export interface MailSettings {
  /** Base address of the pages that links lead to, without a slash at its end; null: mails carry codes alone. */
  readonly webUrl: string | null;
  /** Address of the cluster's office; null: what is meant for it waits in the outbox. */
  readonly officeEmail: string | null;
  /** Whether mails leave: there is a server that takes them. Confidential ones are not even stored where they do not. */
  readonly canSend: boolean;
  /** Called after the commit of every write that put a mail into the outbox. */
  readonly wake: () => void;
}

/** Without configuration: codes alone, and everything that is not confidential stays in the outbox. */
export const NO_MAIL_SETTINGS: MailSettings = {
  webUrl: null,
  officeEmail: null,
  canSend: false,
  wake: () => undefined,
};
