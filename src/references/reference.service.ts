import type { ActorService } from "../actors/actor.service";
import { decodeIds } from "../graphql/decodeIds";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { ProjectGroupService } from "../project-groups/project-group.service";
import type { TopicService } from "../topics/topic.service";

type Service = { byKey(key: string): Promise<{ key: string } | null> };

/** How many entities one field of an input may name. */
const MAXIMUM_REFERENCES = 50;

/** Turns the ids in an input into keys of entities that exist and that the asker may see; one per request. */
export class ReferenceService {
  constructor(
    private readonly services: {
      actors: ActorService;
      topics: TopicService;
      lighthouses: LighthouseService;
      projectGroups: ProjectGroupService;
    },
  ) {}

  /** Keys of actors, each once. @throws BAD_USER_INPUT for an id of another type, NOT_FOUND for one that names none */
  actors(ids: readonly string[] | null | undefined, argument: string): Promise<string[]> {
    return existing("Actor", this.services.actors, ids, argument);
  }

  /** Keys of topics, each once; errors as for actors. */
  topics(ids: readonly string[] | null | undefined, argument: string): Promise<string[]> {
    return existing("Topic", this.services.topics, ids, argument);
  }

  /** The key of an actor; null for no id; errors as for actors. */
  async actor(id: string | null | undefined, argument: string): Promise<string | null> {
    return existingOne("Actor", this.services.actors, id, argument);
  }

  /** The key of a lighthouse; null for no id; errors as for actors. */
  lighthouse(id: string | null | undefined, argument: string): Promise<string | null> {
    return existingOne("Lighthouse", this.services.lighthouses, id, argument);
  }

  /** The key of a project group; null for no id; errors as for actors. */
  projectGroup(id: string | null | undefined, argument: string): Promise<string | null> {
    return existingOne("ProjectGroup", this.services.projectGroups, id, argument);
  }
}

async function existing(
  type: string,
  service: Service,
  ids: readonly string[] | null | undefined,
  argument: string,
): Promise<string[]> {
  const keys = [...new Set(decodeIds(type, ids, argument) ?? [])];
  if (keys.length > MAXIMUM_REFERENCES) {
    throw refusal("INVALID", argument, {
      de: `Höchstens ${MAXIMUM_REFERENCES} angeben.`,
      en: `Give at most ${MAXIMUM_REFERENCES}.`,
    });
  }
  const found = await Promise.all(keys.map((key) => service.byKey(key)));
  const missing = keys.find((_key, index) => found[index] === null);
  if (missing !== undefined) throw notFound(argument, `${type} "${missing}"`);
  // The key of an actor that was merged leads to its survivor.
  return [...new Set(found.map((entity) => entity!.key))];
}

async function existingOne(
  type: string,
  service: Service,
  id: string | null | undefined,
  argument: string,
): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const key = decodeId(type, id, argument);
  const found = await service.byKey(key);
  if (!found) throw notFound(argument, `${type} "${key}"`);
  return found.key;
}
