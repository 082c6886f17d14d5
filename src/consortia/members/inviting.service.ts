import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import type { Language } from "../../graphql/language";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import type { MailService } from "../../mail/mail.service";
import { newSecretCode, type SecretCode } from "../../secrets/secretCode";
import { removal } from "../../upkeep/removal";
import { ConsortiumRole } from "../consortium.enums";
import type { Consortium } from "../consortium.type";
import { recordOf } from "../recordOf";
import { titlesOf } from "../titlesOf";
import {
  ConsortiumInvitationRoute as Route,
  ConsortiumMemberState as State,
  ConsortiumStepBy,
} from "./member.enums";
import type { InviteConsortiumMemberInput } from "./member.input";
import type { ConsortiumMemberRepository, NamedActor } from "./member.repository";
import { addressSchema, messageSchema } from "./member.schema";
import type { InvitationMailService } from "../invitations/invitation-mail.service";
import type { ConsortiumMemberService } from "./member.service";
import { MEMBER_TEXTS } from "./member.texts";
import type { ConsortiumMember } from "./member.type";
import { memberStateText } from "./memberStateText";
import type { MemberNews, NameOf } from "./memberNews";
import { takeStep } from "./recordStep";

/** For how many days the code of an invitation by mail holds, and its address is kept. */
const CODE_DAYS = 30;

/** States in which an actor can be invited. */
const INVITABLE: readonly State[] = [State.CANDIDATE, State.DECLINED, State.LEFT];

/** An invitation on its way. */
interface Inviting {
  readonly consortium: Consortium;
  readonly member: ConsortiumMember;
  readonly actor: NamedActor;
  readonly input: InviteConsortiumMemberInput;
  readonly message: string | null;
}

/** Invites actors into consortia; one per request. */
export class InvitingService {
  constructor(
    private readonly repository: ConsortiumMemberRepository,
    private readonly members: ConsortiumMemberService,
    private readonly services: {
      mail: MailService;
      invitationMails: InvitationMailService;
      news: MemberNews;
      nameOf: NameOf;
    },
    private readonly writes: WriteService,
    private readonly language: Language,
  ) {}

  /** Invites an actor by its people, by an address, or by the cluster's office. */
  async invite(input: InviteConsortiumMemberInput) {
    const { message } = validated(messageSchema, input, "input");
    const address = input.route === Route.EMAIL ? validated(addressSchema, input, "input").email : null;
    const secret = newSecretCode();
    return this.writes.run("inviteConsortiumMember", async (transaction) => {
      const { consortium, member } = await this.members.lock(
        transaction,
        "inviteConsortiumMember",
        input.memberId,
        ConsortiumRole.LEAD,
      );
      if (!INVITABLE.includes(member.state))
        throw refusal(
          "NOT_POSSIBLE",
          "input.memberId",
          memberStateText(member.state, MEMBER_TEXTS.INVITE_WHOM),
          { consortiumMember: member },
        );
      const actor = await this.repository.actor(transaction, member.actorKey ?? "");
      if (actor === null) throw refusal("NOT_POSSIBLE", "input.memberId", MEMBER_TEXTS.GONE);
      if (actor.hasPeople !== (input.route === Route.PEOPLE))
        throw refusal("NOT_POSSIBLE", "input.route", MEMBER_TEXTS[actor.hasPeople ? "HAS_PEOPLE" : "NOBODY"]);
      if (address !== null && !this.services.mail.canSend)
        throw refusal("NOT_POSSIBLE", "input.route", MEMBER_TEXTS.NO_MAIL);
      const inviting = { consortium, member, actor, input, message };
      const step = { state: State.INVITED, by: ConsortiumStepBy.CONSORTIUM, message, isTold: true };
      const invited = await takeStep(transaction, this.repository, member.key, member, step);
      // The step ends what an earlier address was kept for, so that a new one comes after it.
      await this.send(transaction, inviting, address, secret);
      return { consortiumMember: invited };
    });
  }

  /** Forgets some of the addresses whose time is over. @returns how many */
  forgetAddresses(limit: number): Promise<number> {
    return removal(this.writes, "forget addresses of consortium invitations", async (transaction) => {
      const consortia = await this.repository.forgetAddresses(transaction, limit);
      for (const key of new Set(consortia))
        await transaction.record(recordOf(key, { hasAddress: true }, { hasAddress: false }));
      return consortia.length;
    });
  }

  private async send(
    transaction: AuditedTransaction,
    { consortium, member, actor, input, message }: Inviting,
    email: string | null,
    { code, hash: tokenHash }: SecretCode,
  ): Promise<void> {
    const { mail, news, nameOf } = this.services;
    if (input.route === Route.PEOPLE) return news.invited(transaction, consortium, member, message);
    const invitedBy = await nameOf(consortium.leadKey);
    const data = { ...titlesOf(consortium), institution: actor.name, invitedBy, message };
    if (email === null) {
      const kind = "CONSORTIUM_INVITATION_FOR_OFFICE";
      await mail.enqueue(transaction, { kind, to: { office: true }, data });
      return;
    }
    const leadKey = consortium.leadKey ?? "";
    await this.services.invitationMails.note(transaction, { leadKey, email, tokenHash });
    await this.repository.writeAddress(transaction, member.key, { email, tokenHash }, CODE_DAYS);
    await mail.enqueue(transaction, {
      kind: "CONSORTIUM_INVITATION_BY_CODE",
      to: { email, language: input.language ?? this.language },
      data: { ...data, code, days: CODE_DAYS, actorKey: member.actorKey ?? "" },
    });
  }
}
