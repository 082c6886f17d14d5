import { CollaborationLinkKind } from "../../src/links/linkKind";
import type { PlainActivity } from "./plainNetwork";

/** What of a small network counts. */
export interface ChainFilter {
  activity?: (activity: PlainActivity) => boolean;
  /** Which actors may be in between. */
  between?: (key: string) => boolean;
}

/** A chain by key, with the sum of 1 / strength over its links, each to 6 decimals. */
export interface MeasuredChain {
  keys: string[];
  resistance: number;
}

/** Every chain without a loop between two actors within `maxHops`, by walking all of them. For networks of a few actors. */
export function everyChain(
  activities: readonly PlainActivity[],
  { from, to, maxHops }: { from: string; to: string; maxHops: number },
  { activity: counts = () => true, between = () => true }: ChainFilter = {},
): MeasuredChain[] {
  const strengths = new Map<string, Map<string, number>>();
  for (const { kind, participants } of activities.filter(counts)) {
    for (const one of participants) {
      for (const other of participants) {
        if (one === other) continue;
        const links = strengths.get(one) ?? new Map<string, number>();
        strengths.set(one, links);
        const weight = kind === CollaborationLinkKind.PARTNERSHIP ? 1 : 1 / (participants.length - 1);
        links.set(other, (links.get(other) ?? 0) + weight);
      }
    }
  }
  const chains: MeasuredChain[] = [];
  const walk = (keys: string[], resistance: number) => {
    const last = keys.at(-1)!;
    if (last === to) return void chains.push({ keys, resistance });
    if (keys.length > maxHops || (last !== from && !between(last))) return;
    for (const [next, strength] of strengths.get(last) ?? []) {
      if (!keys.includes(next)) walk([...keys, next], resistance + toMillionths(1 / toMillionths(strength)));
    }
  };
  walk([from], 0);
  return chains;
}

function toMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
