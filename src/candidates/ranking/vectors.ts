import { RowCollector } from "../../projection/collectRows";

/** Sparse vectors in compressed sparse rows: owner i has the entries from offsets[i] to offsets[i + 1]. */
export interface Vectors {
  readonly offsets: Uint32Array;
  readonly tokens: Uint32Array;
  readonly values: Float64Array;
}

/** Collects sparse vectors, owner by owner. */
export class VectorCollector {
  private readonly rows = new RowCollector();
  private readonly tokens: number[] = [];
  private readonly values: number[] = [];

  add(entries: readonly { token: number; value: number }[]): void {
    for (const { token, value } of entries) {
      this.tokens.push(token);
      this.values.push(value);
    }
    this.rows.end(this.tokens.length);
  }

  finish(): Vectors {
    return {
      offsets: this.rows.finish(),
      tokens: Uint32Array.from(this.tokens),
      values: Float64Array.from(this.values),
    };
  }
}
