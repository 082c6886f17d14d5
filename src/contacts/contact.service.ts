import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { present } from "../collections/present";
import { encodeId } from "../graphql/nodeId";
import { entityLoader } from "../loading/entityLoader";
import { manyLoader } from "../loading/manyLoader";
import { ContactField } from "./contact.enums";
import type { ContactRepository, ContactSight, ToldContact } from "./contact.repository";
import type { Consent, Contact } from "./contact.type";

/** Tells of contact persons what the asker may know; one per request. */
export class ContactService {
  private readonly sight: ContactSight;

  constructor(
    private readonly repository: ContactRepository,
    private readonly viewer: Viewer,
  ) {
    this.sight = {
      seesAll: sees(viewer, "Contact.role"),
      ownEmail: viewer.email?.toLowerCase() ?? null,
    };
  }

  private readonly byKeyLoader = entityLoader<ToldContact>((keys) =>
    this.repository.byKeys(keys, this.sight),
  );

  /** The contact person with that key; null when there is none that exists for the asker. */
  async byKey(key: string): Promise<Contact | null> {
    const told = await this.byKeyLoader.load(key);
    return told && this.shown(told);
  }

  private readonly ofActorLoader = manyLoader((keys) => this.repository.ofActors(keys, this.sight));

  /** The contact persons of an actor that exist for the asker. */
  async ofActor(key: string): Promise<Contact[]> {
    return (await this.ofActorLoader.load(key)).map(({ contact }) => this.shown(contact));
  }

  /** Where the asker is named, by the address that their token vouches for. */
  async mine(): Promise<Contact[]> {
    const { ownEmail } = this.sight;
    return ownEmail === null
      ? []
      : (await this.repository.ofAddress(ownEmail)).map((told) => this.shown(told));
  }

  private readonly consentsLoader = manyLoader((keys) => this.repository.consentsOf(keys));

  /** What the person agreed to; null when it is not the asker's to see. */
  async consents({ key, actorKey, isOwn }: Contact): Promise<Consent[] | null> {
    const isSeen = isOwn || sees(this.viewer, "Contact.consents", { actorKeys: present([actorKey]) });
    return isSeen ? this.consentsLoader.load(key) : null;
  }

  /** A contact person without what is not the asker's to see. */
  shown({ key, version, actorKey, isOwn, publicFields, ...told }: ToldContact): Contact {
    // Whoever asks for themselves needs no account, and nobody's consent.
    const show = <Value>(field: keyof typeof told, value: Value, isPublic = false) =>
      sees(this.viewer, `Contact.${field}`, { hasConsent: isPublic }) || isOwn ? value : null;
    return {
      id: encodeId("Contact", key),
      key,
      version,
      actorKey,
      isOwn,
      publicFields,
      name: show("name", told.name, publicFields.includes(ContactField.NAME)),
      email: show("email", told.email, publicFields.includes(ContactField.EMAIL)),
      phone: show("phone", told.phone, publicFields.includes(ContactField.PHONE)),
      role: show("role", told.role),
      language: show("language", told.language),
    };
  }
}
