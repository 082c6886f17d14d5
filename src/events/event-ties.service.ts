import type { ActorService } from "../actors/actor.service";
import { decodeIds } from "../graphql/decodeIds";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { FundingCallService } from "../funding-calls/funding-call.service";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { ProjectGroupService } from "../project-groups/project-group.service";
import type { TopicService } from "../topics/topic.service";
import type { EventTies } from "./event-write.repository";
import type { EventInput } from "./event.input";

/** What can be looked up by key. */
interface Lookup {
  byKey(key: string): Promise<{ key: string } | null>;
}

/** The services that know what an event can be tied to. */
export interface TiedServices {
  actors: ActorService;
  lighthouses: LighthouseService;
  projectGroups: ProjectGroupService;
  topics: TopicService;
  fundingCalls: FundingCallService;
}

/** Reads what an event is to be tied to, and whether all of it exists for the viewer. */
export class EventTiesService {
  constructor(private readonly services: TiedServices) {}

  /** @throws NOT_FOUND or BAD_USER_INPUT naming the argument; Refusal where the parts do not go together */
  async read(input: EventInput): Promise<EventTies> {
    const { actors, lighthouses, projectGroups, topics, fundingCalls } = this.services;
    const at = (field: keyof EventInput) => `input.event.${field}`;
    const one = async (type: string, from: Lookup, id: string | null | undefined, argument: string) =>
      id ? this.existing(type, from, decodeId(type, id, argument), argument) : null;
    const many = async (
      type: string,
      from: Lookup,
      ids: string[] | null | undefined,
      field: keyof EventInput,
      maximum: number,
    ) => {
      const keys = [...new Set(decodeIds(type, ids, at(field)) ?? [])];
      if (keys.length > maximum) throw refusal("INVALID", at(field), tooMany(maximum));
      return Promise.all(keys.map((key) => this.existing(type, from, key, at(field))));
    };
    const organiserKeys = await many("Actor", actors, input.organiserIds, "organiserIds", 20);
    if (organiserKeys.length === 0) throw refusal("INVALID", at("organiserIds"), NOBODY);
    const projectGroupKey = await one(
      "ProjectGroup",
      projectGroups,
      input.projectGroupId,
      at("projectGroupId"),
    );
    const named = await one("Lighthouse", lighthouses, input.lighthouseId, at("lighthouseId"));
    const group = projectGroupKey === null ? null : await projectGroups.byKey(projectGroupKey);
    const home = group?.lighthouseKey ?? null;
    if (named !== null && home !== null && named !== home)
      throw refusal("INVALID", at("projectGroupId"), OTHER_LIGHTHOUSE);
    return {
      organiserKeys,
      projectGroupKey,
      lighthouseKey: named ?? home,
      fundingCallKey: await one("FundingCall", fundingCalls, input.fundingCallId, at("fundingCallId")),
      topicKeys: await many("Topic", topics, input.topicIds, "topicIds", 20),
      boothKeys: await many("Actor", actors, input.boothActorIds, "boothActorIds", 50),
    };
  }

  /** The keys of the actors with these ids. @throws NOT_FOUND or BAD_USER_INPUT naming the argument */
  async actorKeys(ids: readonly string[], argument: string): Promise<string[]> {
    const keys = [...new Set(ids.map((id) => decodeId("Actor", id, argument)))];
    return Promise.all(keys.map((key) => this.existing("Actor", this.services.actors, key, argument)));
  }

  /** @throws NOT_FOUND for an actor that does not exist */
  async demandActors(keys: readonly string[], argument: string): Promise<void> {
    await Promise.all(keys.map((key) => this.existing("Actor", this.services.actors, key, argument)));
  }

  private async existing(type: string, from: Lookup, key: string, argument: string): Promise<string> {
    if (await from.byKey(key)) return key;
    throw notFound(argument, `${type} "${key}"`);
  }
}

const tooMany = (maximum: number) => ({
  de: `Höchstens ${maximum} angeben.`,
  en: `Give at most ${maximum}.`,
});

const NOBODY = { de: "Mindestens einen Veranstalter angeben.", en: "Name at least one organiser." };

const OTHER_LIGHTHOUSE = {
  de: "Die Projektgruppe gehört zu einem anderen Leuchtturm.",
  en: "The project group belongs to another lighthouse.",
};
