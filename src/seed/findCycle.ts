/**
 * Finds one directed cycle, e.g. `["a", "b", "a"]`, or `null` when there is none. Targets that are not themselves
 * keys of the map count as ends. Keys and targets are tried in the order given, so the answer is stable.
 */
export function findCycle(targetsOf: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();

  function visit(at: string, trail: string[]): string[] | null {
    const seenAt = trail.indexOf(at);
    if (seenAt >= 0) return [...trail.slice(seenAt), at];
    if (finished.has(at)) return null;
    for (const target of targetsOf.get(at) ?? []) {
      const cycle = visit(target, [...trail, at]);
      if (cycle) return cycle;
    }
    finished.add(at);
    return null;
  }

  for (const start of targetsOf.keys()) {
    const cycle = visit(start, []);
    if (cycle) return cycle;
  }
  return null;
}
