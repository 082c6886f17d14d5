/**
 * A place in the graph that holds data about people. Export and erasure go by this list, and a test walks it: whatever
 * stores something about a person is listed here.
 */
export interface PersonalDataPlace {
  /** Label of the node. */
  readonly label: string;
  /** Its properties that tell something of a person. */
  readonly properties: readonly string[];
  /** Relationship type, of either direction, that ties the node to the person's account; null where there is none. */
  readonly accountRelationship: string | null;
  /** Property that holds the person's address, by which people without an account are found; null where there is none. */
  readonly emailProperty: string | null;
  /** Relationship type by which parts lead to the node, as consents to a contact; they are removed with it. None if left out. */
  readonly partRelationship?: string;
  /** Whether the public network shows some of it, so that its erasure is a change of the network. Left out: it does not. */
  readonly isPublic?: true;
  /** What erasure does: remove the node, or only what it tells of the person, so that the network stays whole. */
  readonly onErasure: "DELETE" | "CLEAR";
}

/** Every place that holds personal data, beside the account itself, which erasure always removes. */
export const PERSONAL_DATA: readonly PersonalDataPlace[] = [
  {
    label: "Registration",
    properties: ["contactName", "contactEmail", "contactPhone", "contactRole", "messageDe", "messageEn"],
    accountRelationship: "SUBMITTED_BY",
    emailProperty: "contactEmail",
    onErasure: "DELETE",
  },
  {
    label: "ExpertProfile",
    properties: [
      "name",
      "title",
      "languages",
      "aboutDe",
      "aboutEn",
      "sortKey",
      "searchText",
      "consentVersion",
      "consentedAt",
    ],
    accountRelationship: "PROFILE_OF",
    emailProperty: null,
    onErasure: "DELETE",
  },
  {
    // Contacts hold what people agreed to in the nodes that are CONSENT_OF them, which go with them.
    label: "Contact",
    properties: ["name", "email", "phone", "role", "language", "consentVersion", "consentedAt"],
    accountRelationship: null,
    emailProperty: "email",
    isPublic: true,
    partRelationship: "CONSENT_OF",
    onErasure: "DELETE",
  },
  {
    label: "ProposalComment",
    properties: ["text"],
    accountRelationship: "WRITTEN_BY",
    emailProperty: null,
    onErasure: "DELETE",
  },
  {
    label: "ConsortiumComment",
    properties: ["text"],
    accountRelationship: "WRITTEN_BY",
    emailProperty: null,
    onErasure: "DELETE",
  },
  {
    label: "TopicSuggestion",
    properties: ["email", "consentAt"],
    accountRelationship: null,
    emailProperty: "email",
    onErasure: "CLEAR",
  },
  {
    label: "OutgoingMail",
    properties: ["email", "subject", "text"],
    accountRelationship: null,
    emailProperty: "email",
    onErasure: "DELETE",
  },
  {
    // What somebody wrote to an institution and is not sent yet.
    label: "OutgoingMail",
    properties: ["replyTo", "subject", "text"],
    accountRelationship: null,
    emailProperty: "replyTo",
    onErasure: "DELETE",
  },
  {
    label: "DigestSubscription",
    properties: ["email", "language", "askedAt", "confirmedAt"],
    accountRelationship: null,
    emailProperty: "email",
    // The codes that open it.
    partRelationship: "OPENS",
    onErasure: "DELETE",
  },
  {
    label: "PartnershipDeclaration",
    properties: ["note"],
    accountRelationship: "WRITTEN_BY",
    emailProperty: null,
    onErasure: "CLEAR",
  },
  {
    label: "PartnershipDeclaration",
    properties: ["declineReason"],
    accountRelationship: "DECLINED_BY",
    emailProperty: null,
    onErasure: "CLEAR",
  },
  {
    label: "EventRegistration",
    properties: ["name", "email", "language", "needs"],
    accountRelationship: "REGISTERED_BY",
    emailProperty: "email",
    onErasure: "DELETE",
  },
  {
    // Whoever is named without an address is found by nobody's account: two people may have one name. Managers erase them
    // by the speaker's key.
    label: "Speaker",
    properties: ["name", "email"],
    accountRelationship: null,
    emailProperty: "email",
    isPublic: true,
    onErasure: "DELETE",
  },
  {
    // Whoever a lead invites into a consortium by an address: kept until they answered, at most 30 days.
    label: "ConsortiumMember",
    properties: ["invitedEmail", "tokenHash", "expiresAt"],
    accountRelationship: null,
    emailProperty: "invitedEmail",
    onErasure: "CLEAR",
  },
  {
    label: "ConsortiumStep",
    properties: ["message"],
    accountRelationship: "WRITTEN_BY",
    emailProperty: null,
    onErasure: "CLEAR",
  },
  {
    // What somebody wrote to a consortium for an actor that applied to it: kept until it is decided.
    label: "PartnerApplication",
    properties: ["message"],
    accountRelationship: "WRITTEN_BY",
    emailProperty: null,
    onErasure: "CLEAR",
  },
  {
    label: "Claim",
    properties: ["message", "reasonDe", "reasonEn"],
    accountRelationship: "CLAIMED_BY",
    emailProperty: null,
    onErasure: "DELETE",
  },
  {
    label: "Invitation",
    properties: ["email"],
    accountRelationship: null,
    emailProperty: "email",
    onErasure: "DELETE",
  },
];
