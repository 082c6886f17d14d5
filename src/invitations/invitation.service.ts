import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { ActorRole, Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import type { ColleagueService } from "../colleagues/colleague.service";
import type { Language } from "../graphql/language";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { manyLoader } from "../loading/manyLoader";
import type { MailService } from "../mail/mail.service";
import { hashOfCode, newSecretCode } from "../secrets/secretCode";
import { removal } from "../upkeep/removal";
import type { InvitationRepository } from "./invitation.repository";
import {
  type Invitation,
  INVITATION_DAYS,
  invitationSchema,
  type InviteColleagueInput,
  type RevokeInvitationInput,
} from "./invitation.type";

/** How many people may speak for one actor, or be invited to. */
const MOST_PEOPLE = 50;

/** An invitation that a write makes. */
export interface Inviting {
  readonly actorKey: string;
  readonly email: string;
  readonly role: ActorRole;
}

/** Invites people to speak for actors; one per request. An invitation is bound to nothing but its code. */
export class InvitationService {
  constructor(
    private readonly repository: InvitationRepository,
    private readonly services: {
      actors: Pick<ActorService, "byKey">;
      colleagues: ColleagueService;
      mail: MailService;
    },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
    private readonly language: Language,
  ) {}

  private readonly ofActorsLoader = manyLoader((keys) => this.repository.ofActors(keys));

  /** The invitations of an actor that hold; null for those who may not know. */
  async ofActor(key: string): Promise<Invitation[] | null> {
    if (!sees(this.viewer, "Actor.invitations", { actorKeys: [key] })) return null;
    return (await this.ofActorsLoader.load(key)).map(({ invitation }) => invitation);
  }

  /** Sends somebody an invitation to speak for an actor. */
  async invite(input: InviteColleagueInput) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    demand(this.viewer, "Mutation.inviteColleague", { actorKeys: [actorKey] });
    const { email, role } = validated(invitationSchema, input, "input");
    const { code, hash } = newSecretCode();
    return this.writes.run("inviteColleague", async (transaction) => {
      const people = await this.services.colleagues.lock(transaction, actorKey, "input.actorId");
      const held = people.invitations.filter(({ isExpired }) => !isExpired);
      if ([...people.colleagues, ...held].some((person) => isSameAddress(person.email, email)))
        throw refusal("TAKEN", "input.email", TAKEN);
      if (people.colleagues.length + held.length >= MOST_PEOPLE)
        throw refusal("NOT_POSSIBLE", "input.actorId", TOO_MANY);
      const invitation = await this.create(transaction, { actorKey, email, role }, hash);
      const data = { institution: people.actorName, code, days: INVITATION_DAYS };
      const to = { email, language: this.language };
      await this.services.mail.enqueue(transaction, { kind: "COLLEAGUE_INVITATION", to, data });
      return { invitation };
    });
  }

  /** Creates an invitation inside a write that has asked for the right, and that sends the code. */
  async create(transaction: AuditedTransaction, inviting: Inviting, tokenHash: string): Promise<Invitation> {
    const { actorKey, email, role } = inviting;
    const key = `invitation:${randomUUID()}`;
    const invitation = await this.repository.create(transaction, { key, tokenHash, actorKey, email, role });
    const after = { actor: actorKey, role };
    await transaction.record({ targetType: "Invitation", targetKey: key, before: null, after });
    return invitation;
  }

  /** Lets the viewer speak for the actor of an invitation, which is used up. One answer for all codes that do not hold. */
  async accept(code: string) {
    const hash = hashOfCode(code);
    const written = await this.writes.run("acceptInvitation", async (transaction) => {
      const found = await this.repository.byTokenHash(transaction, hash);
      const { accountKey } = transaction;
      if (found === null || accountKey === null) throw refusal("CLOSED", "code", NO_INVITATION);
      const { key, actorKey, role } = found;
      // Under the actor's lock a second one who accepts at the same moment finds it gone.
      await this.services.colleagues.lock(transaction, actorKey, "code");
      if ((await this.repository.remove(transaction, key, actorKey)) === null)
        throw refusal("CLOSED", "code", NO_INVITATION);
      await this.services.colleagues.tie(transaction, accountKey, actorKey, role);
      await transaction.record(ended(key, actorKey, role));
      return { actorKey };
    });
    return { ...written, actor: await this.services.actors.byKey(written.actorKey) };
  }

  /** Takes an invitation back. */
  async revoke({ actorId, invitationKey }: RevokeInvitationInput) {
    const actorKey = decodeId("Actor", actorId, "input.actorId");
    demand(this.viewer, "Mutation.revokeInvitation", { actorKeys: [actorKey] });
    const written = await this.writes.run("revokeInvitation", async (transaction) => {
      await this.services.colleagues.lock(transaction, actorKey, "input.actorId");
      const role = await this.repository.remove(transaction, invitationKey, actorKey);
      if (role === null) throw refusal("CLOSED", "input.invitationKey", NO_INVITATION);
      await transaction.record(ended(invitationKey, actorKey, role));
      return {};
    });
    return { ...written, actor: await this.services.actors.byKey(actorKey) };
  }

  /** Deletes some of the invitations that hold no longer. @returns how many */
  removeExpired(limit: number): Promise<number> {
    return removal(this.writes, "remove expired invitations", async (transaction) => {
      const gone = await this.repository.removeExpired(transaction, limit);
      for (const { key, actorKey, role } of gone) await transaction.record(ended(key, actorKey, role));
      return gone.length;
    });
  }
}

function isSameAddress(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** What the record tells of an invitation that was used, revoked or has expired. */
function ended(targetKey: string, actor: string, role: ActorRole) {
  return { targetType: "Invitation", targetKey, before: { actor, role }, after: null };
}

const TAKEN = {
  de: "Diese Adresse ist schon eingeladen oder gehört zu jemandem, der schon für die Einrichtung spricht.",
  en: "This address is invited already, or belongs to somebody who speaks for the institution already.",
};
const TOO_MANY = {
  de: `Für eine Einrichtung sprechen höchstens ${MOST_PEOPLE} Personen, offene Einladungen mitgezählt.`,
  en: `At most ${MOST_PEOPLE} people speak for an institution, open invitations included.`,
};
const NO_INVITATION = {
  de: "Diese Einladung gibt es nicht, oder sie gilt nicht mehr.",
  en: "There is no such invitation, or it holds no longer.",
};
