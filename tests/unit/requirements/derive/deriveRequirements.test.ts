import fc from "fast-check";
import { encodeId } from "../../../../src/graphql/nodeId";
import { Language } from "../../../../src/graphql/language";
import { checkedRequirements } from "../../../../src/requirements/checkedRequirements";
import { deriveRequirements } from "../../../../src/requirements/derive/deriveRequirements";
import type { Draft, Finding } from "../../../../src/requirements/derive/draft.type";
import { CALL_SENTENCES } from "./callSentences";
import { COUNTRY_SENTENCES } from "./countrySentences";
import { DENIAL_SENTENCES } from "./denialSentences";
import { NUMBER_SENTENCES } from "./numberSentences";
import { PARTNER_SENTENCES } from "./partnerSentences";
import { TOPIC_SENTENCES } from "./topicSentences";
import { clusterMatches } from "./thesaurus";

const findMatches = clusterMatches();

function derive(text: string, language: Language | null = null): Promise<Draft> {
  return deriveRequirements(text, { language, fallback: Language.DE }, findMatches);
}

function sizeOf(isSme: boolean | null): string {
  if (isSme === null) return "";
  return isSme ? " (SME)" : " (no SME)";
}

function told({ part, topicKey, stage, number, country, partner, basis }: Finding): string {
  const partners =
    partner &&
    `${partner.minimum}–${partner.maximum ?? ""} ${partner.kinds.join("/")}${sizeOf(partner.isSme)}`;
  const value = topicKey ?? stage ?? number ?? country ?? partners;
  return `${part} ${value} <- ${basis.map(({ text }) => text).join(" | ")}`;
}

const SENTENCES = [
  ...CALL_SENTENCES,
  ...COUNTRY_SENTENCES,
  ...DENIAL_SENTENCES,
  ...NUMBER_SENTENCES,
  ...PARTNER_SENTENCES,
  ...TOPIC_SENTENCES,
];

it.each(SENTENCES)("%s", async (text, expected) => {
  const { findings, unresolved } = await derive(text);
  const open = unresolved.map(({ reason, passage }) => `? ${reason}: ${passage.text}`);
  expect([...findings.map(told), ...open].sort()).toEqual([...expected].sort());
});

it("puts what it found into the shape of requirements", async () => {
  const { language, requirements } = await derive(
    "The consortium must have three to six partners, at least one SME, from two countries, for clinical trials on stroke.",
  );
  expect(language).toBe("EN");
  expect(requirements).toEqual({
    topicKeys: ["topic:clinical-trials", "topic:stroke"],
    valueChainStages: ["CLINICAL_TESTING"],
    minimumPartners: 3,
    maximumPartners: 6,
    minimumCountries: 2,
    eligibleCountries: [],
    partners: [{ kinds: ["COMPANY"], isSme: true, minimum: 1, maximum: null }],
  });
});

it("takes the strictest of several numbers, and names all the words", async () => {
  const { requirements, findings } = await derive(
    "Mindestens zwei Partner, mindestens drei Partner, höchstens neun Partner. Mindestens ein KMU, mindestens zwei KMU.",
  );
  expect(requirements).toMatchObject({ minimumPartners: 3, maximumPartners: 9 });
  expect(requirements.partners).toEqual([{ kinds: ["COMPANY"], isSme: true, minimum: 2, maximum: null }]);
  expect(findings.map(told)).toContain(
    "PARTNERS 2– COMPANY (SME) <- Mindestens ein KMU | mindestens zwei KMU",
  );
});

it("reads a text in the language that it is told, else in the one it finds", async () => {
  expect((await derive("at least three partners", Language.DE)).requirements.minimumPartners).toBeNull();
  expect((await derive("at least three partners")).requirements.minimumPartners).toBe(3);
});

it.each([
  ["Bis zu fünf Partner", "DE", { maximumPartners: 5 }],
  ["Zwei bis vier Partner", "DE", { minimumPartners: 2, maximumPartners: 4 }],
  ["Up to five partners", "EN", { maximumPartners: 5 }],
  ["KMU: mind. 2", "DE", { partners: [{ kinds: ["COMPANY"], isSme: true, minimum: 2, maximum: null }] }],
  ["Partner: min 3", "DE", { minimumPartners: 3 }],
])(
  "reads %j in the language in which more of it is understood, whoever asks",
  async (text, language, asked) => {
    for (const fallback of [Language.DE, Language.EN]) {
      const draft = await deriveRequirements(text, { language: null, fallback }, findMatches);
      expect(draft.language).toBe(language);
      expect(draft.requirements).toMatchObject(asked);
    }
  },
);

it("names no language where a text tells none, and reads it all the same", async () => {
  const { language, requirements } = await derive("Telemedizin");
  expect(language).toBeNull();
  expect(requirements.topicKeys).toEqual(["topic:telemedicine"]);
});

it("tells a text of which nothing was recognised, and words that ran together", async () => {
  const unrecognised = async (text: string) =>
    (await derive(text)).unresolved.map(({ reason, passage }) => [reason, passage.text]);
  expect(await unrecognised("Hgfdsa Blubb.")).toEqual([["UNRECOGNISED", "Hgfdsa Blubb"]]);
  const run = "Demenz".repeat(3_000);
  expect(await unrecognised(run)).toEqual([["UNRECOGNISED", run]]);
  expect(await unrecognised(`Demenz ${run}`)).toEqual([["UNRECOGNISED", run]]);
  expect(await unrecognised("Demenz")).toEqual([]);
});

it("names no language for a text without words, unless it is told one", async () => {
  for (const text of ["", " \n ", "…"]) expect((await derive(text)).language).toBeNull();
  expect((await derive("", Language.EN)).language).toBe("EN");
});

it("lets others have their turn while it reads a long text", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await derive(
    "Mindestens drei Partner aus Deutschland und ein KMU zur Herzinsuffizienztherapie. ".repeat(240),
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

it("asks nothing for a text that says nothing", async () => {
  for (const text of ["", " ", "…", "§ 44 LHO", "MIND.", "mindestens", "at least"]) {
    expect((await derive(text)).findings).toEqual([]);
  }
});

describe("on any text", () => {
  const words =
    "mindestens höchstens zwei bis drei ein eine 4 900 Partner Ländern Telemedizin Herzinsuffizienztherapie KMU Universitätskliniken oder und " +
    "nicht keine at least up to three partners SME or a hospital not required must include countries Germany eligible ohne without fehlt Bayern deutsche Hälfte z. B. such as aus demselben Land idealerweise 5 3. Straße Ärztinnen A\u0308rzte 😀 ½ ﬁ , . ; : ( ) - / \n";
  const text = fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...words.split(" ")) },
        fc.string({ unit: "grapheme" }),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(" "));

  it("names words that stand at their offsets, at least one for each finding", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(null, Language.DE, Language.EN), async (given, language) => {
        const { findings, unresolved } = await derive(given, language);
        const passages = [
          ...findings.flatMap(({ basis }) => basis),
          ...unresolved.map(({ passage }) => passage),
        ];
        for (const { text: cut, start, end } of passages) {
          expect(given.slice(start, end)).toBe(cut);
          expect(cut).toMatch(/^[\p{L}\p{N}]/u);
          // Whole words: none is cut in two.
          expect(given.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(given.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
        }
        for (const { basis } of findings) expect(basis.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("gives requirements that are accepted as they are", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { topicKeys, ...rest } = (await derive(given)).requirements;
        const topicIds = topicKeys.map((key) => encodeId("Topic", key));
        expect(checkedRequirements({ ...rest, topicIds }, "input")).toEqual({ topicKeys, ...rest });
      }),
      { numRuns: 300 },
    );
  });
});
