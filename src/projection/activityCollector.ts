import { dayNumber } from "./days";
import {
  ACTIVITY_KINDS,
  type CollaborationNetwork,
  type Participants,
  type ProgrammeFacts,
  type ProjectedActivities,
  type ProjectedActors,
  type ProjectedTopics,
  UNKNOWN_DAY,
} from "./network.type";
import { linkWeights, ParticipationTables } from "./participationTables";
import type { ActivityRow } from "./rows.type";
import { TopicCollector } from "./topicCollector";
import type { Turns } from "../collections/turns";

type Collected = Pick<CollaborationNetwork, "activities" | "participations" | "participants" | "subjects">;

/** Collects activities with their participants; they come in the order of their keys. */
export class ActivityCollector {
  private readonly keys: string[] = [];
  private readonly kinds: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly isPrivate: number[] = [];
  private readonly layers: (string | null)[] = [];
  private readonly programmes: ProgrammeFacts[] = [];
  private readonly tables = new ParticipationTables();
  private readonly subjects = new TopicCollector();

  constructor(
    private readonly actors: Pick<ProjectedActors, "keys" | "indexes">,
    private readonly topics: ProjectedTopics,
  ) {}

  add(row: ActivityRow): void {
    this.keys.push(row.key);
    this.kinds.push(ACTIVITY_KINDS.indexOf(row.kind));
    this.starts.push(row.start ?? UNKNOWN_DAY);
    this.ends.push(row.end ?? UNKNOWN_DAY);
    this.isPrivate.push(row.isPrivate ? 1 : 0);
    this.layers.push(row.layer);
    const { legalBasis, topicCode, fundingScheme } = row;
    this.programmes.push({ legalBasis, topicCode, fundingScheme });
    this.addMembers(row);
    this.subjects.add(row.topics, row, this.topics.indexes);
  }

  /** @param turns lets others have their turn; see Turns */
  async finish(turns: Turns): Promise<Collected> {
    const taking = await this.tables.finish(this.actors.keys.length, turns);
    const activities = this.activities(taking.participants);
    await turns.next();
    return { ...taking, activities, subjects: this.subjects.finish() };
  }

  private activities(participants: Participants): ProjectedActivities {
    const kinds = Uint8Array.from(this.kinds);
    return {
      keys: this.keys,
      kinds,
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
      isPrivate: Uint8Array.from(this.isPrivate),
      weights: linkWeights(kinds, participants),
      layers: this.layers,
      programmes: this.programmes,
    };
  }

  private addMembers({ actors: keys, since, until, former }: ActivityRow): void {
    const entries = keys.map((key, position) => ({ actor: this.actors.indexes.get(key), position }));
    if (entries.some(({ actor }) => actor === undefined))
      throw new Error("The network changed while it was read: a participant is not among the actors.");
    entries.sort((one, other) => one.actor! - other.actor!);
    for (const { actor, position } of entries)
      this.tables.add(actor!, since[position]!, until[position]!, former[position]!.map(period));
    this.tables.endActivity();
  }
}

/** The days of a period "since/until/role". */
function period(text: string): [number, number] {
  const [since, until] = text.split("/");
  return [dayNumber(since!), dayNumber(until!)];
}
