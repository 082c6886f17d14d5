import { encodeId } from "../../../src/graphql/nodeId";
import { Language } from "../../../src/graphql/language";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const DERIVE = `query ($text: String!, $language: Language) { deriveRequirements(text: $text, language: $language) {
  language
  requirements { topics { id } valueChainStages minimumPartners maximumPartners minimumCountries eligibleCountries
    partners { kinds isSme minimum maximum } }
  findings { part topic { key label(lang: DE) } partner { kinds } stage number country basis { text start end } }
  unresolved { reason passage { text start end } }
} }`;

interface Answer {
  deriveRequirements: {
    language: string | null;
    requirements: { topics: { id: string }[]; minimumPartners: number | null };
    findings: { part: string; topic: { key: string } | null; basis: { text: string; start: number }[] }[];
    unresolved: { reason: string; passage: { text: string } }[];
  };
}

beforeAll(async () => {
  await database.reset();
  await database.query(
    `UNWIND $topics AS topic
     CREATE (:Topic {key: topic.key, scheme: topic.scheme, labelDe: topic.de, labelEn: topic.en, sortKey: topic.key,
       level: 0, isExample: false, altLabelsDe: topic.alternative, altLabelsEn: []})`,
    {
      topics: [
        {
          key: "topic:heart",
          scheme: "CLUSTER",
          de: "Herzinsuffizienz",
          en: "heart failure",
          alternative: ["Herzschwäche"],
        },
        { key: "topic:english", scheme: "CLUSTER", de: null, en: "wearable sensors", alternative: [] },
        { key: "euroscivoc:1", scheme: "EUROSCIVOC", de: "Kardiologie", en: "cardiology", alternative: [] },
      ],
    },
  );
});

it("reads topics of the cluster's thesaurus as it is in the database, by every label, and tells where", async () => {
  const text = "Gesucht: Therapien der Herzschwäche mit wearable sensors, keine Kardiologie allgemein.";
  const { deriveRequirements: draft } = await api.data<Answer>(DERIVE, { text });
  expect(draft.language).toBe("DE");
  expect(draft.findings.map(({ topic, basis }) => [topic?.key, basis])).toEqual([
    ["topic:heart", [{ text: "Herzschwäche", start: 23, end: 35 }]],
    ["topic:english", [{ text: "wearable sensors", start: 40, end: 56 }]],
  ]);
  expect(draft.requirements.topics).toEqual([
    { id: encodeId("Topic", "topic:heart") },
    { id: encodeId("Topic", "topic:english") },
  ]);
});

it("names the language of a text that tells none only where it is given", async () => {
  const read = async (language: Language, given: Language | null) => {
    const answer = await api.data<Answer>(DERIVE, { text: "Telemonitoring", language: given }, language);
    return answer.deriveRequirements.language;
  };
  expect(await read(Language.DE, null)).toBeNull();
  expect(await read(Language.EN, null)).toBeNull();
  expect(await read(Language.EN, Language.DE)).toBe("DE");
});

it("tells a text of which nothing was recognised", async () => {
  const { deriveRequirements: draft } = await api.data<Answer>(DERIVE, { text: "Hgfdsa Blubb" });
  expect(draft.language).toBeNull();
  expect(draft.unresolved).toEqual([
    { reason: "UNRECOGNISED", passage: { text: "Hgfdsa Blubb", start: 0, end: 12 } },
  ]);
});

it("names no language for a text without words", async () => {
  const { deriveRequirements: draft } = await api.data<Answer>(DERIVE, { text: " … " });
  expect(draft).toMatchObject({ language: null, findings: [], unresolved: [] });
});

it("tells numbers that it did not understand", async () => {
  const { deriveRequirements: draft } = await api.data<Answer>(DERIVE, {
    text: "At least four work packages and at least three partners are needed.",
  });
  expect(draft.requirements.minimumPartners).toBe(3);
  expect(draft.unresolved).toEqual([
    { reason: "NUMBER_WITHOUT_THING", passage: { text: "At least four work", start: 0, end: 18 } },
  ]);
});

it("reads 20,000 characters and refuses one more, naming the argument", async () => {
  const sentence = "At least three partners take part. ";
  const longest = sentence.repeat(600).slice(0, 20_000);
  const { deriveRequirements: draft } = await api.data<Answer>(DERIVE, { text: longest });
  expect(draft.requirements.minimumPartners).toBe(3);
  const { errors } = await api.ask(DERIVE, { text: `${longest}.` });
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "text" });
  expect(errors![0]!.message).toContain("20,000");
});
