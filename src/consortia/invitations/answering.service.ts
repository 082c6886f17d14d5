import { demand } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { notFound } from "../../graphql/errors";
import { decodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { hashOfCode } from "../../secrets/secretCode";
import { ConsortiumRole, ConsortiumState } from "../consortium.enums";
import { CONSORTIUM_TEXTS } from "../consortium.texts";
import { ConsortiumMemberState as State, ConsortiumStepBy as By } from "../members/member.enums";
import type {
  AnswerConsortiumInvitationByCodeInput,
  AnswerConsortiumInvitationInput,
  LeaveConsortiumInput,
  RecordConsortiumAnswerInput,
} from "../members/member.input";
import type { ConsortiumMemberRepository } from "../members/member.repository";
import { messageSchema } from "../members/member.schema";
import type { ConsortiumMemberService } from "../members/member.service";
import { MEMBER_TEXTS } from "../members/member.texts";
import type { MemberNews } from "../members/memberNews";
import { takeStep } from "../members/recordStep";
import type { ConsortiumInvitationRepository } from "./invitation.repository";
import type { ConsortiumInvitation } from "./invitation.type";

/** Takes the answers to invitations into consortia; one per request. */
export class AnsweringService {
  constructor(
    private readonly repository: ConsortiumInvitationRepository,
    private readonly memberRepository: ConsortiumMemberRepository,
    private readonly members: ConsortiumMemberService,
    private readonly news: MemberNews,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** An actor's people answer, or confirm what was accepted for it. */
  async answer(input: AnswerConsortiumInvitationInput) {
    const { message } = validated(messageSchema, input, "input");
    return this.writes.run("answerConsortiumInvitation", async (transaction) => {
      const invitation = await this.theirs(transaction, "answerConsortiumInvitation", input.invitationId);
      const isUnconfirmed = invitation.state === State.ACCEPTED && !invitation.isConfirmed;
      if (invitation.state !== State.INVITED && !isUnconfirmed)
        throw refusal("CLOSED", "input.invitationId", MEMBER_TEXTS.WRONG_STATE, {
          consortiumInvitation: invitation,
        });
      await this.step(transaction, invitation, State[input.answer], By.ACTOR, message);
      return { consortiumInvitation: await this.repository.lock(transaction, invitation.key) };
    });
  }

  /** Somebody answers with the code of a mail. One answer for all codes that do not hold. */
  async answerByCode(input: AnswerConsortiumInvitationByCodeInput) {
    const { message } = validated(messageSchema, input, "input");
    const tokenHash = hashOfCode(input.code);
    return this.writes.run("answerConsortiumInvitationByCode", async (transaction) => {
      const invitation = await this.repository.lockByTokenHash(transaction, tokenHash);
      if (invitation === null) throw refusal("CLOSED", "input.code", MEMBER_TEXTS.NO_CODE);
      const member = await this.step(transaction, invitation, State[input.answer], By.CODE, message);
      const { state, stateSince } = member;
      return { consortiumInvitation: { ...invitation, state, stateSince } };
    });
  }

  /** Declines the invitation that the code with that hash opens, in a write. @returns whether it opens one */
  async declineByHash(transaction: AuditedTransaction, tokenHash: string): Promise<boolean> {
    const invitation = await this.repository.lockByTokenHash(transaction, tokenHash);
    if (invitation === null) return false;
    await this.step(transaction, invitation, State.DECLINED, By.CODE, null);
    return true;
  }

  /** The lead records an answer that was given elsewhere; the actor's people are told. */
  record({ memberId, answer }: RecordConsortiumAnswerInput) {
    return this.writes.run("recordConsortiumAnswer", async (transaction) => {
      const { consortium, member } = await this.members.lock(
        transaction,
        "recordConsortiumAnswer",
        memberId,
        ConsortiumRole.LEAD,
      );
      if (![State.CANDIDATE, State.INVITED].includes(member.state))
        throw refusal("NOT_POSSIBLE", "input.memberId", MEMBER_TEXTS.WRONG_STATE, {
          consortiumMember: member,
        });
      const step = { state: State[answer], by: By.RECORDED, message: null, isTold: true };
      const after = await takeStep(transaction, this.memberRepository, member.key, member, step);
      await this.news.recorded(transaction, consortium, member, answer);
      return { consortiumMember: after };
    });
  }

  /** An actor leaves a consortium that it takes part in. */
  async leave(input: LeaveConsortiumInput) {
    const { message } = validated(messageSchema, input, "input");
    return this.writes.run("leaveConsortium", async (transaction) => {
      const invitation = await this.theirs(transaction, "leaveConsortium", input.invitationId);
      if (invitation.state !== State.ACCEPTED)
        throw refusal("NOT_POSSIBLE", "input.invitationId", MEMBER_TEXTS.WRONG_STATE, {
          consortiumInvitation: invitation,
        });
      await this.step(transaction, invitation, State.LEFT, By.ACTOR, message);
      return { consortiumInvitation: await this.repository.lock(transaction, invitation.key) };
    });
  }

  private async theirs(transaction: AuditedTransaction, mutation: string, invitationId: string) {
    const key = decodeId("ConsortiumInvitation", invitationId, "input.invitationId");
    const invitation = await this.repository.lock(transaction, key);
    if (invitation === null) throw notFound("input.invitationId", `ConsortiumInvitation "${key}"`);
    demand(this.viewer, `Mutation.${mutation}`, { actorKeys: [invitation.actorKey ?? ""] });
    if (invitation.consortiumState !== ConsortiumState.FORMING)
      throw refusal("CLOSED", "input.invitationId", CONSORTIUM_TEXTS.NOT_FORMING, {
        consortiumInvitation: invitation,
      });
    return invitation;
  }

  private async step(
    transaction: AuditedTransaction,
    invitation: ConsortiumInvitation,
    state: State,
    by: By,
    message: string | null,
  ) {
    const before = (await this.memberRepository.read(transaction, invitation.key))!;
    const step = { state, by, message, isTold: true };
    const after = await takeStep(transaction, this.memberRepository, before.key, before, step);
    const consortium = { ...invitation, key: invitation.consortiumKey };
    await this.news.answered(transaction, consortium, before, state, message);
    return after;
  }
}
