import { ProjectGroupRole } from "../../group-memberships/group-membership.type";
import type { Transaction } from "../../neo4j/database.type";
import { fold } from "../../text/fold";
import type { Column } from "../columns/column.type";

/** What actors are members of, and how that is stored. */
export interface MembershipKind {
  readonly targetType: "Lighthouse" | "ProjectGroup";
  readonly headings: Column["names"];
  readonly listTargets: string;
  readonly read: string;
  readonly write: string;
  /** Whether the activities of its members change. */
  readonly isActivity: boolean;
  /** The stored role that a word stands for; null for a word that is none. */
  readonly roleOf: (word: string) => string | null;
  /** Role of a row that names none. */
  readonly plainRoles: readonly string[];
  /** Keeps everybody else from changing its members. */
  readonly lock: (transaction: Transaction, key: string) => Promise<unknown>;
}

/** Memberships in lighthouses. */
export const LIGHTHOUSE_KIND: MembershipKind = {
  targetType: "Lighthouse",
  headings: ["Leuchtturm", "Lighthouse", "Leuchtturmprojekt"],
  listTargets: "tables/list-lighthouses",
  read: "tables/read-lighthouse-memberships",
  write: "tables/write-lighthouse-memberships",
  isActivity: false,
  // A slash parts the roles of a period that is kept as history.
  roleOf: (word) =>
    word.length <= 100 && !word.includes("/") ? (LIGHTHOUSE_ROLES.get(fold(word)) ?? word) : null,
  plainRoles: [],
  lock: (transaction, key) => transaction.run("memberships/lock-lighthouse", { key }),
};

const LIGHTHOUSE_ROLES = new Map(
  ["Sprecher", "Sprecherin", "Speaker"].map((word) => [fold(word), "SPEAKER"]),
);

const GROUP_ROLES = new Map<string, string>([
  ...["Koordinator", "Koordinatorin", "Koordination", "Coordinator", "Leitung"].map(
    (word) => [fold(word), ProjectGroupRole.COORDINATOR] as const,
  ),
  ...["Mitglied", "Member", "Teilnehmer", "Partner"].map(
    (word) => [fold(word), ProjectGroupRole.MEMBER] as const,
  ),
]);

/** Memberships in project groups. */
export const PROJECT_GROUP_KIND: MembershipKind = {
  targetType: "ProjectGroup",
  headings: ["Projektgruppe", "Project group", "Gruppe", "Group", "AG"],
  listTargets: "tables/list-project-groups",
  read: "tables/read-project-group-memberships",
  write: "tables/write-project-group-memberships",
  isActivity: true,
  roleOf: (word) => GROUP_ROLES.get(fold(word)) ?? null,
  plainRoles: [ProjectGroupRole.MEMBER],
  lock: (transaction, key) => transaction.run("group-memberships/lock-group", { key }),
};
