import type { Viewer } from "../access/viewer.type";
import type { WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { CURATED, curatedSources, isCurated } from "../import/curateFields";
import { isEqual } from "../import/mergeFields";
import type { Transaction } from "../neo4j/database.type";
import { deriveActors } from "../topics/derive/deriveActors";
import { editableKey, lockedActor, unchanged, writtenActor } from "./actorEdit";
import type { DeclaredTopic, LockedActor, ProfileRepository } from "./profile.repository";
import { readDeclaredTopics } from "./readDeclaredTopics";
import type { SetActorTopicsInput } from "./topics.input";

/** Changes which topics actors declare; one per request. */
export class DeclaredTopicsService {
  constructor(
    private readonly repository: ProfileRepository,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Makes these topics the ones that an actor declares, with its experience, and derives what it works on. Where its people
   * declared exactly these already, nothing is written.
   *
   * @throws FORBIDDEN for somebody else's actor, NOT_FOUND for an unknown actor or topic; Refusal INVALID for too many topics
   *   or one named twice, CONFLICT with the present actor when somebody changed it meanwhile
   */
  async set(input: SetActorTopicsInput) {
    const key = editableKey(this.viewer, "Mutation.setActorTopics", input.actorId);
    const topics = readDeclaredTopics(input.topics, "input.topics");
    return this.writes.run("setActorTopics", async (transaction) => {
      const before = await lockedActor(transaction, this.repository, key, input.expectedVersion);
      const after = topics.map(({ topicKey, level }) => ({ topicKey, level }));
      if (isDeclared(before, after)) return unchanged(transaction, before);
      await this.declare(transaction, key, topics);
      const actor = await writtenActor(transaction, this.repository, before, {
        fieldSources: curatedSources(before.properties, ["topics"]),
      });
      await transaction.record({
        targetType: "Actor",
        targetKey: key,
        before: { topics: before.topics },
        after: { topics: after },
      });
      return { actor };
    });
  }

  private async declare(
    transaction: Transaction,
    key: string,
    topics: readonly DeclaredTopic[],
  ): Promise<void> {
    const written = await this.repository.writeTopics(transaction, key, topics, CURATED);
    if (written < topics.length) throw notFound("input.topics", "A topic of this list");
    await deriveActors(transaction, [key]);
  }
}

/** Whether its people declare exactly these topics already, in whichever order. */
function isDeclared({ properties, topics }: LockedActor, wanted: LockedActor["topics"]): boolean {
  const texts = (all: LockedActor["topics"]) => all.map((each) => `${each.topicKey} ${each.level}`).sort();
  return isCurated(properties, "topics") && isEqual(texts(topics), texts(wanted));
}
