import { RowCollector } from "./collectRows";
import type { TopicRows } from "./network.type";
import type { TopicLists } from "./rows.type";

/** Collects weighted topics owner by owner. */
export class TopicCollector {
  private readonly rows = new RowCollector();
  private readonly topics: number[] = [];
  private readonly weights: number[] = [];
  private readonly isDirect: number[] = [];
  private readonly origins: number[] = [];

  /** Adds the topics of the next owner; one that the thesaurus does not have is left out. */
  add(
    keys: readonly string[],
    { weights, isDirect, origins }: TopicLists,
    indexes: ReadonlyMap<string, number>,
  ): void {
    const entries = keys.flatMap((key, position) => {
      const topic = indexes.get(key);
      return topic === undefined ? [] : [{ topic, position }];
    });
    entries.sort((one, other) => one.topic - other.topic);
    for (const { topic, position } of entries) {
      this.topics.push(topic);
      this.weights.push(weights[position]!);
      this.isDirect.push(isDirect[position] ? 1 : 0);
      this.origins.push(origins[position]!);
    }
    this.rows.end(this.topics.length);
  }

  finish(): TopicRows {
    return {
      offsets: this.rows.finish(),
      topics: Uint32Array.from(this.topics),
      weights: Float64Array.from(this.weights),
      isDirect: Uint8Array.from(this.isDirect),
      origins: Uint8Array.from(this.origins),
    };
  }
}
