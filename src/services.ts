import { type Viewer, viewerParams } from "./access/viewer.type";
import { AccountRepository } from "./accounts/account.repository";
import { AccountService } from "./accounts/account.service";
import { MergeService } from "./actor-records/merge.service";
import { RecordRepository } from "./actor-records/record.repository";
import { RetirementRepository } from "./actor-records/retirement.repository";
import { RetirementService } from "./actor-records/retirement.service";
import { UndoRepository } from "./actor-records/undo.repository";
import { UndoService } from "./actor-records/undo.service";
import { SplitService } from "./actor-records/split.service";
import { ActorRepository } from "./actors/actor.repository";
import { ActorService } from "./actors/actor.service";
import type { Announcement } from "./audit/announcement.type";
import { AuditRepository } from "./audit/audit.repository";
import { AuditService } from "./audit/audit.service";
import type { Origin } from "./audit/change.type";
import { WriteService } from "./audit/write.service";
import { CandidateRepository } from "./candidates/candidate.repository";
import { CandidateService } from "./candidates/candidate.service";
import { ServicesOnTopics } from "./candidates/servicesOnTopics";
import { DuplicateActorsRepository } from "./duplicate-actors/duplicate-actors.repository";
import { DuplicateActorsService } from "./duplicate-actors/duplicate-actors.service";
import { ConsentWithdrawalService } from "./contacts/consent-withdrawal.service";
import { ContactRepository } from "./contacts/contact.repository";
import { ContactService } from "./contacts/contact.service";
import { ExpertRepository } from "./experts/expert.repository";
import { ExpertService } from "./experts/expert.service";
import { ContactWriteService } from "./contacts/contact-write.service";
import { FormationService } from "./formation/formation.service";
import { FundingCallRepository } from "./funding-calls/funding-call.repository";
import { FundingCallService } from "./funding-calls/funding-call.service";
import type { Language } from "./graphql/language";
import { InitiativeRepository } from "./initiatives/initiative.repository";
import { InitiativeService } from "./initiatives/initiative.service";
import { composeLighthouseServices, type LighthouseServices } from "./lighthouseServices";
import { LighthouseRepository } from "./lighthouses/lighthouse.repository";
import { LighthouseService } from "./lighthouses/lighthouse.service";
import { LighthouseTopicsRepository } from "./lighthouse-topics/lighthouse-topics.repository";
import { LighthouseTopicsService } from "./lighthouse-topics/lighthouse-topics.service";
import { MilestoneRepository } from "./milestones/milestone.repository";
import { MilestoneService } from "./milestones/milestone.service";
import { InstitutionMessageService } from "./mail/institution-message.service";
import { MailRetentionService } from "./mail/mail-retention.service";
import { MailRepository } from "./mail/mail.repository";
import { MailService } from "./mail/mail.service";
import { type MailSettings, NO_MAIL_SETTINGS } from "./mail/mail.type";
import { NotificationsRepository } from "./mail/notifications.repository";
import { NotificationsService } from "./mail/notifications.service";
import { OutgoingMailRepository } from "./mail/outgoing-mail.repository";
import { OutgoingMailService } from "./mail/outgoing-mail.service";
import type { Database } from "./neo4j/database.type";
import { withDeadline } from "./neo4j/withDeadline";
import { withStanding } from "./neo4j/withStanding";
import { NodeService } from "./nodes/node.service";
import { AnswerService } from "./partnership-declarations/answer.service";
import { DeclarationRepository } from "./partnership-declarations/declaration.repository";
import { DeclarationService } from "./partnership-declarations/declaration.service";
import { DeclareService } from "./partnership-declarations/declare.service";
import { FoundingService } from "./partnership-declarations/founding.service";
import { PartnershipChangesRepository } from "./partnerships/partnership-changes.repository";
import { PartnershipChangesService } from "./partnerships/partnership-changes.service";
import { PartnershipPastService } from "./partnerships/partnership-past.service";
import { PartnershipVisibilityService } from "./partnerships/partnership-visibility.service";
import { PartnershipWrites } from "./partnerships/partnership-writes.service";
import { PartnershipNews } from "./partnerships/partnershipNews";
import { ObjectionRepository } from "./objections/objection.repository";
import { ObjectionService } from "./objections/objection.service";
import { OfferingRepository } from "./offerings/offering.repository";
import { OfferingService } from "./offerings/offering.service";
import { OfferingWriteService } from "./offerings/offering-writes.service";
import { PartnershipRepository } from "./partnerships/partnership.repository";
import { PartnershipService } from "./partnerships/partnership.service";
import { ActorErasureRepository } from "./actor-records/actor-erasure.repository";
import { ActorErasureService } from "./actor-records/actor-erasure.service";
import { ErasureService } from "./privacy/erasure.service";
import { ExportService } from "./privacy/export.service";
import { PrivacyRepository } from "./privacy/privacy.repository";
import { ProfileRepository } from "./profiles/profile.repository";
import { ProfileService } from "./profiles/profile.service";
import { ProjectGroupRepository } from "./project-groups/project-group.repository";
import { ProjectGroupService } from "./project-groups/project-group.service";
import { ProjectRepository } from "./projects/project.repository";
import { ProjectService } from "./projects/project.service";
import type { NetworkSource } from "./projection/projection";
import { RequestNetwork } from "./projection/requestNetwork";
import { ProposalService } from "./proposals/proposal.service";
import { SearchPlaces } from "./proposals/searchPlaces";
import { ReferenceService } from "./references/reference.service";
import { RequirementsDraftService } from "./requirements/requirements-draft.service";
import { composeGapServices, type GapServices } from "./gapServices";
import { composeConsortiumServices, type ConsortiumServices } from "./consortiumServices";
import { composeEditorialServices, type EditorialServices } from "./editorialServices";
import { composeEventServices, type EventServices } from "./eventServices";
import { composeNetworkServices, type NetworkServices } from "./networkServices";
import { composeRegistrationServices, type RegistrationServices } from "./registrationServices";
import { SearchRepository } from "./search/search.repository";
import { SearchService } from "./search/search.service";
import { TableService } from "./tables/table.service";
import { TopicRepository } from "./topics/topic.repository";
import { TopicService } from "./topics/topic.service";

/** The services that know entities, of one request. */
export interface EntityServices
  extends LighthouseServices, RegistrationServices, EventServices, EditorialServices, ConsortiumServices {
  actors: ActorService;
  projects: ProjectService;
  projectGroups: ProjectGroupService;
  partnerships: PartnershipService;
  lighthouses: LighthouseService;
  initiatives: InitiativeService;
  topics: TopicService;
  offerings: OfferingService;
  milestones: MilestoneService;
  lighthouseTopics: LighthouseTopicsService;
  audit: AuditService;
  declarations: DeclarationService;
  outgoingMails: OutgoingMailService;
  fundingCalls: FundingCallService;
  retirements: RetirementService;
  contacts: ContactService;
  experts: ExpertService;
}

/** The services of one request. */
export interface Services extends EntityServices, GapServices, NetworkServices {
  nodes: NodeService;
  search: SearchService;
  accounts: AccountService;
  declare: DeclareService;
  answers: AnswerService;
  partnershipChanges: PartnershipChangesService;
  partnershipVisibility: PartnershipVisibilityService;
  partnershipPast: PartnershipPastService;
  merges: MergeService;
  undoneMerges: UndoService;
  splits: SplitService;
  duplicateActors: DuplicateActorsService;
  mail: MailService;
  mailRetention: MailRetentionService;
  notifications: NotificationsService;
  institutionMessages: InstitutionMessageService;
  profiles: ProfileService;
  contactWrites: ContactWriteService;
  consentWithdrawal: ConsentWithdrawalService;
  personalDataExport: ExportService;
  erasures: ErasureService;
  actorErasures: ActorErasureService;
  offeringWrites: OfferingWriteService;
  tables: TableService;
  requirementsDrafts: RequirementsDraftService;
  candidates: CandidateService;
  proposals: ProposalService;
}

/** Who asks, and how. */
export interface Asker {
  readonly viewer: Viewer;
  readonly language: Language;
  /** By what way they write. */
  readonly origin: Origin;
}

/** What the services stand on. */
export interface Foundation {
  readonly database: Database;
  /** Longest database time of one request, all its statements together, in milliseconds. */
  readonly timeoutMs: number;
  /** Tells subscribers of a write, after its commit. */
  readonly announce: (announcement: Announcement) => void;
  /** What the configuration tells of mail; left out, nothing of it is configured. */
  readonly mail?: MailSettings;
  /** How long things are kept; left out, as the configuration's defaults say. */
  readonly retention?: Retention;
  /** The network in memory; left out, every question goes to the database. */
  readonly projection?: NetworkSource;
}

/** How long things are kept. */
export interface Retention {
  /** Days that registrations for an event are kept after its end. */
  readonly eventDays: number;
}

/** Searches for consortia that go on at a time. */
const CONSORTIUM_SEARCHES = 2;

const DEFAULT_RETENTION: Retention = { eventDays: 90 };

/**
 * Puts repositories and services together, the one place that does.
 *
 * @returns a function that makes the services of one request
 */
export function composeServices({
  database: whole,
  timeoutMs,
  announce,
  mail: mailSettings = NO_MAIL_SETTINGS,
  retention = DEFAULT_RETENTION,
  projection,
}: Foundation): (asker: Asker) => Services {
  const searchPlaces = new SearchPlaces(CONSORTIUM_SEARCHES);
  return ({ viewer, language, origin }) => {
    const params = viewerParams(viewer);
    // What the viewer's own write made private is to be seen in its answer.
    const admit = (privateActivityKey: string) => void params.privateActivityKeys.push(privateActivityKey);
    const database = withStanding(withDeadline(whole, timeoutMs), { viewer: params });
    const network = new RequestNetwork(projection ?? null, params, timeoutMs);
    const accounts = new AccountRepository(database);
    const audit = new AuditRepository(database);
    const writes = new WriteService(
      database,
      (transaction, person) => accounts.ensure(transaction, person),
      audit,
      { viewer, language, origin },
      announce,
      () => network.noteWrite(),
    );
    const mails = new MailRepository();
    const mail = new MailService(mails, mailSettings);
    const outgoingMails = new OutgoingMailRepository(database);
    const actors = new ActorRepository(database);
    const projects = new ProjectRepository(database);
    const projectGroups = new ProjectGroupRepository(database);
    const partnerships = new PartnershipRepository(database);
    const lighthouses = new LighthouseRepository(database);
    const initiatives = new InitiativeRepository(database);
    const topics = new TopicRepository(database);
    const offerings = new OfferingRepository(database);
    const lighthouseTopics = new LighthouseTopicsRepository(database);
    const milestones = new MilestoneRepository(database);
    const search = new SearchRepository(database);
    const declarationRepository = new DeclarationRepository(database);
    const partnershipChanges = new PartnershipChangesRepository(database);
    const news = new PartnershipNews(mail);
    const changes = new PartnershipWrites(partnershipChanges, partnerships, writes, news, viewer);
    const actorService = new ActorService(actors);
    const topicService = new TopicService(topics);
    const lighthouseService = new LighthouseService(lighthouses);
    const projectGroupService = new ProjectGroupService(projectGroups);
    const references = new ReferenceService({
      actors: actorService,
      topics: topicService,
      lighthouses: lighthouseService,
      projectGroups: projectGroupService,
    });
    const fundingCalls = new FundingCallService(new FundingCallRepository(database), writes, references);
    const records = new RecordRepository();
    const contacts = new ContactRepository(database);
    const objections = new ObjectionService(new ObjectionRepository(), database);
    const privacy = new PrivacyRepository(database);
    const contactService = new ContactService(contacts, viewer);
    const asker = { viewer, language };
    const offeringWrites = new OfferingWriteService(offerings, writes, viewer);
    const contactWrites = new ContactWriteService(
      contacts,
      contactService,
      actorService,
      mail,
      objections,
      writes,
      asker,
    );
    const services: EntityServices = {
      actors: actorService,
      projects: new ProjectService(projects),
      projectGroups: projectGroupService,
      partnerships: new PartnershipService(partnerships),
      lighthouses: lighthouseService,
      initiatives: new InitiativeService(initiatives),
      topics: topicService,
      offerings: new OfferingService(offerings),
      milestones: new MilestoneService(milestones),
      lighthouseTopics: new LighthouseTopicsService(lighthouseTopics),
      audit: new AuditService(audit, viewer),
      outgoingMails: new OutgoingMailService(outgoingMails, writes, viewer, mailSettings),
      fundingCalls,
      ...composeConsortiumServices({
        database,
        writes,
        viewer,
        language,
        references,
        fundingCalls,
        actors: actorService,
        mail,
        objections,
      }),
      ...composeEditorialServices({
        database,
        writes,
        viewer,
        references,
        actors: actorService,
        lighthouses: lighthouseService,
        topics: topicService,
        mail,
        webUrl: mailSettings.webUrl,
      }),
      declarations: new DeclarationService(declarationRepository, viewer),
      experts: new ExpertService(
        new ExpertRepository(database),
        { actors: actorService, topics: topicService, references },
        writes,
        viewer,
      ),
      ...composeEventServices({
        database,
        writes,
        viewer,
        references,
        actors: actorService,
        lighthouses: lighthouseService,
        projectGroups: projectGroupService,
        topics: topicService,
        fundingCalls,
        webUrl: mailSettings.webUrl,
        mail,
        language,
        keptDays: retention.eventDays,
      }),
      contacts: contactService,
      retirements: new RetirementService(
        new RetirementRepository(database),
        records,
        writes,
        actorService,
        viewer,
      ),
      ...composeLighthouseServices({
        database,
        writes,
        viewer,
        actors: actorService,
        lighthouses: lighthouseService,
        topics: topicService,
        projectGroups: projectGroupService,
        mail,
      }),
      ...composeRegistrationServices({
        database,
        writes,
        viewer,
        language,
        actors: actorService,
        topics: topicService,
        mail,
        contacts: contactWrites,
        offerings: offeringWrites,
      }),
    };
    const founding = new FoundingService(declarationRepository, services.partnerships, news, admit);
    const nodes = new NodeService(services);
    const requirementsDrafts = new RequirementsDraftService(topicService, language);
    const formation = new FormationService(
      services.consortia,
      services.consortiumMembers,
      references,
      services.requirements,
    );
    const gapServices = composeGapServices({
      database,
      network,
      formation,
      fundingCalls,
      actors: actorService,
      topics: services.topics,
      consortia: services.consortia,
    });
    return {
      ...services,
      nodes,
      requirementsDrafts,
      candidates: new CandidateService(
        network,
        new ServicesOnTopics(new CandidateRepository(database), services.offerings),
        formation,
        requirementsDrafts,
        gapServices.coverage,
      ),
      proposals: new ProposalService(
        network,
        formation,
        gapServices.coverage,
        services,
        searchPlaces,
        announce,
      ),
      ...composeNetworkServices({ database, network, timeoutMs, entities: services }),
      search: new SearchService(search, nodes),
      accounts: new AccountService(accounts, writes),
      declare: new DeclareService(declarationRepository, writes, news, services, viewer),
      answers: new AnswerService(declarationRepository, writes, founding, news, viewer),
      partnershipChanges: new PartnershipChangesService(partnershipChanges, changes, news),
      partnershipVisibility: new PartnershipVisibilityService(
        partnershipChanges,
        partnerships,
        changes,
        writes,
        viewer,
        admit,
      ),
      partnershipPast: new PartnershipPastService(partnershipChanges, viewer),
      merges: new MergeService(records, new UndoRepository(), writes, actorService),
      undoneMerges: new UndoService(records, new UndoRepository(), writes, actorService),
      splits: new SplitService(records, writes, actorService),
      duplicateActors: new DuplicateActorsService(
        new DuplicateActorsRepository(database),
        actorService,
        writes,
      ),
      mail,
      mailRetention: new MailRetentionService(outgoingMails, writes),
      notifications: new NotificationsService(new NotificationsRepository(database), writes, viewer),
      institutionMessages: new InstitutionMessageService(mails, mail, services.actors, writes, viewer),
      contactWrites,
      consentWithdrawal: new ConsentWithdrawalService(
        contacts,
        services.contacts,
        objections,
        writes,
        viewer,
      ),
      personalDataExport: new ExportService(privacy, objections, viewer),
      erasures: new ErasureService(privacy, writes, mail, objections),
      actorErasures: new ActorErasureService(new ActorErasureRepository(), records, writes, services),
      profiles: new ProfileService(new ProfileRepository(), writes, viewer),
      offeringWrites,
      tables: new TableService(database, writes, { ...services, contactWrites, objections }),
      ...gapServices,
    };
  };
}
