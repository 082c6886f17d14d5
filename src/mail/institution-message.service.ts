import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { checkedMessage } from "./checkedMessage";
import type { ContactInstitutionInput } from "./institution-message.type";
import { isAddress } from "./isAddress";
import type { MailRepository, Reader } from "./mail.repository";
import type { MailService } from "./mail.service";
import type { InstitutionMessage } from "./templates/institutionMessage";

/** Takes messages to institutions. The sender learns nothing of who reads them, not even whether there is anybody. */
export class InstitutionMessageService {
  constructor(
    private readonly repository: MailRepository,
    private readonly mail: MailService,
    private readonly actors: Pick<ActorService, "byKey">,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Passes a message on: to the contact persons of the actor, or else to the owners of its profile, or else to the office.
   *
   * @throws NOT_FOUND for an actor that is unknown or not for the viewer to see
   */
  async send(given: ContactInstitutionInput) {
    demand(this.viewer, "Mutation.contactInstitution", {});
    const { actorId, copyToMe, language, secondWebsite, ...message } = checkedMessage(given);
    const actorKey = decodeId("Actor", actorId, "input.actorId");
    const actor = await this.actors.byKey(actorKey);
    if (!actor) throw notFound("input.actorId", `Actor "${actorKey}"`);
    if (copyToMe) this.demandOwnAddress(message.senderEmail);
    // No person sees that field: a program filled it in, and is to think that it succeeded.
    if (secondWebsite) return { isAccepted: true, revision: null };

    const data: InstitutionMessage = { ...message, institution: actor.name };
    return this.writes.run("contactInstitution", async (transaction) => {
      await this.passOn(transaction, actorKey, data);
      if (copyToMe) {
        const to = { email: data.senderEmail, language };
        await this.mail.enqueue(transaction, { kind: "INSTITUTION_MESSAGE_COPY", to, data });
      }
      await transaction.record({ targetType: "Actor", targetKey: actorKey, before: {}, after: {} });
      return { isAccepted: true };
    });
  }

  private async passOn(transaction: AuditedTransaction, actorKey: string, data: InstitutionMessage) {
    const readers = await this.repository.readersOfActor(transaction, actorKey);
    const replyTo = data.senderEmail;
    for (const group of [readers.filter(isContact), readers.filter((reader) => !isContact(reader))]) {
      let isReached = false;
      for (const to of distinct(group)) {
        const isStored = await this.mail.enqueue(transaction, {
          kind: "INSTITUTION_MESSAGE",
          to,
          data,
          replyTo,
        });
        isReached ||= isStored;
      }
      if (isReached) return;
    }
    const kind = "INSTITUTION_MESSAGE_FOR_OFFICE";
    await this.mail.enqueue(transaction, { kind, to: { office: true }, data, replyTo });
  }

  /** Else anybody could have the service send their words to anybody. */
  private demandOwnAddress(senderEmail: string): void {
    const own = this.viewer.email?.toLowerCase();
    if (own !== senderEmail.toLowerCase()) throw refusal("INVALID", "input.copyToMe", NOT_YOURS);
  }
}

const isContact = (reader: Reader) => reader.isContact;

/** One for each address, however it is written. */
function distinct(readers: readonly Reader[]): Reader[] {
  const usable = readers.filter(({ email }) => isAddress(email));
  return [...new Map(usable.map((reader) => [reader.email.toLowerCase(), reader])).values()];
}

const NOT_YOURS = {
  de: "Eine Kopie bekommt nur, wer angemeldet ist, an die Adresse der Anmeldung. Melden Sie sich an, oder senden Sie ohne Kopie.",
  en: "Only people who are signed in get a copy, at the address of their sign-in. Sign in, or send it without a copy.",
};
