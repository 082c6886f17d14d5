type TypedColumn = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** How a table in the order of keys comes out of an old one when some of its rows were read again. */
export interface RowPlan {
  readonly keys: readonly string[];
  /** By new index: where the row was in the old table; of one that was read, -1 less its position among those. */
  readonly sources: Int32Array;
  /** By old index: where the key is now; -1 for one that is gone. */
  readonly moved: Int32Array;
  /** Whether any key is new or gone, so that indexes differ. */
  readonly isShifted: boolean;
}

/**
 * Plans a table anew. O(keys).
 *
 * @param old keys of the old table, ascending
 * @param asked keys that were asked for again
 * @param read those of them that are there, ascending
 */
export function planRows(
  old: readonly string[],
  asked: ReadonlySet<string>,
  read: readonly string[],
): RowPlan {
  const sources = new Int32Array(old.length + read.length);
  const moved = new Int32Array(old.length).fill(-1);
  const keys: string[] = [];
  let next = 0;
  const takeRead = () => {
    sources[keys.length] = -1 - next;
    keys.push(read[next]!);
    next += 1;
  };
  old.forEach((key, index) => {
    while (next < read.length && read[next]! < key) takeRead();
    if (next < read.length && read[next] === key) {
      moved[index] = keys.length;
      takeRead();
    } else if (!asked.has(key)) {
      moved[index] = keys.length;
      sources[keys.length] = index;
      keys.push(key);
    }
  });
  while (next < read.length) takeRead();
  const isShifted = keys.length !== old.length || moved.includes(-1);
  return {
    keys: isShifted ? keys : old,
    sources: sources.slice(0, keys.length),
    moved,
    isShifted,
  };
}

/** A column of a planned table, out of that of the old one and that of the rows read. */
export function plannedList<Value>(
  { sources }: RowPlan,
  old: readonly Value[],
  read: readonly Value[],
): Value[] {
  return Array.from(sources, (source) => (source < 0 ? read[-1 - source]! : old[source]!));
}

/** The same for a column of numbers. */
export function plannedNumbers<Column extends TypedColumn>(
  { sources }: RowPlan,
  old: Column,
  read: Column,
): Column {
  const made = new (old.constructor as new (length: number) => Column)(sources.length);
  for (let index = 0; index < sources.length; index += 1) {
    const source = sources[index]!;
    made[index] = source < 0 ? read[-1 - source]! : old[source]!;
  }
  return made;
}
