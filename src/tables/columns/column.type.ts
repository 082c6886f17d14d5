import type { Read } from "../read/values";

/** A column that a kind of table can have. */
export interface Column {
  /** What the rows call it in the program. */
  readonly field: string;
  /** Headings that stand for it, spellings folded: the German one, the English one, others. */
  readonly names: readonly [string, string, ...string[]];
  readonly read: Read;
}
