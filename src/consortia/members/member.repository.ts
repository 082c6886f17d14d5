import { encodeId } from "../../graphql/nodeId";
import { readRelation } from "../../loading/readRelation";
import type { RelationEdge } from "../../loading/relationLoader";
import type { Database, Transaction } from "../../neo4j/database.type";
import type { ConsortiumMemberState, ConsortiumStepBy, MemberRole } from "./member.enums";
import type { ConsortiumMember, ConsortiumStanding } from "./member.type";

/** A member as consortium-members/summary returns it. */
export type StoredMember = Omit<ConsortiumMember, "id">;

/** A step to be taken. */
export interface NewStep {
  state: ConsortiumMemberState;
  by: ConsortiumStepBy;
  message: string | null;
  accountKey: string | null;
  /** Whether people who speak for the actor answered. */
  isConfirmed: boolean;
  /** Whether the actor knows of it, from now on; null leaves that as it was. */
  isTold: boolean | null;
}

/** An address that an invitation goes to, and what is stored of its code. */
export interface InvitedAddress {
  email: string;
  tokenHash: string;
}

/** What is told of an actor that is to be a member. */
export interface NamedActor {
  name: string;
  isExample: boolean;
  /** Whether somebody speaks for it. */
  hasPeople: boolean;
}

/** The member that an actor is of a consortium, null for none, and how many the consortium has. */
export interface FoundMember {
  member: ConsortiumMember | null;
  count: number;
}

type Row = { member: StoredMember };

/** Reads and writes who is on the way into consortia. Every change goes under the lock of the consortium. */
export class ConsortiumMemberRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one of a consortium that exists for who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ConsortiumMember[]> {
    const rows = await this.database.read<Row>("consortium-members/find-by-keys", { keys });
    return rows.map(({ member }) => toMember(member));
  }

  readonly ofConsortia = readRelation<RelationEdge<StoredMember>>(
    this.database,
    "consortium-members/list-of-consortia",
  );

  /** How actors stand to a consortium, oldest first; none where it does not exist for who asks. */
  standings(consortiumKey: string): Promise<ConsortiumStanding[]> {
    return this.database.read<ConsortiumStanding>("consortium-members/list-standings", { consortiumKey });
  }

  /** Key of the consortium that a member belongs to; null when there is none that exists for who asks. */
  async consortiumOf(transaction: Transaction, key: string): Promise<string | null> {
    const statement = "consortium-members/find-consortium";
    const [row] = await transaction.run<{ consortiumKey: string }>(statement, { key });
    return row?.consortiumKey ?? null;
  }

  /** A member, read under the lock of its consortium. */
  async read(transaction: Transaction, key: string): Promise<ConsortiumMember | null> {
    const [row] = await transaction.run<Row>("consortium-members/read-member", { key });
    return row ? toMember(row.member) : null;
  }

  /** The member that an actor is of a locked consortium, whatever its state, and how many there are. */
  async findOf(transaction: Transaction, consortiumKey: string, actorKey: string): Promise<FoundMember> {
    const [row] = await transaction.run<{ member: StoredMember | null; count: number }>(
      "consortium-members/find-of-consortium",
      { consortiumKey, actorKey },
    );
    return { count: row!.count, member: row!.member && toMember(row!.member) };
  }

  /** What is told of an actor; null when there is none. */
  async actor(transaction: Transaction, actorKey: string): Promise<NamedActor | null> {
    const [row] = await transaction.run<NamedActor>("consortium-members/find-actor", { actorKey });
    return row ?? null;
  }

  /** Adds an actor, without any step yet. */
  async create(
    transaction: Transaction,
    member: { key: string; consortiumKey: string; actorKey: string },
  ): Promise<void> {
    await transaction.run("consortium-members/create-member", { ...member });
  }

  /** Sets what a member may do, and what it is to contribute. @returns the member as it is then */
  async write(
    transaction: Transaction,
    key: string,
    role: MemberRole,
    task: string | null,
  ): Promise<ConsortiumMember> {
    const [row] = await transaction.run<Row>("consortium-members/write-member", { key, role, task });
    return toMember(row!.member);
  }

  /** Who is invited into a locked consortium and has not answered. */
  async invited(transaction: Transaction, consortiumKey: string): Promise<ConsortiumMember[]> {
    const rows = await transaction.run<Row>("consortium-members/list-invited", { consortiumKey });
    return rows.map(({ member }) => toMember(member));
  }

  /**
   * Takes a step, which ends what an address was kept for, and, for who takes part from then on, the wait for an answer to its
   * applications.
   *
   * @returns the member as it is then
   */
  async step(transaction: Transaction, key: string, step: NewStep): Promise<ConsortiumMember> {
    const [row] = await transaction.run<Row>("consortium-members/write-step", { key, ...step });
    await transaction.run("partner-applications/accept-of-member", { memberKey: key });
    return toMember(row!.member);
  }

  /** Keeps the address that an invitation goes to, for a time. */
  async writeAddress(transaction: Transaction, key: string, address: InvitedAddress, days: number) {
    await transaction.run("consortium-members/write-address", { key, ...address, days });
  }

  /** Forgets some of the addresses whose time is over. @returns keys of their consortia */
  async forgetAddresses(transaction: Transaction, limit: number): Promise<string[]> {
    const statement = "consortium-members/forget-addresses";
    const rows = await transaction.run<{ consortiumKey: string }>(statement, { limit });
    return rows.map(({ consortiumKey }) => consortiumKey);
  }
}

/** The member that a stored one stands for. */
export function toMember(stored: StoredMember): ConsortiumMember {
  return { ...stored, id: encodeId("ConsortiumMember", stored.key) };
}
