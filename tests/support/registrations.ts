import type { TestDatabase } from "./testDatabase";
import { encodeId } from "../../src/graphql/nodeId";
import type { Api } from "./api";

/** A topic that the tests' registrations name. */
export const TOPIC_ID = encodeId("Topic", "topic:test");

/** Stores the topic of {@link TOPIC_ID}. */
export async function givenTopic(database: TestDatabase, key = "topic:test"): Promise<void> {
  await database.query(
    `CREATE (topic:Topic {key: $key, scheme: 'CLUSTER', labelEn: $key, labelDe: $key, altLabelsDe: [], altLabelsEn: [],
       level: 0, sortKey: $key, searchNames: $key, searchText: '', isExample: false, fieldSources: []})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
    { key },
  );
}

/** A registration that is accepted, of an invented institution; `parts` replace its own. */
export function registrationInput(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: "COMPANY",
    name: "Quellwerk Testmedizin GmbH",
    postalCode: "44135",
    city: "dortmund",
    website: "https://www.quellwerk.example.org/de/",
    descriptionDe: "Erfundene Einrichtung.",
    fields: [{ topicId: TOPIC_ID, level: "LEADING" }],
    valueChainStages: ["DEVELOPMENT"],
    isLookingForPartners: true,
    offers: [{ kind: "LABORATORY_INFRASTRUCTURE", text: "Erfundenes Labor" }],
    seeks: [{ kind: "FINANCING", text: "Geld" }],
    contact: {
      name: "Erika Erfunden",
      email: "erika.erfunden@example.org",
      phone: "+49 231 000000",
      consent: { isGiven: true, textVersion: "2026-01", givenAt: "2026-01-05T10:00:00Z" },
    },
    ...parts,
  };
}

export const SUBMIT = `mutation ($input: SubmitRegistrationInput!) {
  submitRegistration(input: $input) {
    userErrors { code path message }
    revision
    statusToken
    registration { state version submittedAt details { name city citySpelling postalCode country isInRegion website
      fields { level topic { key } } } contact { name email isEmailPublic } }
    possibleDuplicates { actor { key } registration { key } reasons nameSimilarity }
  }
}`;

/** What {@link SUBMIT} answers. */
export interface Submission {
  submitRegistration: {
    userErrors: { code: string; path: string[]; message: string }[];
    revision: number | null;
    statusToken: string;
    registration: { state: string; version: number; details: Record<string, unknown>; contact: object };
    possibleDuplicates: { actor: { key: string } | null; registration: unknown; reasons: string[] }[];
  };
}

/** Submits a registration. @returns its token and the key it is stored under */
export async function submitted(
  api: Api,
  database: TestDatabase,
  parts: Record<string, unknown> = {},
): Promise<{ token: string; key: string; id: string }> {
  const { submitRegistration } = await api.data<Submission>(SUBMIT, { input: registrationInput(parts) });
  expect(submitRegistration.userErrors).toEqual([]);
  const [row] = await database.query<{ key: string }>(
    "MATCH (r:Registration) RETURN r.key AS key ORDER BY r.ageOrder DESC LIMIT 1",
  );
  return {
    token: submitRegistration.statusToken,
    key: row!.key,
    id: encodeId("Registration", row!.key),
  };
}
