import { CollaborationLinkKind } from "../links/linkKind";
import { RowCollector, transposed } from "./collectRows";
import { dayNumber } from "./days";
import {
  ACTIVITY_KINDS,
  type CollaborationNetwork,
  type Participants,
  type Participations,
  type ProgrammeFacts,
  type ProjectedActivities,
  type ProjectedActors,
  type ProjectedTopics,
  UNKNOWN_DAY,
} from "./network.type";
import type { ActivityRow } from "./rows.type";
import { TopicCollector } from "./topicCollector";

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
  private readonly rows = new RowCollector();
  private readonly members: number[] = [];
  private readonly since: number[] = [];
  private readonly until: number[] = [];
  private readonly former = new Map<number, (readonly [number, number])[]>();
  private readonly subjects = new TopicCollector();

  constructor(
    private readonly actors: ProjectedActors,
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

  finish(): Collected {
    const byActivity = { offsets: this.rows.finish(), actors: Uint32Array.from(this.members) };
    const byActor = transposed(byActivity.offsets, byActivity.actors, this.actors.keys.length);
    const pick = (values: readonly number[]) => Int32Array.from(byActor.positions, (at) => values[at]!);
    const numbers = new Uint32Array(this.members.length);
    byActor.positions.forEach((position, participation) => (numbers[position] = participation));
    const participations: Participations = {
      offsets: byActor.offsets,
      activities: byActor.owners,
      since: pick(this.since),
      until: pick(this.until),
      former: new Map([...this.former].map(([position, periods]) => [numbers[position]!, periods])),
    };
    const participants: Participants = { ...byActivity, participations: numbers };
    return {
      activities: this.activities(participants),
      participations,
      participants,
      subjects: this.subjects.finish(),
    };
  }

  private activities({ offsets }: Participants): ProjectedActivities {
    const kinds = Uint8Array.from(this.kinds);
    return {
      keys: this.keys,
      kinds,
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
      isPrivate: Uint8Array.from(this.isPrivate),
      weights: Float64Array.from(kinds, (kind, index) =>
        ACTIVITY_KINDS[kind] === CollaborationLinkKind.PARTNERSHIP
          ? 1
          : 1 / (offsets[index + 1]! - offsets[index]! - 1),
      ),
      layers: this.layers,
      programmes: this.programmes,
    };
  }

  private addMembers({ actors: keys, since, until, former }: ActivityRow): void {
    const entries = keys.map((key, position) => ({ actor: this.actors.indexes.get(key), position }));
    if (entries.some(({ actor }) => actor === undefined))
      throw new Error("The network changed while it was read: a participant is not among the actors.");
    entries.sort((one, other) => one.actor! - other.actor!);
    for (const { actor, position } of entries) {
      const periods = former[position]!;
      if (periods.length > 0) this.former.set(this.members.length, periods.map(period));
      this.members.push(actor!);
      this.since.push(since[position]!);
      this.until.push(until[position]!);
    }
    this.rows.end(this.members.length);
  }
}

/** The days of a period "since/until/role". */
function period(text: string): [number, number] {
  const [since, until] = text.split("/");
  return [dayNumber(since!), dayNumber(until!)];
}
