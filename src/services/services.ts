import { viewerParams } from "../access/viewer.type";
import { AccountRepository } from "../accounts/account.repository";
import { AccountService } from "../accounts/account.service";
import { AuditRepository } from "../audit/audit.repository";
import { AuditService } from "../audit/audit.service";
import { WriteService } from "../audit/write.service";
import { MailRepository } from "../mail/mail.repository";
import { MailService } from "../mail/mail.service";
import { NO_MAIL_SETTINGS } from "../mail/mail.type";
import { withDeadline } from "../neo4j/withDeadline";
import { withStanding } from "../neo4j/withStanding";
import { NodeService } from "../nodes/node.service";
import { RequestNetwork } from "../projection/requestNetwork";
import { SearchPlaces } from "../proposals/searchPlaces";
import { SearchRepository } from "../search/search.repository";
import { SearchService } from "../search/search.service";
import { TableService } from "../tables/table.service";
import { composeConsortiumServices } from "./consortiumServices";
import { composeDirectoryServices } from "./directoryServices";
import { composeEditorialServices } from "./editorialServices";
import { composeEventServices } from "./eventServices";
import { composeFormationServices } from "./formationServices";
import type { Asker, Foundation, Retention } from "./foundation.type";
import { composeLighthouseServices } from "./lighthouseServices";
import { composeMailServices } from "./mailServices";
import { composeNetworkServices } from "./networkServices";
import { nodeFinders } from "./nodeFinders";
import { composePartnershipServices } from "./partnershipServices";
import { composePeopleServices } from "./peopleServices";
import { composeProfileServices } from "./profileServices";
import { composeRecordServices } from "./recordServices";
import { composeRegistrationServices } from "./registrationServices";
import type { EntityServices, Services } from "./services.type";

/** Searches for consortia that go on at a time. */
const CONSORTIUM_SEARCHES = 2;

const DEFAULT_RETENTION: Retention = { eventDays: 90 };

/**
 * Puts repositories and services together, each area in a file of its own here, and nowhere else.
 *
 * @returns a function that makes the services of one request
 */
export function composeServices({
  database: whole,
  timeoutMs,
  announce,
  mail: settings = NO_MAIL_SETTINGS,
  retention = DEFAULT_RETENTION,
  projection,
}: Foundation): (asker: Asker) => Services {
  const searchPlaces = new SearchPlaces(CONSORTIUM_SEARCHES);
  return (asker) => {
    const { viewer, language } = asker;
    const params = viewerParams(viewer);
    const database = withStanding(withDeadline(whole, timeoutMs), { viewer: params });
    const network = new RequestNetwork(projection ?? null, params, timeoutMs);
    const accounts = new AccountRepository(database);
    const audit = new AuditRepository(database);
    const writes = new WriteService(
      database,
      (transaction, person) => accounts.ensure(transaction, person),
      audit,
      asker,
      announce,
      () => network.noteWrite(),
    );
    const mail = new MailService(new MailRepository(), settings);
    const request = { database, writes, viewer, language, mail };
    const directory = composeDirectoryServices(request);
    const ground = { ...request, ...directory };
    const people = composePeopleServices(ground);
    const profiles = composeProfileServices(ground);
    const { webUrl } = settings;
    const services: EntityServices = {
      ...directory,
      ...people,
      ...profiles,
      ...composeMailServices({ ...ground, settings }),
      ...composeRecordServices(ground),
      ...composePartnershipServices({
        ...ground,
        // What the viewer's own write made private is to be seen in its answer.
        admit: (privateActivityKey) => void params.privateActivityKeys.push(privateActivityKey),
      }),
      ...composeConsortiumServices({ ...ground, ...people }),
      ...composeEditorialServices({ ...ground, webUrl }),
      ...composeEventServices({ ...ground, webUrl, keptDays: retention.eventDays }),
      ...composeLighthouseServices(ground),
      ...composeRegistrationServices({
        ...ground,
        contacts: people.contactEntries,
        offerings: profiles.offeringEntries,
      }),
      audit: new AuditService(audit, viewer),
    };
    const nodes = new NodeService(nodeFinders(services));
    return {
      ...services,
      ...composeFormationServices({ ...request, ...services, network, searchPlaces, announce }),
      ...composeNetworkServices({ database, network, timeoutMs, entities: services }),
      accounts: new AccountService(accounts, writes),
      nodes,
      search: new SearchService(new SearchRepository(database), nodes),
      tables: new TableService(database, writes, services),
    };
  };
}
