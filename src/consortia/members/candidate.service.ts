import { randomUUID } from "node:crypto";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import type { ReferenceService } from "../../references/reference.service";
import { ConsortiumRole } from "../consortium.enums";
import type { ConsortiumService } from "../consortium.service";
import type { Consortium } from "../consortium.type";
import { recordAndTell } from "../recordOf";
import { ConsortiumMemberState as State, ConsortiumStepBy } from "./member.enums";
import type {
  AddConsortiumCandidateInput,
  RemoveConsortiumMemberInput,
  UpdateConsortiumMemberInput,
} from "./member.input";
import type { ConsortiumMemberRepository, FoundMember } from "./member.repository";
import { candidateSchema, memberSchema, messageSchema } from "./member.schema";
import type { ConsortiumMemberService } from "./member.service";
import { MEMBER_TEXTS } from "./member.texts";
import type { ConsortiumMember } from "./member.type";
import { memberStateText } from "./memberStateText";
import type { MemberNews } from "./memberNews";
import { recordStep, takeStep } from "./recordStep";

/** How many actors the list of a consortium has at most. */
const MOST_MEMBERS = 200;

/** States in which an actor is on the list. */
const LISTED: readonly State[] = [State.CANDIDATE, State.INVITED, State.ACCEPTED];

/** An actor to be considered. */
interface Considered {
  actorKey: string;
  /** The key that it gets unless it was on the list before. */
  newKey: string;
  task: string | null;
  /** The argument that is to blame where it cannot be considered. */
  argument: string;
  /** What it is of the consortium before. */
  found: FoundMember;
}

/** Keeps the list of actors of a consortium; one per request. */
export class CandidateService {
  constructor(
    private readonly repository: ConsortiumMemberRepository,
    private readonly consortia: ConsortiumService,
    private readonly members: ConsortiumMemberService,
    private readonly services: { references: ReferenceService; news: MemberNews },
    private readonly writes: WriteService,
  ) {}

  /** Considers an actor, which is told nothing of it; also one that was on the list before. */
  async add(input: AddConsortiumCandidateInput) {
    const actorKey = (await this.services.references.actor(input.actorId, "input.actorId"))!;
    const { task } = validated(candidateSchema, input, "input");
    const newKey = `consortium-member:${randomUUID()}`;
    return this.writes.run("addConsortiumCandidate", async (transaction) => {
      const consortium = await this.consortia.lockForming(
        transaction,
        "addConsortiumCandidate",
        input.consortiumId,
        ConsortiumRole.EDITOR,
        "input.consortiumId",
      );
      const found = await this.repository.findOf(transaction, consortium.key, actorKey);
      const considered = { actorKey, newKey, task, argument: "input.actorId", found };
      return this.listed(transaction, consortium, considered);
    });
  }

  /**
   * Considers an actor that applied, in a write under the lock of the consortium; one that is on the list stays as it is.
   *
   * @param argument the argument that is to blame where it cannot be considered
   */
  async consider(
    transaction: AuditedTransaction,
    consortium: Consortium,
    actorKey: string | null,
    { newKey, argument }: { newKey: string; argument: string },
  ): Promise<void> {
    if (actorKey === null) throw refusal("NOT_POSSIBLE", argument, MEMBER_TEXTS.GONE);
    const found = await this.repository.findOf(transaction, consortium.key, actorKey);
    if (found.member === null || !LISTED.includes(found.member.state))
      await this.listed(transaction, consortium, { actorKey, newKey, task: null, argument, found });
  }

  /** Says what a member may do, and what it is to contribute. */
  async update(input: UpdateConsortiumMemberInput) {
    const { role, task } = validated(memberSchema, input, "input");
    return this.writes.run("updateConsortiumMember", async (transaction) => {
      const { member } = await this.members.lock(
        transaction,
        "updateConsortiumMember",
        input.memberId,
        ConsortiumRole.LEAD,
      );
      const after = await this.repository.write(transaction, member.key, role, task);
      await recordAndTell(transaction, recordStep(member, after));
      return { consortiumMember: after };
    });
  }

  /** Takes an actor off the list: a candidate silently; one that was invited or accepted is told, and only the lead may. */
  async remove(input: RemoveConsortiumMemberInput) {
    const { message } = validated(messageSchema, input, "input");
    return this.writes.run("removeConsortiumMember", async (transaction) => {
      const { consortium, member } = await this.members.lock(
        transaction,
        "removeConsortiumMember",
        input.memberId,
        ConsortiumRole.EDITOR,
      );
      if (!LISTED.includes(member.state))
        throw refusal(
          "NOT_POSSIBLE",
          "input.memberId",
          memberStateText(member.state, MEMBER_TEXTS.REMOVE_LISTED),
          { consortiumMember: member },
        );
      if (member.state === State.CANDIDATE)
        return this.taken(transaction, member, member.key, State.REMOVED, null);
      this.consortia.demand("removeConsortiumMember", consortium, ConsortiumRole.LEAD);
      await this.services.news.removed(transaction, consortium, member, message);
      return this.taken(transaction, member, member.key, State.REMOVED, message);
    });
  }

  private async listed(transaction: AuditedTransaction, consortium: Consortium, considered: Considered) {
    await this.assertAdmissible(transaction, consortium, considered);
    const { actorKey, newKey, task, found } = considered;
    const key = found.member?.key ?? newKey;
    if (found.member === null)
      await this.repository.create(transaction, { key, consortiumKey: consortium.key, actorKey });
    await this.repository.write(transaction, key, ConsortiumRole.READER, task);
    return this.taken(transaction, found.member, key, State.CANDIDATE, null, { isTold: false });
  }

  /** @throws Refusal where an actor cannot be considered */
  private async assertAdmissible(
    transaction: AuditedTransaction,
    { leadKey }: Consortium,
    { actorKey, argument, found }: Considered,
  ): Promise<void> {
    if (actorKey === leadKey) throw refusal("INVALID", argument, MEMBER_TEXTS.IS_LEAD);
    const [actor, lead] = [
      await this.repository.actor(transaction, actorKey),
      leadKey === null ? null : await this.repository.actor(transaction, leadKey),
    ];
    if (lead !== null && actor?.isExample !== lead.isExample)
      throw refusal("INVALID", argument, MEMBER_TEXTS.MIXED);
    const { member, count } = found;
    if (member !== null && LISTED.includes(member.state))
      throw refusal("TAKEN", argument, MEMBER_TEXTS.IS_MEMBER, { consortiumMember: member });
    if (count >= MOST_MEMBERS) throw refusal("NOT_POSSIBLE", argument, MEMBER_TEXTS.FULL);
  }

  private async taken(
    transaction: AuditedTransaction,
    before: ConsortiumMember | null,
    key: string,
    state: State,
    message: string | null,
    { isTold = null }: { isTold?: boolean | null } = {},
  ) {
    const step = { state, by: ConsortiumStepBy.CONSORTIUM, message, isTold };
    return { consortiumMember: await takeStep(transaction, this.repository, key, before, step) };
  }
}
