import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { ActorStatus } from "../actors/actor.enums";
import type { ActorService } from "../actors/actor.service";
import type { Actor } from "../actors/actor.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { today } from "../graphql/calendarDate";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import { manyLoader } from "../loading/manyLoader";
import { leaving } from "../periods/leaving";
import { rejoin, type TakingPart } from "../periods/rejoin";
import type { MembershipPair, MembershipRepository } from "./membership.repository";
import { type JoinLighthouseInput, joinLighthouseSchema, type LeaveLighthouseInput } from "./membership.type";

/** Says who takes part in which lighthouse, and lets actors join and leave. */
export class MembershipService {
  constructor(
    private readonly repository: MembershipRepository,
    private readonly actors: ActorService,
    private readonly lighthouses: LighthouseService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly participatingLoader = manyLoader((keys) =>
    this.repository.participating(keys, [...this.viewer.speaksFor.keys()]),
  );

  /** Keys of the actors that the viewer speaks for and that take part in a lighthouse today. */
  async ownParticipants(lighthouseKey: string): Promise<string[]> {
    if (this.viewer.speaksFor.size === 0) return [];
    const rows = await this.participatingLoader.load(lighthouseKey);
    return rows.map(({ actorKey }) => actorKey);
  }

  /** @throws Refusal when an actor does not take part in a lighthouse today */
  async assertTakesPart(transaction: AuditedTransaction, pair: MembershipPair): Promise<void> {
    if (!(await this.repository.takesPart(transaction, pair))) this.refuseOutsider("input.actorId");
  }

  /** @throws Refusal NOT_POSSIBLE: the actor that the path names takes no part in the lighthouse */
  refuseOutsider(path: string): never {
    throw refusal("NOT_POSSIBLE", path, {
      de: "Das steht den Mitgliedern des Leuchtturms offen: Der Akteur muss ihm erst beitreten.",
      en: "This is for the lighthouse's members: the actor has to join it first.",
    });
  }

  /** Locks a lighthouse and its rounds of topics: nobody else changes memberships or votes, or opens a round. */
  async lock(transaction: AuditedTransaction, lighthouseKey: string): Promise<void> {
    await this.repository.lock(transaction, lighthouseKey);
  }

  /** Makes a registered actor a member at once; nobody has to approve. */
  async join(input: JoinLighthouseInput) {
    const pair = this.pairOf(input, "Mutation.joinLighthouse");
    const { role } = validated(joinLighthouseSchema, input, "input");
    return this.change("joinLighthouse", pair, (before, { status }) => {
      if (status !== ActorStatus.REGISTERED) throw refusal("NOT_POSSIBLE", "input.actorId", NOT_REGISTERED);
      const after = rejoin(before, role == null ? [] : [role], today());
      if (after === null) throw refusal("TAKEN", "input.actorId", MEMBER_ALREADY);
      return after;
    });
  }

  /** Ends a membership; the time until then stays on record. Votes in open rounds go with it, if it ends today. */
  async leave(input: LeaveLighthouseInput) {
    const pair = this.pairOf(input, "Mutation.leaveLighthouse");
    const until = input.until ?? today();
    return this.change(
      "leaveLighthouse",
      pair,
      (before) => leaving(before, until, today()),
      async (transaction) => {
        if (until > today()) return;
        const roundKeys = await this.repository.removeOpenVotes(transaction, pair);
        roundKeys.forEach((key) => transaction.announce({ channel: "topicRankingChanged", key }));
      },
    );
  }

  private pairOf(input: { actorId: string; lighthouseId: string }, coordinate: string): MembershipPair {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    demand(this.viewer, coordinate, { actorKeys: [actorKey], lighthouseKeys: [lighthouseKey] });
    return { actorKey, lighthouseKey };
  }

  private async change(
    action: string,
    pair: MembershipPair,
    decide: (before: TakingPart | null, actor: Actor) => TakingPart,
    more: (transaction: AuditedTransaction) => Promise<void> = () => Promise.resolve(),
  ) {
    const { actorKey, lighthouseKey } = pair;
    const lighthouse = await existing(
      this.lighthouses.byKey(lighthouseKey),
      "input.lighthouseId",
      `Lighthouse "${lighthouseKey}"`,
    );
    const actor = await existing(this.actors.byKey(actorKey), "input.actorId", `Actor "${actorKey}"`);
    return this.writes.run(action, async (transaction) => {
      await this.repository.lock(transaction, lighthouseKey);
      const stored = await this.repository.ofPair(transaction, pair);
      const { roles, ...after } = decide(
        stored && { ...stored, roles: stored.role === null ? [] : [stored.role] },
        actor,
      );
      const membership = { ...after, role: roles[0] ?? null };
      await this.repository.write(transaction, pair, membership);
      await more(transaction);
      await transaction.record({
        targetType: "Lighthouse",
        targetKey: lighthouseKey,
        ...changedFields(stored ? { member: null, ...stored } : { member: null }, {
          member: actorKey,
          ...membership,
        })!,
      });
      transaction.changesNetwork({ actors: [actorKey] });
      transaction.announce({ channel: "actorChanged", key: actorKey });
      return { lighthouse, actor, since: membership.since, until: membership.until };
    });
  }
}

const NOT_REGISTERED = {
  de: "Nur eingetragene Akteure treten bei: Dieser ist aus einer öffentlichen Quelle bekannt. Zuerst eintragen oder beanspruchen.",
  en: "Only registered actors join: this one is known from a public source. Register or claim it first.",
};

const MEMBER_ALREADY = {
  de: "Dieser Akteur ist schon Mitglied des Leuchtturms.",
  en: "This actor is a member of the lighthouse already.",
};
