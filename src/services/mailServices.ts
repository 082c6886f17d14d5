import type { ActorService } from "../actors/actor.service";
import { InstitutionMessageService } from "../mail/institution-message.service";
import { MailRetentionService } from "../mail/mail-retention.service";
import { MailRepository } from "../mail/mail.repository";
import type { MailService } from "../mail/mail.service";
import type { MailSettings } from "../mail/mail.type";
import { NotificationsRepository } from "../mail/notifications.repository";
import { NotificationsService } from "../mail/notifications.service";
import { OutgoingMailRepository } from "../mail/outgoing-mail.repository";
import { OutgoingMailService } from "../mail/outgoing-mail.service";
import type { RequestFoundation } from "./foundation.type";

/** The services of mail, of one request. */
export interface MailServices {
  mail: MailService;
  outgoingMails: OutgoingMailService;
  mailRetention: MailRetentionService;
  notifications: NotificationsService;
  institutionMessages: InstitutionMessageService;
}

/** What they stand on. */
export interface MailFoundation extends RequestFoundation {
  readonly settings: MailSettings;
  readonly actors: ActorService;
}

/** Puts the services of mail together: a part of services.ts. */
export function composeMailServices(foundation: MailFoundation): MailServices {
  const { database, writes, viewer, mail, settings, actors } = foundation;
  const outgoingMails = new OutgoingMailRepository(database);
  return {
    mail,
    outgoingMails: new OutgoingMailService(outgoingMails, writes, viewer, settings),
    mailRetention: new MailRetentionService(outgoingMails, writes),
    notifications: new NotificationsService(new NotificationsRepository(database), writes, viewer),
    institutionMessages: new InstitutionMessageService(new MailRepository(), mail, actors, writes, viewer),
  };
}
