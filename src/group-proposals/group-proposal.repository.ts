import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import { type ProjectGroupProposal, type StoredGroupProposal, toGroupProposal } from "./group-proposal.type";
import type { GroupWords } from "./newGroup";

/** A proposal to be. */
export interface NewGroupProposal extends GroupWords {
  key: string;
  lighthouseKey: string;
  actorKey: string;
  topicKeys: string[];
}

/** What becomes of a proposal. */
export interface GroupDecision {
  status: "OPENED" | "DECLINED";
  reason: string | null;
  groupKey: string | null;
}

/** Reads and writes proposals of project groups. */
export class GroupProposalRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ProjectGroupProposal[]> {
    const rows = await this.database.read<{ proposal: StoredGroupProposal }>("group-proposals/find-by-keys", {
      keys,
    });
    return rows.map(({ proposal }) => toGroupProposal(proposal));
  }

  readonly ofLighthouses = readRelation<RelationEdge<StoredGroupProposal>>(
    this.database,
    "group-proposals/list-of-lighthouses",
  );

  /** The proposal, which everybody else has to wait for; null if there is none. */
  async lock(transaction: Transaction, key: string): Promise<ProjectGroupProposal | null> {
    await transaction.run("group-proposals/lock-proposal", { key });
    const [row] = await transaction.run<{ proposal: StoredGroupProposal }>("group-proposals/find-by-keys", {
      keys: [key],
    });
    return row ? toGroupProposal(row.proposal) : null;
  }

  /** Keeps a proposal. */
  async create(transaction: Transaction, proposal: NewGroupProposal): Promise<void> {
    await transaction.run("group-proposals/create-proposal", { ...proposal });
  }

  /** Says what became of a proposal. */
  async decide(transaction: Transaction, key: string, decision: GroupDecision): Promise<void> {
    await transaction.run("group-proposals/decide-proposal", { key, ...decision });
  }

  /** Opens a project group. @returns false when its key is taken */
  async createGroup(
    transaction: Transaction,
    group: { key: string; fields: Properties; startDate: string; lighthouseKey: string; topicKeys: string[] },
  ): Promise<boolean> {
    const rows = await transaction.run("group-proposals/create-group", group);
    return rows.length > 0;
  }
}
