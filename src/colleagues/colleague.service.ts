import { demand, sees } from "../access/access";
import type { ActorRole, Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { manyLoader } from "../loading/manyLoader";
import type { ColleagueRepository, People } from "./colleague.repository";
import type { ChangeColleagueRoleInput, Colleague, ColleagueInput } from "./colleague.type";

/** Decides who speaks for actors; one per request. Rights are read anew for each request: who loses one loses it at once. */
export class ColleagueService {
  constructor(
    private readonly repository: ColleagueRepository,
    private readonly actors: Pick<ActorService, "byKey">,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly ofActorsLoader = manyLoader((keys) => this.repository.ofActors(keys));

  /** The people who speak for an actor; null for those who may not know. */
  async ofActor(key: string): Promise<Colleague[] | null> {
    if (!sees(this.viewer, "Actor.colleagues", { actorKeys: [key] })) return null;
    return this.ofActorsLoader.load(key);
  }

  /** Keeps everybody else from changing who speaks for an actor. @throws NOT_FOUND for no such actor */
  async lock(transaction: AuditedTransaction, actorKey: string, argument: string): Promise<People> {
    const people = await this.repository.lock(transaction, actorKey);
    if (people === null) throw notFound(argument, `Actor "${actorKey}"`);
    return people;
  }

  /** Lets an account speak for an actor, inside a write that has asked for the right: never less than it did already. */
  async tie(
    transaction: AuditedTransaction,
    accountKey: string,
    actorKey: string,
    role: ActorRole,
  ): Promise<void> {
    const { colleagues } = await this.lock(transaction, actorKey, "actor");
    const before = colleagues.find((colleague) => colleague.accountKey === accountKey)?.role ?? null;
    const after = before === "OWNER" ? before : role;
    await this.repository.write(transaction, accountKey, actorKey, after);
    await recordRole(transaction, accountKey, actorKey, before, after);
  }

  /** Gives a colleague another role. */
  changeRole(input: ChangeColleagueRoleInput) {
    return this.change("changeColleagueRole", input, async (transaction, people, actorKey) => {
      const { accountKey, role } = input;
      const before = roleOf(people, accountKey);
      if (role !== "OWNER") keepAnOwner(people, accountKey);
      await this.repository.write(transaction, accountKey, actorKey, role);
      await recordRole(transaction, accountKey, actorKey, before, role);
    });
  }

  /** Ends that a colleague speaks for an actor. */
  remove(input: ColleagueInput) {
    return this.change("removeColleague", input, (transaction, people, actorKey) =>
      this.take(transaction, people, input.accountKey, actorKey),
    );
  }

  /** Ends that the viewer speaks for an actor. */
  leave(actorId: string) {
    const accountKey = this.viewer.accountKey ?? "";
    return this.change("leaveActor", { actorId }, (transaction, people, actorKey) =>
      this.take(transaction, people, accountKey, actorKey),
    );
  }

  private async take(transaction: AuditedTransaction, people: People, accountKey: string, actorKey: string) {
    const before = roleOf(people, accountKey);
    keepAnOwner(people, accountKey);
    await this.repository.remove(transaction, accountKey, actorKey);
    await recordRole(transaction, accountKey, actorKey, before, null);
  }

  private async change(
    action: string,
    { actorId }: { actorId: string },
    work: (transaction: AuditedTransaction, people: People, actorKey: string) => Promise<void>,
  ) {
    const argument = action === "leaveActor" ? "actorId" : "input.actorId";
    const actorKey = decodeId("Actor", actorId, argument);
    demand(this.viewer, `Mutation.${action}`, { actorKeys: [actorKey] });
    const written = await this.writes.run(action, async (transaction) => {
      await work(transaction, await this.lock(transaction, actorKey, argument), actorKey);
      return {};
    });
    return { ...written, actor: await this.actors.byKey(actorKey) };
  }
}

function roleOf({ colleagues }: People, accountKey: string): ActorRole {
  const colleague = colleagues.find((each) => each.accountKey === accountKey);
  if (!colleague) throw refusal("NOT_POSSIBLE", "input.accountKey", NO_COLLEAGUE);
  return colleague.role;
}

function keepAnOwner({ colleagues }: People, accountKey: string): void {
  const isOwner = colleagues.some((each) => each.accountKey === accountKey && each.role === "OWNER");
  const hasAnother = colleagues.some((each) => each.accountKey !== accountKey && each.role === "OWNER");
  if (isOwner && !hasAnother) throw refusal("NOT_POSSIBLE", "", LAST_OWNER);
}

function recordRole(
  transaction: AuditedTransaction,
  targetKey: string,
  speaksFor: string,
  before: ActorRole | null,
  after: ActorRole | null,
): Promise<void> {
  return transaction.record({
    targetType: "Account",
    targetKey,
    before: before && { speaksFor, role: before },
    after: after && { speaksFor, role: after },
  });
}

const NO_COLLEAGUE = {
  de: "Diese Person spricht nicht für die Einrichtung.",
  en: "This person does not speak for the institution.",
};
const LAST_OWNER = {
  de: "Jemand muss für die Einrichtung verantwortlich bleiben. Machen Sie erst jemand anderen zum Eigentümer (OWNER).",
  en: "Somebody has to stay responsible for the institution. Make somebody else its owner (OWNER) first.",
};
