import { demand } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { notFound } from "../../graphql/errors";
import { decodeId } from "../../graphql/nodeId";
import { type BilingualText, type Refusal, refusal, type UserErrorCode } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { hashOfCode } from "../../secrets/secretCode";
import { ConsortiumRole, ConsortiumState } from "../consortium.enums";
import { CONSORTIUM_TEXTS } from "../consortium.texts";
import { consortiumStateText } from "../consortiumStateText";
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
import { memberStateText } from "../members/memberStateText";
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
      // Who takes part without having said so may still say it while the funder has not decided.
      if (!isUnconfirmed || invitation.consortiumState !== ConsortiumState.SUBMITTED)
        assertForming(invitation);
      if (invitation.state !== State.INVITED && !isUnconfirmed)
        throw refusedState("CLOSED", invitation, MEMBER_TEXTS.ANSWERED);
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
        throw refusal(
          "NOT_POSSIBLE",
          "input.memberId",
          memberStateText(member.state, MEMBER_TEXTS.RECORD_OPEN),
          { consortiumMember: member },
        );
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
      assertForming(invitation);
      if (invitation.state !== State.ACCEPTED)
        throw refusedState("NOT_POSSIBLE", invitation, MEMBER_TEXTS.LEAVE_ACCEPTED);
      await this.step(transaction, invitation, State.LEFT, By.ACTOR, message);
      return { consortiumInvitation: await this.repository.lock(transaction, invitation.key) };
    });
  }

  private async theirs(transaction: AuditedTransaction, mutation: string, invitationId: string) {
    const key = decodeId("ConsortiumInvitation", invitationId, "input.invitationId");
    const invitation = await this.repository.lock(transaction, key);
    if (invitation === null) throw notFound("input.invitationId", `ConsortiumInvitation "${key}"`);
    demand(this.viewer, `Mutation.${mutation}`, { actorKeys: [invitation.actorKey ?? ""] });
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

/** @throws Refusal CLOSED, with the invitation, unless its consortium is being formed */
function assertForming(invitation: ConsortiumInvitation): void {
  const { consortiumState } = invitation;
  if (consortiumState !== ConsortiumState.FORMING)
    throw refusal(
      "CLOSED",
      "input.invitationId",
      consortiumStateText(consortiumState, CONSORTIUM_TEXTS.ONLY_FORMING),
      { consortiumInvitation: invitation },
    );
}

function refusedState(code: UserErrorCode, invitation: ConsortiumInvitation, fix: BilingualText): Refusal {
  return refusal(code, "input.invitationId", memberStateText(invitation.state, fix), {
    consortiumInvitation: invitation,
  });
}
