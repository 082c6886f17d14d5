import { CollaborationLinkKind } from "../links/linkKind";
import { RowCollector, transposed } from "./collectRows";
import { ACTIVITY_KINDS, type Participants, type Participations } from "./network.type";
import type { Turns } from "../collections/turns";

/** Collects who takes part in what, activity by activity, and turns it round for the actors. */
export class ParticipationTables {
  private readonly rows = new RowCollector();
  private readonly actors: number[] = [];
  private readonly since: number[] = [];
  private readonly until: number[] = [];
  private readonly former = new Map<number, readonly (readonly [number, number])[]>();

  /** Adds a participant of the present activity, in ascending order; days as in Participations. */
  add(actor: number, since: number, until: number, former: readonly (readonly [number, number])[]): void {
    if (former.length > 0) this.former.set(this.actors.length, former);
    this.actors.push(actor);
    this.since.push(since);
    this.until.push(until);
  }

  /** Ends the present activity. */
  endActivity(): void {
    this.rows.end(this.actors.length);
  }

  /** @param turns lets others have their turn; see Turns */
  async finish(
    actorCount: number,
    turns: Turns,
  ): Promise<{ participants: Participants; participations: Participations }> {
    const byActivity = { offsets: this.rows.finish(), actors: Uint32Array.from(this.actors) };
    await turns.next();
    const byActor = transposed(byActivity.offsets, byActivity.actors, actorCount);
    await turns.next();
    const numbers = new Uint32Array(this.actors.length);
    const since = new Int32Array(this.actors.length);
    const until = new Int32Array(this.actors.length);
    for (let participation = 0; participation < numbers.length; participation += 1) {
      const position = byActor.positions[participation]!;
      numbers[position] = participation;
      since[participation] = this.since[position]!;
      until[participation] = this.until[position]!;
    }
    await turns.next();
    const former = new Map([...this.former].map(([position, periods]) => [numbers[position]!, periods]));
    return {
      participants: { ...byActivity, participations: numbers },
      participations: { offsets: byActor.offsets, activities: byActor.owners, since, until, former },
    };
  }
}

/** What each activity adds to the links that it makes: the rule of links/weight. */
export function linkWeights(kinds: Uint8Array, { offsets }: Participants): Float64Array {
  return Float64Array.from(kinds, (kind, index) =>
    ACTIVITY_KINDS[kind] === CollaborationLinkKind.PARTNERSHIP
      ? 1
      : 1 / (offsets[index + 1]! - offsets[index]! - 1),
  );
}
