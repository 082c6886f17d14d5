import "reflect-metadata";
import fc from "fast-check";
import { encodeId } from "../../../src/graphql/nodeId";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import { PathOrder } from "../../../src/paths/pathOrder";
import { rankedChains } from "../../../src/paths/rankedChains";
import { Workload } from "../../../src/projection/workload";
import { type ChainFilter, everyChain, type MeasuredChain } from "../../support/everyChain";
import { type PlainActivity, plainNetwork } from "../../support/plainNetwork";

const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const DAY = "2020-06-15";
const isOdd = (key: string) => ACTORS.indexOf(key) % 2 === 1;

const period = fc.constantFrom(
  {},
  { startDate: "2020-01-01", endDate: "2020-12-31" },
  { startDate: "2021-01-01", endDate: "2021-12-31" },
  { startDate: "2019-01-01" },
);
const network = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...Object.values(CollaborationLinkKind)),
      period,
      participants: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 6, maxLength: 14 },
  )
  .map((activities) =>
    activities.map(({ period: days, ...rest }, index): PlainActivity => ({
      key: `p${index}`,
      ...days,
      ...rest,
    })),
  );

const FILTERS: Record<string, { given: Partial<PathArguments>; counts: ChainFilter }> = {
  "no filter": { given: {}, counts: {} },
  linkKinds: {
    given: { linkKinds: [CollaborationLinkKind.PROJECT, CollaborationLinkKind.PARTNERSHIP] },
    counts: { activity: ({ kind }) => kind !== CollaborationLinkKind.PROJECT_GROUP },
  },
  activeOn: {
    given: { activeOn: DAY },
    counts: {
      activity: ({ startDate, endDate }) =>
        startDate != null && startDate <= DAY && (endDate == null || endDate >= DAY),
    },
  },
  avoidActorIds: {
    given: { avoidActorIds: ["c", "d"].map((key) => encodeId("Actor", key)) },
    counts: { between: (key) => key !== "c" && key !== "d" },
  },
  via: { given: { via: { cities: ["odd"] } }, counts: { between: isOdd } },
};

const memory = async (activities: readonly PlainActivity[]) => ({
  network: await plainNetwork(activities, { actors: ACTORS, cityOf: (key) => (isOdd(key) ? "odd" : "even") }),
  sees: () => true,
});
const ask = async (activities: readonly PlainActivity[], given: Partial<PathArguments>, limit = Infinity) => {
  const ends = { fromId: encodeId("Actor", "a"), toId: encodeId("Actor", "b") };
  return rankedChains(await memory(activities), readPathQuestion({ ...ends, ...given }), new Workload(limit));
};
const hopsOf = ({ keys }: { keys: string[] }) => keys.length - 1;

/** Shows chains as the question ranks them: those that it takes for equal look the same. */
function ranks(chains: MeasuredChain[], rankOf: (chain: MeasuredChain) => number[]): number[][] {
  const rounded = chains.map((chain) => rankOf(chain).map((value) => Math.round(value * 1e6) / 1e6));
  return rounded.sort(([a, b = 0], [c, d = 0]) => a! - c! || b - d);
}

describe.each(Object.entries(FILTERS))("chains of any network with %s", (_name, { given, counts }) => {
  const questions = fc.record({
    maxHops: fc.integer({ min: 1, max: 7 }),
    first: fc.integer({ min: 1, max: 30 }),
    hopPrice: fc.constantFrom(0, 0.4, 3, 50),
    extraHops: fc.constantFrom(0, 1, 2),
  });

  it.each([PathOrder.STRENGTH, PathOrder.HOPS])(
    "are the first of all that there are, in the order %s",
    async (orderBy) => {
      await fc.assert(
        fc.asyncProperty(network, questions, async (activities, { maxHops, first, hopPrice, extraHops }) => {
          const isByHops = orderBy === PathOrder.HOPS;
          const order = isByHops ? { extraHops } : { hopPrice };
          const answer = await ask(activities, { ...given, maxHops, first, orderBy, ...order });
          const all = everyChain(activities, { from: "a", to: "b", maxHops }, counts);
          const shortest = all.length === 0 ? null : Math.min(...all.map(hopsOf));
          const wanted = isByHops ? all.filter((chain) => hopsOf(chain) <= shortest! + extraHops) : all;
          const byName = new Map(wanted.map((chain) => [chain.keys.join(" "), chain]));
          const found = answer.chains.map((keys) => byName.get(keys.join(" "))!);
          expect(answer.shortestHops).toBe(shortest);
          expect(new Set(found).size).toBe(Math.min(wanted.length, first + 1));
          expect(answer.isWhole).toBe(wanted.length <= first);
          const rankOf = (chain: MeasuredChain) =>
            isByHops ? [hopsOf(chain), chain.resistance] : [chain.resistance + hopPrice * hopsOf(chain)];
          const shown = found.map((chain) => ranks([chain], rankOf)[0]!);
          expect(shown).toEqual(ranks(wanted, rankOf).slice(0, first + 1));
        }),
        { numRuns: 150 },
      );
    },
  );
});

it("a dearer way with fewer links is kept where only that leaves links for a cheap end", async () => {
  //  a ─1─ c ─1─ v ─1─ d ─1─ b     a ─5─ v ─20─ b
  const tie = (one: string, other: string): PlainActivity => ({
    key: `${one}${other}`,
    kind: CollaborationLinkKind.PARTNERSHIP,
    participants: [one, other],
  });
  const project = (size: number, ends: string[]): PlainActivity => ({
    key: ends.join(""),
    participants: [...ends, ...Array.from({ length: size - 2 }, (_, index) => `${ends.join("")}${index}`)],
  });
  const activities = [
    ...[tie("a", "c"), tie("c", "v"), tie("v", "d"), tie("d", "b")],
    ...[project(6, ["a", "v"]), project(21, ["v", "b"])],
  ];
  const { chains } = await ask(activities, {
    orderBy: PathOrder.STRENGTH,
    hopPrice: 0,
    maxHops: 3,
    first: 2,
  });
  expect(chains.slice(0, 2).map((keys) => keys.join(" "))).toEqual(["a v d b", "a c v b"]);
});

describe("a search that may not go on", () => {
  const ladder: PlainActivity[] = ["c", "d", "e", "f", "g", "h"].flatMap((key) => [
    { key: `a${key}`, participants: ["a", key] },
    { key: `${key}b`, participants: [key, "b"] },
  ]);

  it("gives the first chains that it found, and says that there may be more", async () => {
    const question = { orderBy: PathOrder.STRENGTH, first: 10 };
    const whole = await ask(ladder, question);
    expect(whole).toMatchObject({ shortestHops: 2, isWhole: true });
    expect(whole.chains).toHaveLength(6);
    const cut = await ask(ladder, question, 40);
    expect(cut).toMatchObject({ shortestHops: 2, isWhole: false });
    expect(cut.chains.length).toBeGreaterThan(0);
    expect(cut.chains.length).toBeLessThan(6);
    expect(cut.chains).toEqual(whole.chains.slice(0, cut.chains.length));
  });

  it("still knows how many links the shortest have when it found none", async () => {
    const question = { orderBy: PathOrder.STRENGTH, first: 10 };
    expect(await ask(ladder, question, 1)).toEqual({ chains: [], shortestHops: 2, isWhole: false });
  });
});
