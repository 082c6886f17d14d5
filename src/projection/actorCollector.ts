import type { ProjectedActors, ProjectedTopics, TopicRows, Tristate } from "./network.type";
import type { ActorRow, TopicLists } from "./rows.type";
import { TopicCollector } from "./topicCollector";

type Columns<Row> = { -readonly [Name in keyof Row]: Row[Name][] };
type Told = Omit<ActorRow, "topics" | keyof TopicLists>;

const COLUMNS = [
  "key",
  "kind",
  "kindBasis",
  "status",
  "country",
  "city",
  "isInRegion",
  "isSme",
  "isLookingForPartners",
  "isExample",
  "valueChainStages",
  "lifeCoursePhases",
  "lighthouses",
  "parent",
] as const satisfies readonly (keyof Told)[];

/** Collects actors, which come in the order of their keys. */
export class ActorCollector {
  private readonly columns = Object.fromEntries(
    COLUMNS.map((name) => [name, []]),
  ) as unknown as Columns<Told>;
  private readonly profiles = new TopicCollector();
  private readonly words = new Map<string, string>();

  constructor(private readonly topics: ProjectedTopics) {}

  add(row: ActorRow): void {
    for (const name of COLUMNS) (this.columns[name] as unknown[]).push(this.shared(row[name]));
    // The database lists them in no order: one that is read again is to come out the same.
    this.columns.lighthouses.push(this.columns.lighthouses.pop()!.toSorted());
    this.profiles.add(row.topics, row, this.topics.indexes);
  }

  /** @param indexes where actors are that others are a part of: among those collected unless told */
  finish(
    indexes: ReadonlyMap<string, number> = new Map(this.columns.key.map((key, index) => [key, index])),
  ): { actors: ProjectedActors; profiles: TopicRows } {
    const { columns } = this;
    return {
      actors: {
        keys: columns.key,
        indexes,
        kinds: columns.kind,
        kindBases: columns.kindBasis,
        statuses: columns.status,
        countries: columns.country,
        cities: columns.city,
        parents: Int32Array.from(columns.parent, (key) => (key === null ? -1 : (indexes.get(key) ?? -1))),
        isInRegion: Uint8Array.from(columns.isInRegion, tristate),
        isSme: Uint8Array.from(columns.isSme, tristate),
        isLookingForPartners: Uint8Array.from(columns.isLookingForPartners, tristate),
        isExample: Uint8Array.from(columns.isExample, tristate),
        valueChainStages: columns.valueChainStages,
        lifeCoursePhases: columns.lifeCoursePhases,
        lighthouses: columns.lighthouses,
      },
      profiles: this.profiles.finish(),
    };
  }

  // Cities and countries come as a text of their own with every row; the same text is kept once.
  private shared(value: unknown): unknown {
    if (Array.isArray(value)) return value.length === 0 ? NONE : value.map((entry) => this.shared(entry));
    if (typeof value !== "string") return value;
    const known = this.words.get(value);
    if (known !== undefined) return known;
    this.words.set(value, value);
    return value;
  }
}

const NONE: readonly never[] = [];

function tristate(value: boolean | null): Tristate {
  if (value === null) return 2;
  return value ? 1 : 0;
}
