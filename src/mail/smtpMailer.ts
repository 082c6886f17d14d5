import { createTransport } from "nodemailer";
import { isAddress } from "./isAddress";

/** A mail on its way. */
export interface MailToSend {
  readonly key: string;
  readonly email: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
}

/** Hands mails to a mail server. */
export interface Mailer {
  /** Resolves when the server took the mail. @throws MailRefusal otherwise */
  send(mail: MailToSend, signal: AbortSignal): Promise<void>;
}

/** The mail server did not take a mail. Its own words stay out of this: they repeat addresses. */
export class MailRefusal extends Error {
  override name = "MailRefusal";

  /**
   * @param code what went wrong, such as "ESOCKET" or "EENVELOPE 550"
   * @param isFinal whether the same mail would be refused again, as its address does not exist
   */
  constructor(
    readonly code: string,
    readonly isFinal: boolean,
  ) {
    super(`The mail was not taken: ${code}.`);
  }
}

/** Where mails are handed over, and in whose name. */
export interface SmtpSettings {
  /** Address of the server, with user and password. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** How long a step of a delivery may take, in milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands mails to the server of SMTP_URL, one connection a mail. */
export function createSmtpMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({ url, ...TIMEOUTS });
  const host = from.address.split("@")[1]!;
  return {
    async send({ key, email, replyTo, subject, text }, signal) {
      // Addresses of accounts come from the issuer of their tokens.
      if (!isAddress(email)) throw new MailRefusal("EADDRESS", true);
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: email },
          ...(replyTo !== null && { replyTo: { name: "", address: replyTo } }),
          subject,
          text,
          // The same for every attempt: a mail that came twice can be told by it.
          messageId: `<${key.replace(":", ".")}@${host}>`,
          // Absence notes are not to answer what a program sent.
          headers: { "Auto-Submitted": "auto-generated" },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal,
        });
      } catch (error) {
        throw refusalOf(error as { code?: string; responseCode?: number });
      }
    },
  };
}

function refusalOf({
  code = "UNKNOWN",
  responseCode,
}: {
  code?: string;
  responseCode?: number;
}): MailRefusal {
  const isAboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  const isFinal = isAboutThisMail && responseCode !== undefined && responseCode >= 500;
  return new MailRefusal(responseCode === undefined ? code : `${code} ${responseCode}`, isFinal);
}
