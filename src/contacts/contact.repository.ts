import type { Language } from "../graphql/language";
import type { Database, Transaction } from "../neo4j/database.type";
import type { ContactField } from "./contact.enums";

/** A contact person as contacts/told returns it: null what the asker may not see. */
export interface ToldContact {
  key: string;
  version: number;
  /** Null where the actor is out of the network. */
  actorKey: string | null;
  isOwn: boolean;
  publicFields: ContactField[];
  name: string | null;
  email: string | null;
  phone: string | null;
  role: string | null;
  language: Language | null;
}

/** What a statement has to know of the asker. */
export interface ContactSight {
  /** Whether every contact person is theirs to see. */
  seesAll: boolean;
  /** Address that their token vouches for, in lower case; null without one. */
  ownEmail: string | null;
}

/** A contact person under lock, all of it. */
export interface LockedContact {
  contact: ToldContact;
  /** Null, as the time, for who was not asked for consent. */
  consentVersion: string | null;
  consentedAt: string | null;
}

/** What is stored of a contact person; what is left out stays. */
export interface ContactValues {
  name?: string;
  email?: string;
  phone?: string | null;
  role?: string | null;
  language?: Language;
  isNamePublic?: boolean;
  isEmailPublic?: boolean;
  isPhonePublic?: boolean;
  consentVersion?: string | null;
  tokenHash?: string;
}

/** One consent of a contact person. */
export interface ConsentRow {
  ownerKey: string;
  version: string;
  givenAt: string;
  withdrawnAt: string | null;
  fields: ContactField[];
}

/** Who writes has asked for the right, and sees what is written. */
const WRITER: ContactSight = { seesAll: true, ownEmail: null };

/** Reads and writes contact persons. */
export class ContactRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that exists for the asker. */
  async byKeys(keys: readonly string[], sight: ContactSight): Promise<ToldContact[]> {
    const rows = await this.database.read<{ contact: ToldContact }>("contacts/find-by-keys", {
      keys,
      ...sight,
    });
    return rows.map(({ contact }) => contact);
  }

  /** Those of actors that exist for the asker. */
  ofActors(
    keys: readonly string[],
    sight: ContactSight,
  ): Promise<{ ownerKey: string; contact: ToldContact }[]> {
    return this.database.read("contacts/list-of-actors", { keys, ...sight });
  }

  /** Those with the asker's own address. */
  async ofAddress(ownEmail: string): Promise<ToldContact[]> {
    const params = { ownEmail, seesAll: false };
    const rows = await this.database.read<{ contact: ToldContact }>("contacts/list-of-address", params);
    return rows.map(({ contact }) => contact);
  }

  /** What contact persons agreed to. */
  consentsOf(keys: readonly string[]): Promise<ConsentRow[]> {
    return this.database.read<ConsentRow>("contacts/list-consents", { keys });
  }

  /** The key of the one who holds the code with that hash; null when there is none. */
  async keyOfToken(tokenHash: string): Promise<string | null> {
    const [row] = await this.database.read<{ key: string }>("contacts/find-by-token", { tokenHash });
    return row?.key ?? null;
  }

  /** How many an actor has. */
  async countOf(transaction: Transaction, actorKey: string): Promise<number> {
    const [row] = await transaction.run<{ count: number }>("contacts/count-of-actor", { actorKey });
    return row?.count ?? 0;
  }

  /** Creates one, with the consent, if there is any. @returns whether there is such an actor */
  async create(
    transaction: Transaction,
    given: { key: string; actorKey: string; contact: ContactValues; consentedAt: string | null },
  ): Promise<boolean> {
    return (await transaction.run("contacts/create-contact", { ...given })).length > 0;
  }

  /** Locks one and reads it; null when there is none. */
  async lock(
    transaction: Transaction,
    key: string,
    ownEmail: string | null = null,
  ): Promise<LockedContact | null> {
    const params = { key, ...WRITER, ownEmail };
    const [row] = await transaction.run<LockedContact>("contacts/lock-contact", params);
    return row ?? null;
  }

  /** Changes a locked one and records the consent, if there is any. @returns it as it is then */
  async write(
    transaction: Transaction,
    key: string,
    contact: ContactValues,
    givenAt: string | null,
  ): Promise<ToldContact> {
    const [row] = await transaction.run<{ contact: ToldContact }>("contacts/write-contact", {
      key,
      contact,
      givenAt,
      ...WRITER,
    });
    return row!.contact;
  }

  /** Removes one, with all consents. */
  async remove(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("contacts/remove-contact", { key });
  }
}
