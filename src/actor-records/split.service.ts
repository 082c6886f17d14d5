import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import { atMostMaximumIds } from "../graphql/decodeIds";
import { badUserInput } from "../graphql/errors";
import { decodeAnyId, decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { slug } from "../text/slug";
import { deriveActors } from "../topics/derive/deriveActors";
import { newActorFields } from "./newActorFields";
import type { RecordRepository } from "./record.repository";
import { present } from "./refusals";
import { newActorSchema, type SplitActorInput } from "./split.input";
import { takeTurn } from "./retire";

const ACTIVITIES = ["Project", "ProjectGroup", "Partnership"];
const MEMBERSHIPS = ["Lighthouse", "Initiative"];

/** Splits a record that stands for two organisations; one per request. */
export class SplitService {
  constructor(
    private readonly repository: RecordRepository,
    private readonly writes: WriteService,
    private readonly actors: Pick<ActorService, "byKey" | "forget">,
  ) {}

  /**
   * Makes a new actor of a part of another one and gives it the participations and memberships named. Whatever an import
   * or a seed says of them from now on is about the new actor.
   *
   * @throws NOT_FOUND for an unknown actor; Refusal for one that was retired, or a participation that it does not have
   */
  async split(input: SplitActorInput) {
    const key = decodeId("Actor", input.actorId, "input.actorId");
    const newActor = validated(newActorSchema, input.newActor, "input.newActor");
    const activities = keysOf(ACTIVITIES, input.moveActivityIds, "input.moveActivityIds");
    const memberships = keysOf(MEMBERSHIPS, input.moveMembershipIds, "input.moveMembershipIds");
    const targetKeys = [...activities, ...memberships];
    const written = await this.writes.run("splitActor", async (transaction) => {
      await takeTurn(transaction);
      const original = present(
        (await this.repository.lock(transaction, [key])).get(key),
        "input.actorId",
        key,
      );
      const partKey = await this.repository.freeKey(transaction, `org:${slug(newActor.name)}`);
      const { fields, isSme, isInRegion } = newActorFields(partKey, newActor);
      await this.repository.create(transaction, {
        key: partKey,
        originalKey: key,
        fields,
        isSme,
        isInRegion,
      });
      const moved = await this.repository.handOver(transaction, { originalKey: key, partKey, targetKeys });
      refuseForeign("input.moveActivityIds", activities, moved);
      refuseForeign("input.moveMembershipIds", memberships, moved);
      await deriveActors(transaction, [key, partKey]);
      const handedOver = { handedOver: moved };
      await transaction.record({
        targetType: "Actor",
        targetKey: original.key,
        before: handedOver,
        after: { handedOverTo: partKey },
      });
      await transaction.record({
        targetType: "Actor",
        targetKey: partKey,
        before: null,
        after: { ...newActor, splitFrom: key, ...handedOver },
      });
      transaction.changesNetwork({ actors: [key, partKey] });
      for (const each of [key, partKey]) transaction.announce({ channel: "actorChanged", key: each });
      return { partKey };
    });
    const keys = [key, written.partKey];
    keys.forEach((each) => this.actors.forget(each));
    return { ...written, actor: this.actors.byKey(key), newActor: this.actors.byKey(written.partKey) };
  }
}

function keysOf(
  types: readonly string[],
  ids: readonly string[] | null | undefined,
  argument: string,
): string[] {
  const keys = atMostMaximumIds(ids ?? [], argument).map((id) => {
    const reference = decodeAnyId(id);
    if (reference !== null && types.includes(reference.type)) return reference.key;
    throw badUserInput(
      argument,
      `Argument "${argument}" holds an id that is not one of ${types.join(", ")}.`,
    );
  });
  return [...new Set(keys)];
}

/** What the actor never had cannot be handed over; nothing is then. */
function refuseForeign(path: string, wanted: readonly string[], moved: readonly string[]): void {
  const foreign = wanted.filter((key) => !moved.includes(key));
  if (foreign.length === 0) return;
  throw refusal("INVALID", path, {
    de: `Daran ist die Einrichtung nicht beteiligt: ${foreign.join(", ")}.`,
    en: `The actor does not take part in these: ${foreign.join(", ")}.`,
  });
}
