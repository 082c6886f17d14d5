/**
 * The ids of one table: where each stands and what it says, as numbers, so that tens of thousands of rows cost a few megabytes.
 * Ordinals count accepted ids from 0 in the order they came.
 */
export class IdRegistry {
  private readonly ordinals = new Map<string, number>();
  private readonly lines: number[] = [];
  private readonly fingerprints: number[] = [];
  private readonly rejected = new Set<string>();

  /** How many ids are accepted. */
  get size(): number {
    return this.ordinals.size;
  }

  /** Accepts an id, or says that it is known: with the same content, or with another. */
  add(id: string, line: number, fingerprint: number): "new" | "same" | "different" {
    const known = this.ordinals.get(id);
    if (known !== undefined) return this.fingerprints[known] === fingerprint ? "same" : "different";
    this.ordinals.set(id, this.lines.length);
    this.lines.push(line);
    this.fingerprints.push(fingerprint);
    return "new";
  }

  /** Moves an accepted id to another row. */
  replace(id: string, line: number, fingerprint: number): void {
    const ordinal = this.ordinals.get(id);
    if (ordinal === undefined) throw new Error(`Id ${id} is not registered: add it first.`);
    this.lines[ordinal] = line;
    this.fingerprints[ordinal] = fingerprint;
  }

  /** Remembers an id whose row was rejected, to tell a left-out reference from an unknown one. */
  reject(id: string): void {
    this.rejected.add(id);
  }

  /** Whether every row with this id was rejected. */
  isRejected(id: string): boolean {
    return this.rejected.has(id) && !this.ordinals.has(id);
  }

  /** The ordinal of an accepted id. */
  ordinalOf(id: string): number | undefined {
    return this.ordinals.get(id);
  }

  /** The line of an accepted id's row. */
  lineOf(id: string): number | undefined {
    return this.lines[this.ordinals.get(id) ?? -1];
  }

  /** The content number of an accepted id's row. */
  fingerprintOf(id: string): number | undefined {
    return this.fingerprints[this.ordinals.get(id) ?? -1];
  }

  /** All accepted ids by ordinal. */
  ids(): string[] {
    return [...this.ordinals.keys()];
  }
}
