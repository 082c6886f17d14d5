/** Collects lists owner by owner, in the order of owners, for compressed sparse rows. */
export class RowCollector {
  private readonly offsets: number[] = [0];

  /** Ends the list of the present owner, given how many entries all lists have by now. */
  end(entries: number): void {
    this.offsets.push(entries);
  }

  finish(): Uint32Array {
    return Uint32Array.from(this.offsets);
  }
}

/** Lists turned round: by what was listed, each with the owners (ascending) and the positions of the entries. */
export function transposed(
  offsets: Uint32Array,
  targets: Uint32Array,
  targetCount: number,
): { offsets: Uint32Array; owners: Uint32Array; positions: Uint32Array } {
  const turned = new Uint32Array(targetCount + 1);
  for (const target of targets) turned[target + 1]! += 1;
  for (let target = 0; target < targetCount; target += 1) turned[target + 1]! += turned[target]!;
  const next = turned.slice(0, targetCount);
  const owners = new Uint32Array(targets.length);
  const positions = new Uint32Array(targets.length);
  for (let owner = 0; owner + 1 < offsets.length; owner += 1) {
    for (let position = offsets[owner]!; position < offsets[owner + 1]!; position += 1) {
      const place = next[targets[position]!]!++;
      owners[place] = owner;
      positions[place] = position;
    }
  }
  return { offsets: turned, owners, positions };
}
