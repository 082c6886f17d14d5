import { CollaborationLinkKind } from "../../src/links/linkKind";
import { ActivityCollector } from "../../src/projection/activityCollector";
import { ActorCollector } from "../../src/projection/actorCollector";
import { buildTopics } from "../../src/projection/buildTopics";
import { dayNumber } from "../../src/projection/days";
import { type CollaborationNetwork, UNKNOWN_DAY } from "../../src/projection/network.type";
import { Turns } from "../../src/collections/turns";

/** An activity of a network that no database holds; a project unless it says otherwise. Days are "YYYY-MM-DD". */
export interface PlainActivity {
  key: string;
  kind?: CollaborationLinkKind;
  startDate?: string | null;
  endDate?: string | null;
  isPrivate?: boolean;
  participants: readonly string[];
}

/** A network in memory without a database; an actor's city is what `cityOf` says of its key. */
export async function plainNetwork(
  activities: readonly PlainActivity[],
  {
    actors = [],
    cityOf = () => null,
  }: { actors?: readonly string[]; cityOf?: (key: string) => string | null } = {},
): Promise<CollaborationNetwork> {
  const topics = buildTopics([]);
  const nothing = { topics: [], weights: [], isDirect: [], origins: [] };
  const actorCollector = new ActorCollector(topics);
  const keys = new Set([...actors, ...activities.flatMap(({ participants }) => participants)]);
  for (const key of [...keys].sort()) {
    actorCollector.add({
      ...nothing,
      key,
      kind: "UNKNOWN",
      kindBasis: null,
      status: "PUBLIC_SOURCE",
      country: null,
      city: cityOf(key),
      isInRegion: null,
      isSme: null,
      isLookingForPartners: null,
      isExample: true,
      valueChainStages: [],
      lifeCoursePhases: [],
      lighthouses: [],
      parent: null,
    });
  }
  const found = actorCollector.finish();
  const activityCollector = new ActivityCollector(found.actors, topics);
  for (const activity of [...activities].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const { key, kind, startDate, endDate, isPrivate, participants } = activity;
    activityCollector.add({
      ...nothing,
      key,
      kind: kind ?? CollaborationLinkKind.PROJECT,
      start: startDate == null ? null : dayNumber(startDate),
      end: endDate == null ? null : dayNumber(endDate),
      isPrivate: isPrivate ?? false,
      layer: null,
      legalBasis: null,
      topicCode: null,
      fundingScheme: null,
      actors: participants,
      since: participants.map(() => UNKNOWN_DAY),
      until: participants.map(() => UNKNOWN_DAY),
      former: participants.map(() => []),
    });
  }
  return {
    revision: 1,
    privateRevision: 0,
    topics,
    ...found,
    ...(await activityCollector.finish(new Turns())),
  };
}
