import { ALL, type Persona } from "./personas";
import { registrationInput, TABLE, type World } from "./world";

/** One mutation as it would be asked of the world, and who may. */
export interface MutationCase {
  /** The arguments, as variables by name. */
  args: (world: World) => Record<string, unknown>;
  /** Everybody else is refused. Written down here independently of the policy. */
  allowed: readonly Persona[];
}

const MANAGEMENT = ["manager", "admin"] as const;
const EVERYBODY_WHO_WRITES = ALL.filter((persona) => persona !== "machine" && persona !== "auditor");
const PEOPLE = EVERYBODY_WHO_WRITES.filter((persona) => persona !== "anonymous");
const OF_MAIN = ["editor", "owner", ...MANAGEMENT] as const;
const OF_PARTNER = ["partner", ...MANAGEMENT] as const;
const OWNERS_OF_MAIN = ["owner", ...MANAGEMENT] as const;
const OF_LIGHTHOUSE = ["moderator", ...MANAGEMENT] as const;
const OF_MAIN_OR_LIGHTHOUSE = ["editor", "owner", "moderator", ...MANAGEMENT] as const;
const SPEAKERS_OF_MAIN = ["editor", "owner"] as const;

const input =
  (make: (world: World) => object): MutationCase["args"] =>
  (world) => ({ input: make(world) });

const event = (w: World, titleEn: string) => ({
  kind: "TALK",
  titleDe: titleEn,
  titleEn,
  startsAt: "2031-05-01T10:00:00Z",
  organiserIds: [w["main"]],
  lighthouseId: w["lighthouse"],
  programme: {
    speakers: [{ name: "Speaks Invented", email: "speaks@example.org", hasConsented: true }],
    agenda: [],
  },
});

const publication = (w: World) => ({ kind: "NEWS", titleEn: "News", lighthouseId: w["lighthouse"] });

const CONTACT = {
  name: "Some Body",
  email: "some.body@example.org",
  phone: "+49 221 2222222",
  role: "Head of invention",
  consentVersion: "1",
  consents: { email: true },
};

/** Every mutation there is: a test fails for one that is missing. */
export const MUTATION_CASES: Readonly<Record<string, MutationCase>> = {
  submitRegistration: {
    args: input((w) => registrationInput(w, "A new institution")),
    allowed: EVERYBODY_WHO_WRITES,
  },
  updateRegistration: {
    args: input((w) => ({
      ...registrationInput(w, "Another name"),
      token: w["changeToken"],
      expectedVersion: 2,
    })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  approveRegistration: {
    args: input((w) => ({ id: w["registration"], expectedVersion: 1 })),
    allowed: MANAGEMENT,
  },
  approveRegistrations: {
    args: input((w) => ({ ids: [w["registration"]] })),
    allowed: MANAGEMENT,
  },
  rejectRegistration: {
    args: input((w) => ({ id: w["registration"], expectedVersion: 1, messageEn: "No." })),
    allowed: MANAGEMENT,
  },
  requestRegistrationChanges: {
    args: input((w) => ({ id: w["registration"], expectedVersion: 1, messageEn: "More." })),
    allowed: MANAGEMENT,
  },
  withdrawRegistration: { args: (w) => ({ token: w["statusToken"] }), allowed: EVERYBODY_WHO_WRITES },
  contactInstitution: {
    args: input((w) => ({
      actorId: w["main"],
      subject: "Hello",
      text: "A question.",
      senderName: "Somebody",
      senderEmail: "somebody@example.org",
      language: "EN",
    })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  suggestTopic: {
    args: input((w) => ({
      lighthouseId: w["lighthouse"],
      labelDe: "Neu",
      labelEn: "New",
      rationale: "Because.",
      language: "EN",
    })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  claimActor: {
    args: input((w) => ({ actorId: w["duplicate"], message: "I work there." })),
    allowed: PEOPLE,
  },
  withdrawClaim: { args: (w) => ({ id: w["claim"] }), allowed: ["editor"] },
  approveClaim: { args: input((w) => ({ id: w["claim"], expectedVersion: 1 })), allowed: MANAGEMENT },
  rejectClaim: {
    args: input((w) => ({ id: w["claim"], expectedVersion: 1, messageEn: "No." })),
    allowed: MANAGEMENT,
  },
  acceptInvitation: { args: (w) => ({ code: w["invitationCode"] }), allowed: PEOPLE },
  updateMyNotifications: { args: input(() => ({ optOut: ["DIGESTS"] })), allowed: PEOPLE },
  inviteColleague: {
    args: input((w) => ({ actorId: w["main"], email: "new@example.org", role: "EDITOR" })),
    allowed: OWNERS_OF_MAIN,
  },
  revokeInvitation: {
    args: input((w) => ({ actorId: w["main"], invitationKey: w["invitation"] })),
    allowed: OWNERS_OF_MAIN,
  },
  changeColleagueRole: {
    args: input((w) => ({ actorId: w["main"], accountKey: w["editorAccount"], role: "OWNER" })),
    allowed: OWNERS_OF_MAIN,
  },
  removeColleague: {
    args: input((w) => ({ actorId: w["main"], accountKey: w["editorAccount"] })),
    allowed: OWNERS_OF_MAIN,
  },
  leaveActor: { args: (w) => ({ actorId: w["shared"] }), allowed: SPEAKERS_OF_MAIN },
  updateActor: {
    args: input((w) => ({ actorId: w["main"], expectedVersion: 1, descriptionEn: "New." })),
    allowed: OF_MAIN,
  },
  setActorTopics: {
    args: input((w) => ({ actorId: w["main"], expectedVersion: 1, topics: [{ topicId: w["topic"] }] })),
    allowed: OF_MAIN,
  },
  createService: {
    args: input((w) => ({
      providerId: w["main"],
      direction: "SEEK",
      kind: "FINANCING",
      titleEn: "Money",
      contactRoute: "MESSAGE",
    })),
    allowed: OF_MAIN,
  },
  updateService: {
    args: input((w) => ({ serviceId: w["service"], expectedVersion: 1, titleEn: "More money" })),
    allowed: OF_MAIN,
  },
  endService: { args: input((w) => ({ serviceId: w["service"], expectedVersion: 1 })), allowed: OF_MAIN },
  declarePartnership: {
    args: input((w) => ({
      actorId: w["main"],
      partnerIds: [w["other"]],
      kind: "RESEARCH",
      startDate: "2025-01-01",
    })),
    allowed: OF_MAIN,
  },
  withdrawDeclaration: { args: input((w) => ({ id: w["declaration"] })), allowed: OF_MAIN },
  confirmPartnership: {
    args: input((w) => ({ id: w["declaration"], actorId: w["partner"], isPrivate: false })),
    allowed: OF_PARTNER,
  },
  declinePartnership: {
    args: input((w) => ({ id: w["declaration"], actorId: w["partner"], reason: "Never heard of it." })),
    allowed: OF_PARTNER,
  },
  endPartnership: {
    args: input((w) => ({ id: w["privatePartnership"], expectedVersion: 1, endDate: "2025-12-31" })),
    allowed: ["editor", "owner", "partner", ...MANAGEMENT],
  },
  leavePartnership: {
    args: input((w) => ({
      id: w["alliance"],
      actorId: w["main"],
      expectedVersion: 1,
      until: "2025-12-31",
    })),
    allowed: OF_MAIN,
  },
  correctPartnership: {
    args: input((w) => ({ id: w["partnership"], expectedVersion: 1, kind: "CLINICAL" })),
    allowed: ["editor", "owner", "partner", ...MANAGEMENT],
  },
  setPartnershipVisibility: {
    args: input((w) => ({ id: w["partnership"], isPrivate: true })),
    allowed: ["editor", "owner", "partner", ...MANAGEMENT],
  },
  createConsortium: {
    args: input((w) => ({ leadId: w["main"], titleEn: "New aim" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  updateConsortium: {
    args: input((w) => ({ id: w["consortium"], expectedVersion: 1, titleEn: "Other aim" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  shareConsortiumWithOffice: {
    args: input((w) => ({ id: w["consortium"], isShared: true })),
    allowed: SPEAKERS_OF_MAIN,
  },
  deleteConsortium: { args: (w) => ({ id: w["consortium"] }), allowed: SPEAKERS_OF_MAIN },
  addConsortiumCandidate: {
    args: input((w) => ({ consortiumId: w["consortium"], actorId: w["duplicate"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  updateConsortiumMember: {
    args: input((w) => ({ memberId: w["invitedMember"], role: "EDITOR" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  removeConsortiumMember: {
    args: input((w) => ({ memberId: w["invitedMember"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  inviteConsortiumMember: {
    args: input((w) => ({ memberId: w["candidate"], message: "Join us." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  recordConsortiumAnswer: {
    args: input((w) => ({ memberId: w["candidate"], answer: "ACCEPTED" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  answerConsortiumInvitation: {
    args: input((w) => ({ invitationId: w["consortiumInvitation"], answer: "ACCEPTED" })),
    allowed: ["partner"],
  },
  answerConsortiumInvitationByCode: {
    args: input((w) => ({ code: w["consortiumCode"], answer: "DECLINED" })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  refuseConsortiumInvitations: {
    args: input((w) => ({ code: w["consortiumCode"] })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  commentOnConsortium: {
    args: input((w) => ({ consortiumId: w["consortium"], actorId: w["main"], text: "Yes." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  removeConsortiumComment: {
    args: input((w) => ({ commentId: w["consortiumComment"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  submitConsortium: {
    args: input((w) => ({ id: w["consortium"], expectedVersion: 1, submittedOn: "2025-01-31" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  grantConsortium: {
    args: input((w) => ({
      id: w["submittedConsortium"],
      expectedVersion: 2,
      decidedOn: "2025-06-01",
      projectTitle: "A granted project",
      startDate: "2025-09-01",
      withLeadAlone: true,
    })),
    allowed: SPEAKERS_OF_MAIN,
  },
  correctConsortiumOutcome: {
    args: input((w) => ({
      id: w["submittedConsortium"],
      expectedVersion: 2,
      submittedOn: "2025-02-28",
    })),
    allowed: SPEAKERS_OF_MAIN,
  },
  rejectConsortium: {
    args: input((w) => ({ id: w["submittedConsortium"], expectedVersion: 2, decidedOn: "2025-06-01" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  abandonConsortium: {
    args: input((w) => ({ id: w["consortium"], expectedVersion: 1 })),
    allowed: SPEAKERS_OF_MAIN,
  },
  leaveConsortium: {
    args: input((w) => ({ invitationId: w["acceptedInvitation"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  publishPartnerSearch: {
    args: input((w) => ({ consortiumId: w["consortium"], reveal: ["TITLE", "LEAD"], textEn: "A clinic." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  closePartnerSearch: {
    args: input((w) => ({ searchId: w["partnerSearch"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  applyToPartnerSearch: {
    args: input((w) => ({ searchId: w["otherPartnerSearch"], actorId: w["main"], message: "We could." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  decidePartnerApplication: {
    args: input((w) => ({ applicationId: w["partnerApplication"], decision: "DECLINE", message: "No." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  joinLighthouse: {
    args: input((w) => ({ actorId: w["main"], lighthouseId: w["otherLighthouse"] })),
    allowed: ["editor", "owner", "otherModerator", ...MANAGEMENT],
  },
  leaveLighthouse: {
    args: input((w) => ({ actorId: w["main"], lighthouseId: w["lighthouse"] })),
    allowed: OF_MAIN_OR_LIGHTHOUSE,
  },
  appointModerator: {
    args: input((w) => ({ lighthouseId: w["lighthouse"], accountKey: w["editorAccount"] })),
    allowed: MANAGEMENT,
  },
  dismissModerator: {
    args: input((w) => ({ lighthouseId: w["lighthouse"], accountKey: w["moderatorAccount"] })),
    allowed: MANAGEMENT,
  },
  openTopicRound: {
    args: input((w) => ({ lighthouseId: w["emptyLighthouse"], titleDe: "Neu", titleEn: "New" })),
    allowed: OF_LIGHTHOUSE,
  },
  closeTopicRound: { args: input((w) => ({ roundId: w["round"] })), allowed: OF_LIGHTHOUSE },
  proposeTopic: {
    args: input((w) => ({
      lighthouseId: w["lighthouse"],
      actorId: w["main"],
      labelDe: "Neues",
      labelEn: "Something new",
      rationale: "Because.",
      language: "EN",
    })),
    allowed: SPEAKERS_OF_MAIN,
  },
  castVote: {
    args: input((w) => ({ proposalId: w["secondProposal"], actorId: w["main"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  withdrawVote: {
    args: input((w) => ({ roundId: w["round"], actorId: w["main"] })),
    allowed: SPEAKERS_OF_MAIN,
  },
  commentOnProposal: {
    args: input((w) => ({ proposalId: w["proposal"], actorId: w["main"], text: "Yes." })),
    allowed: SPEAKERS_OF_MAIN,
  },
  removeComment: { args: input((w) => ({ commentId: w["comment"] })), allowed: OF_MAIN_OR_LIGHTHOUSE },
  adoptTopicProposal: { args: input((w) => ({ proposalId: w["proposal"] })), allowed: OF_LIGHTHOUSE },
  declineTopicProposal: {
    args: input((w) => ({ proposalId: w["proposal"], reason: "No." })),
    allowed: OF_LIGHTHOUSE,
  },
  releaseSuggestion: { args: input((w) => ({ suggestionId: w["suggestion"] })), allowed: OF_LIGHTHOUSE },
  dismissSuggestion: {
    args: input((w) => ({ suggestionId: w["suggestion"], reason: "No." })),
    allowed: OF_LIGHTHOUSE,
  },
  createEvent: { args: input((w) => ({ event: event(w, "New talk") })), allowed: OF_MAIN_OR_LIGHTHOUSE },
  updateEvent: {
    args: input((w) => ({ eventId: w["draftEvent"], expectedVersion: 1, event: event(w, "Other talk") })),
    allowed: OF_MAIN_OR_LIGHTHOUSE,
  },
  publishEvent: {
    args: input((w) => ({ eventId: w["ownDraft"], expectedVersion: 1 })),
    allowed: OF_MAIN,
  },
  cancelEvent: {
    args: input((w) => ({ eventId: w["event"], expectedVersion: 2, reasonEn: "Ill." })),
    allowed: OF_MAIN_OR_LIGHTHOUSE,
  },
  recordEventResults: {
    args: input((w) => ({ eventId: w["pastEvent"], expectedVersion: 2, attendance: 12 })),
    allowed: OF_MAIN_OR_LIGHTHOUSE,
  },
  createPublication: { args: input(publication), allowed: OF_LIGHTHOUSE },
  updatePublication: {
    args: (w) => ({ id: w["publication"], expectedVersion: 1, input: publication(w) }),
    allowed: OF_LIGHTHOUSE,
  },
  publishPublication: { args: (w) => ({ id: w["publication"], expectedVersion: 1 }), allowed: OF_LIGHTHOUSE },
  withdrawPublication: {
    args: (w) => ({ id: w["publishedPublication"], expectedVersion: 2 }),
    allowed: OF_LIGHTHOUSE,
  },
  createFundingCall: { args: input(() => ({ level: "EU", titleEn: "New call" })), allowed: MANAGEMENT },
  updateFundingCall: {
    args: (w) => ({ id: w["fundingCall"], expectedVersion: 1, input: { level: "EU", titleEn: "Other" } }),
    allowed: MANAGEMENT,
  },
  publishFundingCall: { args: (w) => ({ id: w["fundingCall"], expectedVersion: 1 }), allowed: MANAGEMENT },
  withdrawFundingCall: { args: (w) => ({ id: w["fundingCall"], expectedVersion: 1 }), allowed: MANAGEMENT },
  addContact: { args: input((w) => ({ actorId: w["main"], contact: CONTACT })), allowed: OF_MAIN },
  updateContact: {
    args: input((w) => ({ contactId: w["contact"], expectedVersion: 1, contact: CONTACT })),
    allowed: OF_MAIN,
  },
  removeContact: { args: input((w) => ({ contactId: w["contact"] })), allowed: OF_MAIN },
  withdrawConsent: { args: input((w) => ({ code: w["contactCode"] })), allowed: EVERYBODY_WHO_WRITES },
  publishExpertProfile: {
    args: input((w) => ({
      actorId: w["shared"],
      name: "Somebody Known",
      title: "Prof. Dr. Inv.",
      aboutEn: "Works on inventions.",
      consentVersion: "1",
      topicIds: [w["topic"]],
    })),
    allowed: SPEAKERS_OF_MAIN,
  },
  withdrawExpertProfile: {
    args: input((w) => ({ expertProfileId: w["expert"] })),
    allowed: ["editor", ...MANAGEMENT],
  },
  eraseMyData: { args: input(() => ({ confirm: "ERASE MY DATA" })), allowed: PEOPLE },
  erasePerson: {
    args: input((w) => ({ accountKey: w["editorAccount"], reason: "REQUESTED" })),
    allowed: MANAGEMENT,
  },
  proposeProjectGroup: {
    args: input((w) => ({ lighthouseId: w["lighthouse"], actorId: w["main"], nameDe: "Neu", nameEn: "New" })),
    allowed: SPEAKERS_OF_MAIN,
  },
  openProjectGroup: { args: input((w) => ({ proposalId: w["groupProposal"] })), allowed: OF_LIGHTHOUSE },
  declineProjectGroupProposal: {
    args: input((w) => ({ proposalId: w["groupProposal"], reason: "No." })),
    allowed: OF_LIGHTHOUSE,
  },
  joinProjectGroup: {
    args: input((w) => ({ actorId: w["partner"], groupId: w["group"] })),
    allowed: ["partner", ...OF_LIGHTHOUSE],
  },
  leaveProjectGroup: {
    args: input((w) => ({ actorId: w["main"], groupId: w["group"] })),
    allowed: OF_MAIN_OR_LIGHTHOUSE,
  },
  setProjectGroupRole: {
    args: input((w) => ({ actorId: w["main"], groupId: w["group"], role: "COORDINATOR" })),
    allowed: OF_LIGHTHOUSE,
  },
  closeProjectGroup: { args: input((w) => ({ groupId: w["group"] })), allowed: OF_LIGHTHOUSE },
  registerForEvent: {
    args: input((w) => ({
      eventId: w["event"],
      name: "Some Body",
      email: "some.body@example.org",
      needs: "Room for a wheelchair",
    })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  confirmEventRegistration: { args: (w) => ({ token: w["eventToken"] }), allowed: EVERYBODY_WHO_WRITES },
  cancelEventRegistration: {
    args: input((w) => ({ registrationId: w["eventRegistration"] })),
    allowed: ["partner", ...OF_MAIN_OR_LIGHTHOUSE],
  },
  subscribeToDigest: {
    args: input((w) => ({ email: "reader@example.org", topicIds: [w["topic"]], language: "EN" })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  confirmDigest: { args: (w) => ({ code: w["digestCode"] }), allowed: EVERYBODY_WHO_WRITES },
  updateDigest: {
    args: input((w) => ({ code: w["confirmedDigestCode"], topicIds: [w["narrow"]] })),
    allowed: EVERYBODY_WHO_WRITES,
  },
  unsubscribeFromDigest: {
    args: (w) => ({ code: w["confirmedDigestCode"] }),
    allowed: EVERYBODY_WHO_WRITES,
  },
  importTable: {
    args: input((w) => ({ kind: "ACTORS", contentBase64: TABLE, expectedFingerprint: w["fingerprint"] })),
    allowed: MANAGEMENT,
  },
  eraseActor: {
    args: input((w) => ({ actorId: w["duplicate"], reason: "REQUESTED" })),
    allowed: MANAGEMENT,
  },
  mergeActors: {
    args: input((w) => ({ survivorId: w["main"], duplicateIds: [w["duplicate"]] })),
    allowed: MANAGEMENT,
  },
  undoMerge: { args: input((w) => ({ retiredActorId: w["merged"] })), allowed: MANAGEMENT },
  dismissPossibleDuplicate: {
    args: input((w) => ({ actorIds: [w["main"], w["duplicate"]] })),
    allowed: MANAGEMENT,
  },
  splitActor: {
    args: input((w) => ({
      actorId: w["main"],
      newActor: { name: "Part", kind: "COMPANY" },
      moveActivityIds: [w["project"]],
    })),
    allowed: MANAGEMENT,
  },
  deactivateActor: {
    args: input((w) => ({ actorId: w["duplicate"], reason: "Gone." })),
    allowed: MANAGEMENT,
  },
  reactivateActor: { args: input((w) => ({ retiredActorId: w["retired"] })), allowed: MANAGEMENT },
  retryMail: { args: input((w) => ({ id: w["failedMail"] })), allowed: MANAGEMENT },
  markMailHandled: { args: input((w) => ({ id: w["mail"] })), allowed: MANAGEMENT },
  discardMail: { args: input((w) => ({ id: w["mail"] })), allowed: MANAGEMENT },
};
