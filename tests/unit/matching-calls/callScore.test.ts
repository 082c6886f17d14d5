import "reflect-metadata";
import { type CallSigns, callScore } from "../../../src/matching-calls/callScore";

const SIGNS: CallSigns = {
  topicFit: 0.5,
  partners: { needed: 4, met: 1 },
  stages: { needed: 2, met: 2 },
  eligible: 0.5,
  daysLeft: 45,
};

const valuesOf = (signs: CallSigns) => callScore(signs)?.terms.map(({ value }) => value);

it("adds up what speaks for a call, each term by its weight", () => {
  const scored = callScore(SIGNS)!;
  expect(scored.terms.map(({ term, value, contribution }) => [term, value, contribution])).toEqual([
    ["TOPICS", 0.5, 0.25],
    ["PARTNERS", 0.25, 0.05],
    ["STAGES", 1, 0.15],
    ["ELIGIBILITY", 0.5, 0.025],
    ["TIME", 0.5, 0.05],
  ]);
  expect(scored.score).toBe(0.525);
  expect(scored.terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

it("counts what is not asked for neither for nor against a call, and no day more than enough", () => {
  const none = { needed: 0, met: 0 };
  expect(valuesOf({ ...SIGNS, partners: none, stages: none, daysLeft: null })).toEqual([
    0.5, 0.5, 0.5, 0.5, 1,
  ]);
  expect(valuesOf({ ...SIGNS, daysLeft: 90 })?.at(-1)).toBe(1);
  expect(valuesOf({ ...SIGNS, daysLeft: 400 })?.at(-1)).toBe(1);
  expect(valuesOf({ ...SIGNS, daysLeft: 0 })?.at(-1)).toBe(0);
});

it("knows no match where nobody is eligible, or none of the topics is shared, whatever else is there", () => {
  expect(callScore({ ...SIGNS, eligible: 0 })).toBeNull();
  expect(callScore({ ...SIGNS, topicFit: 0 })).toBeNull();
});

it("matches a call that names no topics by what else it asks for alone", () => {
  const nothing = {
    ...SIGNS,
    topicFit: null,
    partners: { needed: 1, met: 0 },
    stages: { needed: 0, met: 0 },
  };
  expect(callScore(nothing)).toBeNull();
  expect(callScore({ ...nothing, partners: { needed: 2, met: 1 } })!.terms[0]!.value).toBe(0);
});
