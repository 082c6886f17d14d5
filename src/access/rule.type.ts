/** What gives a right. Those about an actor, a lighthouse or an account hold for the one that is concerned. */
export type Grant =
  | "EVERYONE"
  | "SIGNED_IN"
  | "MEMBER"
  | "SPEAKS_FOR"
  | "OWNS"
  | "MODERATES"
  | "SELF"
  | "CONSENT"
  | "AUDITOR"
  | "MANAGER"
  | "ADMIN";

/** Who may do or see something. */
export interface Rule {
  /** Any one of them suffices. */
  readonly grants: readonly Grant[];
  /** What the right is about, for README's table, as "the actor that is edited". */
  readonly about?: string;
}

/** Rules by schema coordinate, "Mutation.updateActor" or "Contact.email". */
export type Policy = Readonly<Record<string, Rule>>;

/** What a question of rights is about; a part that is left out is not concerned. */
export interface About {
  /** Keys of the actors concerned: speaking for one of them suffices. */
  readonly actorKeys?: readonly string[];
  /** Keys of the lighthouses concerned: moderating one of them suffices. */
  readonly lighthouseKeys?: readonly string[];
  /** Key of the account concerned. */
  readonly accountKey?: string | null;
  /** Whether the person concerned agreed that everybody sees this. */
  readonly hasConsent?: boolean;
}
