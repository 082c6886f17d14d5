import { createServer } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail that the server took. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Header and body as they came. */
  source: string;
}

/** A mail server on a free port of this machine. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Asked before a mail is taken; an error refuses it. */
  onRecipient: (address: string) => Error | null;
  /** Awaited between the end of a mail and the answer that it was taken. */
  beforeTaking: () => Promise<void>;
  close(): Promise<void>;
}

/** Starts a mail server, on `port` or a free one. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => done(mailServer.onRecipient(address)),
    onData(stream, session, done) {
      let source = "";
      stream.on("data", (part: Buffer) => (source += part.toString("utf8")));
      stream.on("end", () => {
        received.push({ ...envelopeOf(session), source });
        void mailServer.beforeTaking().then(() => done());
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: used } = server.server.address() as { port: number };
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${used}`,
    received,
    onRecipient: () => null,
    beforeTaking: () => Promise.resolve(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}

function envelopeOf({ envelope }: SMTPServerSession): Pick<ReceivedMail, "from" | "to"> {
  return {
    from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

/** A port that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
