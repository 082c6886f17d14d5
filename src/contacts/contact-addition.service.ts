import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import type { Language } from "../graphql/language";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { checkedContact } from "./checkedContact";
import type { ContactEntryService } from "./contact-entry.service";
import type { AddContactInput } from "./contact.input";
import type { ContactRepository } from "./contact.repository";
import type { ContactService } from "./contact.service";
import { TOO_MANY } from "./contact.texts";
import { MAXIMUM_CONTACTS } from "./maximumContacts";
import { newNames } from "./newNames";

/** What it uses of others. */
interface Others {
  contacts: ContactService;
  entries: ContactEntryService;
  actors: Pick<ActorService, "byKey">;
}

/** Adds contact persons to actors, who are told so, and how to object; one per request. */
export class ContactAdditionService {
  constructor(
    private readonly repository: ContactRepository,
    private readonly others: Others,
    private readonly writes: WriteService,
    private readonly asker: { viewer: Viewer; language: Language },
  ) {}

  /**
   * Adds a contact person.
   *
   * @throws FORBIDDEN for somebody else's actor, NOT_FOUND for an unknown one; Refusal INVALID for unusable values,
   *   NOT_POSSIBLE for an actor that has MAXIMUM_CONTACTS
   */
  async add({ actorId, contact: given }: AddContactInput) {
    const askedKey = decodeId("Actor", actorId, "input.actorId");
    const actor = await this.others.actors.byKey(askedKey);
    demand(this.asker.viewer, "Mutation.addContact", { actorKeys: [actor?.key ?? askedKey] });
    if (!actor) throw notFound("input.actorId", `Actor "${askedKey}"`);
    const contact = checkedContact(given, "input.contact", this.asker.language);
    const names = newNames();
    return this.writes.run("addContact", async (transaction) => {
      if ((await this.repository.countOf(transaction, actor.key)) >= MAXIMUM_CONTACTS)
        throw refusal("NOT_POSSIBLE", "input.actorId", TOO_MANY);
      const consentedAt = new Date().toISOString();
      const added = await this.others.entries.create(transaction, actor, { ...contact, consentedAt }, names);
      return { contact: this.others.contacts.shown(added) };
    });
  }
}
