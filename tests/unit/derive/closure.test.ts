import { closure, type ThesaurusStep } from "../../../src/topics/derive/closure";

function implied(steps: Record<string, ThesaurusStep[]>, from: string) {
  const rows = closure(new Map(Object.entries(steps))).filter((row) => row.from === from);
  return Object.fromEntries(rows.map(({ to, weight, isDirect }) => [to, [weight, isDirect]]));
}

describe("closure", () => {
  // sports ─broader→ health ─close→ care ─broader→ top
  const steps: Record<string, ThesaurusStep[]> = {
    sports: [{ to: "health", kind: "BROADER" }],
    health: [{ to: "care", kind: "CLOSE" }],
    care: [{ to: "top", kind: "BROADER" }],
    top: [],
  };

  it("multiplies the weights along the way", () => {
    expect(implied(steps, "sports")).toEqual({
      sports: [1, true],
      health: [0.5, false],
      care: [0.4, false],
      top: [0.2, false],
    });
  });

  it("calls the topic itself and what it matches direct", () => {
    expect(implied(steps, "health")).toEqual({ health: [1, true], care: [0.8, true], top: [0.4, false] });
  });

  it("takes the best of several ways", () => {
    const diamond: Record<string, ThesaurusStep[]> = {
      a: [
        { to: "b", kind: "BROADER" },
        { to: "c", kind: "EXACT" },
      ],
      b: [{ to: "c", kind: "BROADER" }],
      c: [],
    };
    expect(implied(diamond, "a")).toEqual({ a: [1, true], b: [0.5, false], c: [1, true] });
  });

  it("ends on a circle", () => {
    const circle: Record<string, ThesaurusStep[]> = {
      a: [{ to: "b", kind: "BROADER" }],
      b: [{ to: "a", kind: "BROADER" }],
    };
    expect(implied(circle, "a")).toEqual({ a: [1, true], b: [0.5, false] });
  });
});
