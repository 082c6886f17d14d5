import { join } from "node:path";
import { referenceTable } from "../../../src/cordis/reference/referenceTable";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { withCallWords } from "../../../src/requirements/callWords";
import { readDataset, type SeedTopic } from "../../../src/seed/dataset";
import { fold } from "../../../src/text/fold";

const rows = referenceTable("call-words", ["topicKey", "language", "words", "note"]);
let topics: SeedTopic[];

beforeAll(async () => {
  ({ topics } = await readDataset(join(PROJECT_ROOT, "seed", "cluster")));
});

it("is about topics of the cluster's thesaurus, with the label that the words stand for", () => {
  const known = new Set(topics.filter(({ scheme }) => scheme === "CLUSTER").map(({ key }) => key));
  for (const { topicKey, language, words, note } of rows) {
    expect(known).toContain(topicKey);
    expect(["DE", "EN"]).toContain(language);
    expect(words.split("|").filter((word) => fold(word) === "")).toEqual([]);
    expect(note).not.toBe("");
  }
});

it("gives no words to two topics, nor another topic's label", () => {
  const owners = new Map(
    topics.flatMap(({ key, labelDe, labelEn, altLabelsDe, altLabelsEn }) =>
      [labelDe, labelEn, ...altLabelsDe, ...altLabelsEn].map((label) => [fold(label), key] as const),
    ),
  );
  const collisions: string[] = [];
  for (const { topicKey, words } of rows) {
    for (const word of words.split("|").map(fold)) {
      if ((owners.get(word) ?? topicKey) !== topicKey) collisions.push(word);
      owners.set(word, topicKey);
    }
  }
  expect(collisions).toEqual([]);
});

it("adds to the labels of a topic, and leaves topics alone that it says nothing of", () => {
  const bare = { key: "topic:unheard-of", labelsDe: ["Etwas"], labelsEn: [] };
  const imaging = { key: "topic:medical-imaging", labelsDe: ["Radiologie"], labelsEn: ["radiology"] };
  const [other, enriched] = withCallWords([bare, imaging]);
  expect(other).toEqual(bare);
  expect(enriched!.labelsDe).toEqual(expect.arrayContaining(["Radiologie", "Bildgebung"]));
  expect(enriched!.labelsEn).toEqual(expect.arrayContaining(["radiology", "imaging"]));
});
