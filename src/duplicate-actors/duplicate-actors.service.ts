import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import { present } from "../collections/present";
import { badUserInput, notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { DismissPossibleDuplicateInput } from "./duplicate-actors.input";
import type { DuplicateActorsRepository, StoredCompared } from "./duplicate-actors.repository";
import type { PossibleDuplicateActors } from "./duplicate-actors.type";
import { type ComparedActor, duplicatePairs, pairKey } from "./duplicatePairs";

/** How many pairs one answer has at most. */
export const MAXIMUM_PAIRS = 100;

/** Finds actors that may be the same organisation; one per request. */
export class DuplicateActorsService {
  constructor(
    private readonly repository: DuplicateActorsRepository,
    private readonly actors: Pick<ActorService, "byKey">,
    private readonly writes: WriteService,
  ) {}

  /** The most likely pairs that nobody dismissed. @throws BAD_USER_INPUT for a number out of bounds */
  async list(first: number): Promise<PossibleDuplicateActors> {
    if (first < 1 || first > MAXIMUM_PAIRS)
      throw badUserInput("first", `Argument "first" must be between 1 and ${MAXIMUM_PAIRS}.`);
    const stored = await this.repository.compared();
    const dismissed = new Set(
      stored.flatMap(({ key, otherKeys }) => otherKeys.map((other) => pairKey({ keys: [key, other] }))),
    );
    const all = (await duplicatePairs(stored.map(toCompared))).filter(
      (pair) => !dismissed.has(pairKey(pair)),
    );
    const pairs = await Promise.all(
      all.slice(0, first).map(async ({ keys, ...likeness }) => ({
        ...likeness,
        actors: present(await Promise.all(keys.map((key) => this.actors.byKey(key)))),
      })),
    );
    // One of a pair may have been merged since they were read.
    const shown = pairs.filter(({ actors }) => actors.length === 2);
    return { pairs: shown, totalCount: all.length, truncated: all.length > first };
  }

  /**
   * Says that two actors are not the same; once it was said, saying it again changes nothing.
   *
   * @throws NOT_FOUND for one that is not in the network; Refusal for anything but two
   */
  async dismiss({ actorIds }: DismissPossibleDuplicateInput) {
    const keys = [...new Set(actorIds.map((id) => decodeId("Actor", id, "input.actorIds")))].sort();
    if (keys.length !== 2 || actorIds.length !== 2) throw refusal("INVALID", "input.actorIds", NOT_TWO);
    const key = keys.join("|");
    const written = await this.writes.run("dismissPossibleDuplicate", async (transaction) => {
      const wasDismissed = await this.repository.dismiss(transaction, keys, key);
      if (wasDismissed === null) throw notFound("input.actorIds", "One of the actors");
      if (wasDismissed) transaction.changesNothing();
      for (const [at, targetKey] of wasDismissed ? [] : keys.entries())
        await transaction.record({
          targetType: "Actor",
          targetKey,
          before: null,
          after: { notSameAs: keys[1 - at]! },
        });
      return {};
    });
    return { ...written, actors: Promise.all(keys.map((each) => this.actors.byKey(each))).then(present) };
  }
}

function toCompared({ rorId, pic, otherKeys: _, ...actor }: StoredCompared): ComparedActor {
  const identifiers = [rorId === null ? [] : [`ror:${rorId}`], pic === null ? [] : [`pic:${pic}`]].flat();
  return { ...actor, identifiers };
}

const NOT_TWO = { de: "Nennen Sie genau zwei Einrichtungen.", en: "Name exactly two actors." };
