import { inferTopics } from "../../../src/topics/derive/inferTopics";

describe("inferTopics", () => {
  const infer = inferTopics([
    { key: "topic:heart-failure", labels: ["Herzinsuffizienz", "heart failure"] },
    {
      key: "topic:artificial-intelligence",
      labels: ["Künstliche Intelligenz", "artificial intelligence", "AI", "KI"],
    },
    { key: "topic:cell-therapy", labels: ["cell therapy"] },
    { key: "topic:ageing", labels: ["Altern"] },
  ]);

  it.each([
    ["Living with heart failure at home", ["topic:heart-failure"]],
    ["HEART-FAILURE: a study", ["topic:heart-failure"]],
    ["New cell therapies", ["topic:cell-therapy"]],
    ["Kuenstliche Intelligenz in der Klinik", ["topic:artificial-intelligence"]],
  ])("finds whole phrases, spellings and plurals folded: %s", (title, topics) => {
    expect(infer(title)).toEqual(topics);
  });

  it.each(["heart rate and power failure", "Alternative energy", "cell-free therapy"])(
    "finds nothing in parts of words or phrases: %s",
    (title) => {
      expect(infer(title)).toEqual([]);
    },
  );

  it("finds abbreviations only in upper case, and not where everything is", () => {
    expect(infer("AI-based triage")).toEqual(["topic:artificial-intelligence"]);
    expect(infer("ai no corrida")).toEqual([]);
    expect(infer("AI WEI WEI")).toEqual([]);
  });
});
