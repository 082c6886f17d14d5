import type { ActorService } from "../actors/actor.service";
import { ConsentWithdrawalService } from "../contacts/consent-withdrawal.service";
import { ContactAdditionService } from "../contacts/contact-addition.service";
import { ContactChangeService } from "../contacts/contact-change.service";
import { ContactEntryService } from "../contacts/contact-entry.service";
import { ContactRepository } from "../contacts/contact.repository";
import { ContactService } from "../contacts/contact.service";
import { ExpertRepository } from "../experts/expert.repository";
import { ExpertService } from "../experts/expert.service";
import { ObjectionRepository } from "../objections/objection.repository";
import { ObjectionService } from "../objections/objection.service";
import { ErasureService } from "../privacy/erasure.service";
import { ExportService } from "../privacy/export.service";
import { PrivacyRepository } from "../privacy/privacy.repository";
import type { ReferenceService } from "../references/reference.service";
import type { RequestFoundation } from "./foundation.type";
import type { TopicService } from "../topics/topic.service";

/** The services of people and of what is kept of them, of one request. */
export interface PeopleServices {
  contacts: ContactService;
  contactEntries: ContactEntryService;
  contactAdditions: ContactAdditionService;
  contactChanges: ContactChangeService;
  consentWithdrawal: ConsentWithdrawalService;
  experts: ExpertService;
  objections: ObjectionService;
  personalDataExport: ExportService;
  erasures: ErasureService;
}

/** What they stand on. */
export interface PeopleFoundation extends RequestFoundation {
  readonly actors: ActorService;
  readonly topics: TopicService;
  readonly references: ReferenceService;
}

/** Puts the services of people together: a part of services.ts. */
export function composePeopleServices(foundation: PeopleFoundation): PeopleServices {
  const { database, writes, viewer, language, mail, actors, topics, references } = foundation;
  const repository = new ContactRepository(database);
  const contacts = new ContactService(repository, viewer);
  const objections = new ObjectionService(new ObjectionRepository(), database);
  const privacy = new PrivacyRepository(database);
  const contactEntries = new ContactEntryService(repository, mail, objections);
  const asker = { viewer, language };
  return {
    contacts,
    contactEntries,
    contactAdditions: new ContactAdditionService(
      repository,
      { contacts, entries: contactEntries, actors },
      writes,
      asker,
    ),
    contactChanges: new ContactChangeService(
      repository,
      { contacts, actors, mail, objections },
      writes,
      asker,
    ),
    consentWithdrawal: new ConsentWithdrawalService(repository, contacts, objections, writes, viewer),
    experts: new ExpertService(
      new ExpertRepository(database),
      { actors, topics, references },
      writes,
      viewer,
    ),
    objections,
    personalDataExport: new ExportService(privacy, objections, viewer),
    erasures: new ErasureService(privacy, writes, mail, objections),
  };
}
