/** What somebody is to the service, least first; the highest that holds. */
export type Role = "ANONYMOUS" | "MACHINE" | "SIGNED_IN" | "MEMBER" | "AUDITOR" | "MANAGER" | "ADMIN";

/** What a person is for an actor: an owner also invites and removes colleagues. */
export type ActorRole = "OWNER" | "EDITOR";

/** Who asks, and what the service knows of their rights: made anew for each request, so that a lost right is lost at once. */
export interface Viewer {
  readonly role: Role;
  /** Key of the account; null for anonymous callers, machines, and people who have not written anything yet. */
  readonly accountKey: string | null;
  /** `sub` of the token; null without one. Never shown to others, never logged. */
  readonly subject: string | null;
  /** The verified address that the token carries; null where there is none. */
  readonly email: string | null;
  /** True for machines and auditors: no mutation is theirs. */
  readonly isReadOnly: boolean;
  /** The actors that they speak for, by key. */
  readonly speaksFor: ReadonlyMap<string, ActorRole>;
  /** Keys of the lighthouses in which they have a manager's rights. */
  readonly moderates: ReadonlySet<string>;
  /** Keys of the activities kept from the public that they may see, as their actors take part in them. */
  readonly privateActivities: readonly string[];
}

/** Somebody without a token. */
export const ANONYMOUS: Viewer = {
  role: "ANONYMOUS",
  accountKey: null,
  subject: null,
  email: null,
  isReadOnly: false,
  speaksFor: new Map(),
  moderates: new Set(),
  privateActivities: [],
};

/** The statement parameter `$viewer`: what the visibility of rows depends on. */
export interface ViewerParams {
  isManager: boolean;
  isMember: boolean;
  accountKey: string | null;
  actorKeys: string[];
  lighthouseKeys: string[];
  privateActivityKeys: string[];
}

/** What statements need to know of a viewer; auditors see what managers see, personal data apart. */
export function viewerParams(viewer: Viewer): ViewerParams {
  const { role, accountKey, speaksFor, moderates, privateActivities } = viewer;
  return {
    isManager: role === "MANAGER" || role === "ADMIN" || role === "AUDITOR",
    isMember: speaksFor.size > 0,
    accountKey,
    actorKeys: [...speaksFor.keys()],
    lighthouseKeys: [...moderates],
    privateActivityKeys: [...privateActivities],
  };
}
