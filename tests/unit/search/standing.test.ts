import { standing } from "../../../src/search/standing";

it("orders equal topics: the network's own, disciplines, EuroSciVoc", () => {
  const of = (scheme: string) => standing(0.8, { activityCount: 0, scheme });
  expect(of("CLUSTER")).toBeGreaterThan(of("DISCIPLINE"));
  expect(of("DISCIPLINE")).toBeGreaterThan(of("EUROSCIVOC"));
});

it("orders equal actors by activities, never past a clearly better match", () => {
  const of = (score: number, activityCount: number) => standing(score, { activityCount, scheme: null });
  expect(of(0.8, 10)).toBeGreaterThan(of(0.8, 9));
  expect(of(0.83, 0)).toBeGreaterThan(of(0.8, 100_000));
  expect(of(1, 1_000_000)).toBeLessThanOrEqual(1);
});
