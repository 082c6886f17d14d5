import fc from "fast-check";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { introducers } from "../../../src/projection/algorithms/introducers";
import { linkRule } from "../../../src/projection/algorithms/linkRule";
import { dayNumber } from "../../../src/projection/days";
import { Workload } from "../../../src/projection/workload";
import { type PlainActivity, plainNetwork } from "../../support/plainNetwork";

const ACTORS = ["a", "b", "c", "d", "e", "f", "g"];
const TODAY = "2026-01-01";
const day = (text: string) => Date.parse(text) / 86_400_000;
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const activities = fc
  .array(
    fc.record({
      kind: fc.constantFrom(CollaborationLinkKind.PROJECT, CollaborationLinkKind.PARTNERSHIP),
      days: fc.constantFrom<Partial<PlainActivity>>(
        {},
        { startDate: "2010-01-01", endDate: "2014-06-30" },
        { startDate: "2020-01-01", endDate: "2025-01-01" },
        { startDate: "2021-01-01" },
        { endDate: "2019-03-01" },
      ),
      participants: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 2, maxLength: 3 }),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((rows) =>
    rows.map(({ days, ...rest }, index): PlainActivity => ({ key: `p${index}`, ...rest, ...days })),
  );

/** 1 / (strength · recency) of two actors, written down again from the rule; null without a link. */
function resistance(all: readonly PlainActivity[], one: string, other: string): number | null {
  const shared = all.filter(({ participants }) => participants.includes(one) && participants.includes(other));
  if (shared.length === 0) return null;
  const strength = shared.reduce(
    (sum, { kind, participants }) =>
      sum + (kind === CollaborationLinkKind.PARTNERSHIP ? 1 : 1 / (participants.length - 1)),
    0,
  );
  const goesOn = shared.some(({ startDate, endDate }) => startDate != null && endDate == null);
  const last = shared
    .flatMap(({ endDate }) => endDate ?? [])
    .sort()
    .at(-1);
  const years = last === undefined ? 3 : Math.max(0, day(TODAY) - day(last)) / 365.25;
  const recency = goesOn ? 1 : rounded(Math.pow(0.5, years / 3));
  return rounded(1 / (rounded(strength) * recency));
}

/** All ways over one actor, or else over two, by trying every one. */
function waysOf(all: readonly PlainActivity[]): { names: string; score: number }[] {
  const between = ACTORS.filter((key) => key !== "a" && key !== "b");
  const over = (chains: string[][]) =>
    chains.flatMap((chain) => {
      const terms = chain.slice(1).map((key, index) => resistance(all, chain[index]!, key));
      if (terms.includes(null)) return [];
      return [
        { names: chain.join(" "), score: rounded(1 / terms.reduce<number>((sum, term) => sum + term!, 0)) },
      ];
    });
  const ways = over(between.map((one) => ["a", one, "b"]));
  if (ways.length > 0) return ways;
  return over(
    between.flatMap((one) => between.filter((other) => other !== one).map((other) => ["a", one, other, "b"])),
  );
}

async function find(all: readonly PlainActivity[], limit = Infinity) {
  const network = await plainNetwork(all, { actors: ACTORS });
  const rule = linkRule({ network, sees: () => true }, { linkKinds: null, activeOn: null });
  const question = { from: 0, to: 1, passes: () => true, day: dayNumber(TODAY) };
  return introducers(network, rule, question, new Workload(limit));
}

it("whoever could introduce is found, and ranked by closeness and recency, as an independent count of every way says", async () => {
  const hops = new Set<number>();
  await fc.assert(
    fc.asyncProperty(activities, async (all) => {
      const { ways, isWhole } = await find(all);
      const found = ways.map(({ actors, score }) => ({
        names: actors.map((actor) => ACTORS[actor]).join(" "),
        score,
      }));
      if (ways[0]) hops.add(ways[0].links.length);
      const expected = waysOf(all).sort(
        (one, other) => other.score - one.score || (one.names < other.names ? -1 : 1),
      );
      expect(isWhole).toBe(true);
      expect(found).toEqual(expected);
    }),
    { numRuns: 500 },
  );
  expect([...hops].sort()).toEqual([2, 3]);
});

it("a search that may not go on says so", async () => {
  const all: PlainActivity[] = [
    { key: "p", participants: ["a", "c", "d"] },
    { key: "q", participants: ["c", "e"] },
    { key: "r", participants: ["d", "f"] },
    { key: "s", participants: ["e", "f", "b"] },
  ];
  expect(await find(all)).toMatchObject({ isWhole: true, ways: [{}, {}] });
  const cut = await find(all, 1);
  expect(cut.isWhole).toBe(false);
  expect(cut.ways).toHaveLength(1);
});
