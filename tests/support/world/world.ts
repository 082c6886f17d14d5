import { decodeAnyId, encodeId } from "../../../src/graphql/nodeId";
import { type Api, MANAGER } from "../api";
import { codeIn } from "../codeIn";
import { storeNetwork } from "../networkFixture";
import { givenLighthouse, givenMember, givenModerator } from "../people";
import type { TestDatabase } from "../testDatabase";

/** Starts every value of the world that not everybody may see: found in an answer, it tells that something leaks. */
export const PRIVATE = "Verborgen";

/** Ids, keys and codes of what the world holds, by a short name. */
export type World = Readonly<Record<string, string>>;

/** A spreadsheet with one new organisation. */
export const TABLE = Buffer.from("Name;Ort;Art\nNeue Beispiel GmbH;Aachen;Unternehmen\n").toString("base64");

const TOPICS = ["topic:broad", "topic:narrow"];

/**
 * Fills the database with a small cluster that has something of everything, made through the API as people would: actors
 * with their people, a lighthouse at work, partnerships, drafts, registrations, mails, with private values that are marked.
 */
export async function storeWorld(database: TestDatabase, api: Api): Promise<World> {
  await storeNetwork(database, {
    actors: [
      "org:main",
      "org:partner",
      "org:other",
      "org:duplicate",
      "org:gone",
      "org:kept",
      "org:merged",
      "org:shared",
      "org:free",
    ].map((key) => ({
      key,
      status: "REGISTERED",
    })),
    activities: [
      { key: "project:one", participants: ["org:main", "org:other"] },
      { key: "project:two", participants: ["org:partner", "org:other"] },
      { key: "group:one", label: "ProjectGroup", participants: ["org:main"] },
    ],
  });
  for (const key of ["lighthouse:main", "lighthouse:other", "lighthouse:empty"]) {
    await givenLighthouse(database, key);
  }
  await database.query(
    `UNWIND $topics AS key
     CREATE (topic:Topic {key: key, labelDe: key, labelEn: key, sortKey: key, scheme: 'CLUSTER', level: 0, isExample: false,
       altLabelsDe: [], altLabelsEn: [], searchNames: key, searchText: ''})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     WITH collect(topic) AS topics
     MATCH (group:ProjectGroup {key: 'group:one'}), (lighthouse:Lighthouse {key: 'lighthouse:main'})
     SET group.nameDe = 'Gruppe', group.nameEn = 'Group'
     CREATE (group)-[:BELONGS_TO {source: 'example'}]->(lighthouse)`,
    { topics: TOPICS },
  );
  for (const [subject, actor, role] of [
    ["owner", "org:main", "OWNER"],
    ["editor", "org:main", "EDITOR"],
    ["partner", "org:partner", "OWNER"],
    ["stranger", "org:other", "OWNER"],
  ] as const) {
    await givenMember(database, subject, actor, role);
  }
  await database.query(
    "MATCH (project:Project) SET project.euroSciVocPaths = [], project.isAboutHealth = true",
  );
  // Neither of them is the last owner of it.
  for (const subject of ["owner", "editor", "founder"]) await givenMember(database, subject, "org:shared");
  await givenModerator(database, "moderator", "lighthouse:main");
  await givenModerator(database, "moderator", "lighthouse:empty");
  await givenModerator(database, "other-moderator", "lighthouse:other");
  return new WorldBuilder(database, api).build();
}

/** Makes what the world holds, each with the rights of the one who would. */
class WorldBuilder {
  private readonly world: Record<string, string> = {
    main: encodeId("Actor", "org:main"),
    partner: encodeId("Actor", "org:partner"),
    other: encodeId("Actor", "org:other"),
    duplicate: encodeId("Actor", "org:duplicate"),
    gone: encodeId("Actor", "org:gone"),
    lighthouse: encodeId("Lighthouse", "lighthouse:main"),
    otherLighthouse: encodeId("Lighthouse", "lighthouse:other"),
    emptyLighthouse: encodeId("Lighthouse", "lighthouse:empty"),
    shared: encodeId("Actor", "org:shared"),
    free: encodeId("Actor", "org:free"),
    editorAccount: "account:editor",
    moderatorAccount: "account:moderator",
    topic: encodeId("Topic", "topic:broad"),
    narrow: encodeId("Topic", "topic:narrow"),
    project: encodeId("Project", "project:one"),
    group: encodeId("ProjectGroup", "group:one"),
  };

  constructor(
    private readonly database: TestDatabase,
    private readonly api: Api,
  ) {}

  async build(): Promise<World> {
    await this.lighthouses();
    await this.partnerships();
    await this.texts();
    await this.consortia();
    await this.registrations();
    await this.colleagues();
    await this.claims();
    await this.people();
    await this.subscribers();
    return this.world;
  }

  private async lighthouses(): Promise<void> {
    const { main, partner, lighthouse, topic } = this.world;
    for (const [who, actorId] of [
      ["owner", main],
      ["partner", partner],
    ] as const) {
      await this.done(who, "joinLighthouse", { actorId, lighthouseId: lighthouse }, "revision");
    }
    const round = { lighthouseId: lighthouse, titleDe: "Runde", titleEn: "Round" };
    this.world["round"] = await this.made("moderator", "openTopicRound", round, "topicRound");
    const propose = (labelEn: string) => ({
      lighthouseId: lighthouse,
      actorId: main,
      labelDe: `${labelEn} (de)`,
      labelEn,
      rationale: "Because.",
      language: "EN",
      broaderTopicIds: [topic],
    });
    this.world["proposal"] = await this.made("owner", "proposeTopic", propose("Proposed"), "topicProposal");
    this.world["secondProposal"] = await this.made(
      "owner",
      "proposeTopic",
      propose("Second"),
      "topicProposal",
    );
    const vote = { proposalId: this.world["proposal"], actorId: main };
    const group = {
      lighthouseId: lighthouse,
      actorId: main,
      nameDe: "Vorhaben",
      nameEn: `${PRIVATE} Vorhaben`,
    };
    this.world["groupProposal"] = await this.made(
      "owner",
      "proposeProjectGroup",
      group,
      "projectGroupProposal",
    );
    await this.done("owner", "castVote", vote, "topicRound { id }");
    const comment = { ...vote, text: `${PRIVATE} Kommentar` };
    await this.done("owner", "commentOnProposal", comment, "topicProposal { id }");
    const [row] = await this.database.query<{ key: string }>(
      "MATCH (comment:ProposalComment) RETURN comment.key AS key",
    );
    this.world["comment"] = encodeId("ProposalComment", row!.key);
    const suggestion = {
      lighthouseId: lighthouse,
      labelDe: "Vorschlag",
      labelEn: "Suggestion",
      rationale: `${PRIVATE} Begründung`,
      language: "DE",
      email: `${PRIVATE}-suggests@example.org`,
      agreesToContact: true,
    };
    await this.done("anonymous", "suggestTopic", suggestion, "userErrors { code }");
    const [suggested] = await this.database.query<{ key: string }>(
      "MATCH (s:TopicSuggestion) RETURN s.key AS key",
    );
    this.world["suggestion"] = encodeId("TopicSuggestion", suggested!.key);
  }

  private async partnerships(): Promise<void> {
    const { main, partner } = this.world;
    const declare = (kind: string, isPrivate: boolean, name: string) => ({
      actorId: main,
      partnerIds: [partner],
      kind,
      name,
      startDate: "2024-01-01",
      isPrivate,
      note: `${PRIVATE} Notiz`,
    });
    const found = async (kind: string, isPrivate: boolean, name: string): Promise<string> => {
      const id = await this.made(
        "owner",
        "declarePartnership",
        declare(kind, isPrivate, name),
        "declaration",
      );
      return this.made("partner", "confirmPartnership", { id, isPrivate }, "partnership");
    };
    this.world["partnership"] = await found("RESEARCH", false, "Open partnership");
    this.world["privatePartnership"] = await found("SUPPLY", true, `${PRIVATE} Partnerschaft`);
    const joined = { ...declare("NETWORK", false, "Alliance"), partnerIds: [partner, this.world["other"]] };
    const alliance = await this.made("owner", "declarePartnership", joined, "declaration");
    await this.done("partner", "confirmPartnership", { id: alliance, isPrivate: false }, "revision");
    const all = { id: alliance, isPrivate: false };
    this.world["alliance"] = await this.made("stranger", "confirmPartnership", all, "partnership");
    const pending = declare("CLINICAL", false, `${PRIVATE} Erklärung`);
    this.world["declaration"] = await this.made("owner", "declarePartnership", pending, "declaration");
  }

  private async texts(): Promise<void> {
    const { main, lighthouse } = this.world;
    const event = (titleEn: string, more: object) => ({
      event: {
        kind: "TALK",
        titleDe: titleEn,
        titleEn,
        startsAt: "2030-05-01T10:00:00Z",
        organiserIds: [main],
        lighthouseId: lighthouse,
        accessLink: `https://example.org/${PRIVATE}`,
        isVirtual: true,
        ...more,
      },
    });
    this.world["event"] = await this.published("Event", event("Open talk", { capacity: 2 }));
    this.world["memberEvent"] = await this.published(
      "Event",
      event(`${PRIVATE} Treffen`, { visibility: "MEMBERS" }),
    );
    this.world["draftEvent"] = await this.made(
      "owner",
      "createEvent",
      event(`${PRIVATE} Entwurf`, {}),
      "event",
    );
    const own = event(`${PRIVATE} eigener Entwurf`, { lighthouseId: null });
    this.world["ownDraft"] = await this.made("owner", "createEvent", own, "event");
    const past = event("Past talk", { startsAt: "2024-05-01T10:00:00Z" });
    this.world["pastEvent"] = await this.published("Event", past);
    const out = { kind: "NEWS", titleEn: "Out", lighthouseId: lighthouse };
    this.world["publishedPublication"] = await this.made(
      "moderator",
      "createPublication",
      out,
      "publication",
    );
    await this.api
      .as(MANAGER)
      .data(
        `mutation { publishPublication(id: "${this.world["publishedPublication"]}", expectedVersion: 1) { revision } }`,
      );
    const paper = { kind: "NEWS", titleEn: `${PRIVATE} Papier`, lighthouseId: lighthouse };
    this.world["publication"] = await this.made("moderator", "createPublication", paper, "publication");
    const call = { level: "EU", titleEn: `${PRIVATE} Aufruf` };
    this.world["fundingCall"] = await this.made("manager", "createFundingCall", call, "fundingCall");
    const offer = {
      providerId: main,
      direction: "OFFER",
      kind: "FINANCING",
      titleEn: "Money",
      contactRoute: "MESSAGE",
    };
    this.world["service"] = await this.made("owner", "createService", offer, "service");
    const gone = { actorId: this.world["gone"], reason: `${PRIVATE} Grund` };
    this.world["retired"] = await this.made("manager", "deactivateActor", gone, "retiredActor");
    const [kept, merged] = ["org:kept", "org:merged"].map((key) => encodeId("Actor", key));
    await this.done("manager", "mergeActors", { survivorId: kept, duplicateIds: [merged] }, "revision");
    this.world["merged"] = encodeId("RetiredActor", "org:merged");
    const message = {
      actorId: main,
      subject: `${PRIVATE} Betreff`,
      text: `${PRIVATE} Text`,
      senderName: `${PRIVATE} Absender`,
      senderEmail: `${PRIVATE}-sender@example.org`,
      language: "DE",
    };
    await this.done("anonymous", "contactInstitution", message, "userErrors { code }");
    const [mail] = await this.database.query<{ key: string }>(
      "MATCH (mail:OutgoingMail) RETURN mail.key AS key LIMIT 1",
    );
    this.world["mail"] = encodeId("OutgoingMail", mail!.key);
  }

  private async consortia(): Promise<void> {
    const begin = (name: string) =>
      this.made(
        "owner",
        "createConsortium",
        { leadId: this.world["main"], titleEn: `${PRIVATE} ${name}`, aimDe: `${PRIVATE} Ziel` },
        "consortium",
      );
    this.world["consortium"] = await begin("Konsortium");
    const add = async (name: string, who: string) => {
      const candidate = { consortiumId: this.world["consortium"], actorId: this.world[name] };
      this.world[who] = await this.made("owner", "addConsortiumCandidate", candidate, "consortiumMember");
    };
    await add("other", "candidate");
    await add("partner", "invitedMember");
    await this.done(
      "owner",
      "inviteConsortiumMember",
      { memberId: this.world["invitedMember"], message: `${PRIVATE} Einladung` },
      "revision",
    );
    await add("free", "invitedByCode");
    const email = `${PRIVATE}-consortium@example.org`;
    await this.done(
      "owner",
      "inviteConsortiumMember",
      { memberId: this.world["invitedByCode"], route: "EMAIL", email, message: `${PRIVATE} Brief` },
      "revision",
    );
    this.world["consortiumCode"] = await this.codeMailedTo(email);
    const memberKey = decodeAnyId(this.world["invitedMember"]!)!.key;
    this.world["consortiumInvitation"] = encodeId("ConsortiumInvitation", memberKey);
    await this.joinedConsortium();
    this.world["submittedConsortium"] = await begin("Antrag");
    await this.done(
      "owner",
      "submitConsortium",
      { id: this.world["submittedConsortium"], expectedVersion: 1, submittedOn: "2025-01-31" },
      "revision",
    );
    const comment = {
      consortiumId: this.world["consortium"],
      actorId: this.world["main"],
      text: `${PRIVATE} Kommentar zum Konsortium`,
    };
    await this.done("owner", "commentOnConsortium", comment, "revision");
    const [row] = await this.database.query<{ key: string }>(
      "MATCH (comment:ConsortiumComment) RETURN comment.key AS key",
    );
    this.world["consortiumComment"] = encodeId("ConsortiumComment", row!.key);
    await this.partnerSearches();
  }

  /** Searches for partners that reveal nothing private, one with an application. */
  private async partnerSearches(): Promise<void> {
    const { consortium, partner } = this.world;
    const publish = (who: "owner" | "partner", consortiumId: string | undefined) => {
      const search = { consortiumId, reveal: ["TOPICS", "STAGES"], textEn: "A clinic is sought." };
      return this.made(who, "publishPartnerSearch", search, "partnerSearch");
    };
    this.world["partnerSearch"] = await publish("owner", consortium);
    const theirs = { leadId: partner, titleEn: `${PRIVATE} Suche` };
    const seeking = await this.made("partner", "createConsortium", theirs, "consortium");
    this.world["otherPartnerSearch"] = await publish("partner", seeking);
    this.world["partnerApplication"] = await this.made(
      "partner",
      "applyToPartnerSearch",
      { searchId: this.world["partnerSearch"], actorId: partner, message: `${PRIVATE} Bewerbung` },
      "partnerApplication",
    );
  }

  /** A consortium that another one leads and the main actor takes part in. */
  private async joinedConsortium(): Promise<void> {
    const { main, partner } = this.world;
    const content = { leadId: partner, titleEn: `${PRIVATE} Verbund` };
    const consortiumId = await this.made("partner", "createConsortium", content, "consortium");
    const candidate = { consortiumId, actorId: main };
    const memberId = await this.made("partner", "addConsortiumCandidate", candidate, "consortiumMember");
    await this.done("partner", "inviteConsortiumMember", { memberId }, "revision");
    const invitationId = encodeId("ConsortiumInvitation", decodeAnyId(memberId)!.key);
    await this.done("owner", "answerConsortiumInvitation", { invitationId, answer: "ACCEPTED" }, "revision");
    this.world["joinedConsortium"] = consortiumId;
    this.world["acceptedInvitation"] = invitationId;
  }

  private async published(type: string, input: object): Promise<string> {
    const id = await this.made("owner", `create${type}`, input, "event");
    await this.done("moderator", `publish${type}`, { eventId: id, expectedVersion: 1 }, "event { id }");
    return id;
  }

  private async registrations(): Promise<void> {
    const answer = await this.done<{ statusToken: string }>(
      "anonymous",
      "submitRegistration",
      registrationInput(this.world, `${PRIVATE} Klinik`),
      "statusToken",
    );
    this.world["statusToken"] = answer.statusToken;
    this.world["registration"] = await this.registrationId();
    const { statusToken } = await this.done<{ statusToken: string }>(
      "anonymous",
      "submitRegistration",
      registrationInput(this.world, `${PRIVATE} Praxis`),
      "statusToken",
    );
    this.world["changeToken"] = statusToken;
    const request = { id: await this.registrationId(), expectedVersion: 1, messageEn: `${PRIVATE} Bitte` };
    await this.done("manager", "requestRegistrationChanges", request, "revision");
  }

  /** The id of the registration that came last. */
  private async registrationId(): Promise<string> {
    const [row] = await this.database.query<{ key: string }>(
      "MATCH (r:Registration) RETURN r.key AS key ORDER BY r.submittedAt DESC LIMIT 1",
    );
    return encodeId("Registration", row!.key);
  }

  private async people(): Promise<void> {
    const { main, topic } = this.world;
    const contact = {
      name: `${PRIVATE} Ansprechperson`,
      email: `${PRIVATE}-person@example.org`,
      phone: "+49 221 1111111",
      consentVersion: "1",
      consents: {},
    };
    this.world["contact"] = await this.made("owner", "addContact", { actorId: main, contact }, "contact");
    this.world["contactCode"] = await this.codeMailedTo(contact.email);
    const expert = { actorId: main, name: "Expert", consentVersion: "1", topicIds: [topic] };
    this.world["expert"] = await this.made("editor", "publishExpertProfile", expert, "expertProfile");
  }

  private async subscribers(): Promise<void> {
    const { event, topic } = this.world;
    const visitor = { eventId: event, name: `${PRIVATE} Gast`, email: `${PRIVATE}-guest@example.org` };
    await this.done("anonymous", "registerForEvent", visitor, "userErrors { code }");
    this.world["eventToken"] = await this.codeMailedTo(visitor.email);
    await this.done(
      "partner",
      "registerForEvent",
      { eventId: this.world["memberEvent"], name: `${PRIVATE} Teilnehmer` },
      "revision",
    );
    const [own] = await this.database.query<{ key: string }>(
      "MATCH (registration:EventRegistration)--(:Account {subject: 'partner'}) RETURN registration.key AS key",
    );
    this.world["eventRegistration"] = encodeId("EventRegistration", own!.key);
    for (const name of ["digestCode", "confirmedDigestCode"]) {
      const order = { email: `${PRIVATE}-${name}@example.org`, topicIds: [topic], language: "EN" };
      await this.done("anonymous", "subscribeToDigest", order, "userErrors { code }");
      this.world[name] = await this.codeMailedTo(order.email);
    }
    await this.api.data(
      `mutation { confirmDigest(code: "${this.world["confirmedDigestCode"]}") { userErrors { code } } }`,
    );
    const { previewTable } = await this.api
      .as(MANAGER)
      .data<{ previewTable: { fingerprint: string } }>(
        "query ($input: PreviewTableInput!) { previewTable(input: $input) { fingerprint } }",
        { input: { kind: "ACTORS", contentBase64: TABLE } },
      );
    this.world["fingerprint"] = previewTable.fingerprint;
  }

  private async codeMailedTo(email: string): Promise<string> {
    const [row] = await this.database.query<{ text: string }>(
      "MATCH (mail:OutgoingMail) WHERE mail.email = $email RETURN mail.text AS text",
      { email },
    );
    return codeIn(row!.text)!;
  }

  private async colleagues(): Promise<void> {
    const invite = { actorId: this.world["main"], email: `${PRIVATE}-invited@example.org`, role: "EDITOR" };
    await this.done("owner", "inviteColleague", invite, "userErrors { code }");
    const [row] = await this.database.query<{ key: string }>(
      "MATCH (invitation:Invitation) RETURN invitation.key AS key",
    );
    this.world["invitation"] = row!.key;
    const [failed] = await this.database.query<{ key: string }>(
      "MATCH (mail:OutgoingMail) WHERE mail.email = $email SET mail.state = 'FAILED' RETURN mail.key AS key",
      { email: invite.email },
    );
    this.world["failedMail"] = encodeId("OutgoingMail", failed!.key);
    this.world["invitationCode"] = await this.codeMailedTo(invite.email);
  }

  private async claims(): Promise<void> {
    const claim = { actorId: this.world["free"], message: `${PRIVATE} Anspruch` };
    this.world["claim"] = await this.made("editor", "claimActor", claim, "claim");
  }

  private async made(who: string, field: string, input: object, what: string): Promise<string> {
    const answer = await this.done<Record<string, { id: string } | null>>(
      who,
      field,
      input,
      `${what} { id }`,
    );
    return answer[what]!.id;
  }

  private async done<Answer>(who: string, field: string, input: object, selection: string): Promise<Answer> {
    const type = INPUT_TYPES[field] ?? `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { userErrors { code path message } ${selection} } }`;
    const asker =
      who === "anonymous" ? this.api : this.api.as(who === "manager" ? MANAGER : { subject: who });
    const { answer } = await asker.data<{ answer: Answer & { userErrors: object[] } }>(query, { input });
    expect({ field, userErrors: answer.userErrors }).toEqual({ field, userErrors: [] });
    return answer;
  }
}

/** Input types that are not named after their mutation. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  createPublication: "PublicationInput",
  createFundingCall: "FundingCallInput",
  requestRegistrationChanges: "RegistrationMessageInput",
};

/** What an institution sends to register. */
export function registrationInput(world: World, name: string): object {
  return {
    kind: "HOSPITAL",
    name,
    city: "Köln",
    postalCode: "50667",
    country: "DE",
    fields: [{ topicId: world["topic"], level: "EXPERIENCED" }],
    contact: {
      name: `${PRIVATE} Person`,
      email: `${PRIVATE}-contact@example.org`,
      phone: "+49 221 0000000",
      consent: { isGiven: true, givenAt: "2026-01-01T00:00:00Z", textVersion: "1" },
    },
  };
}
