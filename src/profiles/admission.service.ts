import type { ActorService } from "../actors/actor.service";
import { takeTurn } from "../actor-records/retire";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { CURATED, curatedSources, curateFields } from "../import/curateFields";
import type { Properties } from "../search/indexProperties";
import { slug } from "../text/slug";
import { deriveActors } from "../topics/derive/deriveActors";
import type { DeclaredTopic, ProfileRepository } from "./profile.repository";

/** What an institution says of itself; fields that are not there are left as they are. */
export interface Statement {
  fields: Properties;
  topics: readonly DeclaredTopic[];
}

/** Brings what institutions say of themselves into the directory, inside writes that have asked for the right. */
export class AdmissionService {
  constructor(
    private readonly repository: ProfileRepository,
    private readonly actors: Pick<ActorService, "forget">,
  ) {}

  /** Makes an institution an actor; its key comes from its name and is none that was ever given. @returns the key */
  async admit(transaction: AuditedTransaction, name: string, { fields, topics }: Statement): Promise<string> {
    // Two institutions of one name that are admitted at the same moment do not get one key.
    await takeTurn(transaction);
    const key = await this.repository.freeKey(transaction, `org:${slug(name)}`);
    const stored = { key, fieldSources: [] };
    const changes = curateFields("actor", stored, fields) ?? {};
    const sources = curatedSources({ ...stored, ...changes }, ["topics"]);
    await this.repository.create(transaction, key, { ...changes, fieldSources: sources });
    await this.declare(transaction, key, topics);
    const after = { ...fields, topics: topics.map(toldOf) };
    await transaction.record({ targetType: "Actor", targetKey: key, before: null, after });
    this.announce(transaction, key);
    return key;
  }

  /**
   * Takes over into an actor what its institution says: that wins and belongs to its people from now on, the rest stays;
   * declared topics are added to those that are declared.
   *
   * @param said what follows from the actor as it is stored
   * @throws NOT_FOUND for no such actor
   */
  async takeOver(
    transaction: AuditedTransaction,
    key: string,
    argument: string,
    said: (stored: Properties) => Statement,
  ): Promise<void> {
    const before = await this.repository.lock(transaction, key);
    if (before === null) throw notFound(argument, "The actor");
    const { properties } = before;
    const { fields, topics } = said(properties);
    const changes = curateFields("actor", properties, fields) ?? {};
    const names = [...Object.keys(fields), ...(topics.length > 0 ? ["topics"] : [])];
    const fieldSources = curatedSources({ ...properties, ...changes }, names);
    await this.repository.write(transaction, key, { ...changes, fieldSources });
    if (topics.length > 0) await this.repository.addTopics(transaction, key, topics, CURATED);
    await deriveActors(transaction, [key]);
    const topicsAfter = { topics: topics.map(toldOf) };
    await transaction.record({
      targetType: "Actor",
      targetKey: key,
      ...(changedFields(
        { ...properties, topics: [] },
        topics.length > 0 ? { ...fields, ...topicsAfter } : fields,
      ) ?? { before: {}, after: {} }),
    });
    this.announce(transaction, key);
  }

  private async declare(
    transaction: AuditedTransaction,
    key: string,
    topics: readonly DeclaredTopic[],
  ): Promise<void> {
    await this.repository.addTopics(transaction, key, topics, CURATED);
    await deriveActors(transaction, [key]);
  }

  private announce(transaction: AuditedTransaction, key: string): void {
    transaction.changesNetwork({ actors: [key] });
    transaction.announce({ channel: "actorChanged", key });
    transaction.afterCommit(() => this.actors.forget(key));
  }
}

function toldOf({ topicKey, level }: DeclaredTopic) {
  return { topicKey, level };
}
