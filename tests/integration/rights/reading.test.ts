import { getNamedType, type GraphQLField, type GraphQLSchema } from "graphql";
import { decodeAnyId } from "../../../src/graphql/nodeId";
import { Projection } from "../../../src/projection/projection";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { createSchema } from "../../../src/schema";
import { type Answer, apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { ALL, asPersona, type Persona } from "../../support/world/personas";
import { everythingOf } from "../../support/world/selection";
import { PRIVATE, storeWorld, TABLE, type World } from "../../support/world/world";

const database = testDatabase();
// Told from memory, as the running service does; what only memory can tell is asked as well.
const projection = new Projection(new ProjectionRepository(database), {
  maxParticipations: 1_000,
  report: (error) => console.error(error),
});
const api = apiOver(database, 30_000, projection);

let schema: GraphQLSchema;
let world: World;

beforeAll(async () => {
  schema = await createSchema();
  world = await storeWorld(database, api);
  projection.start();
}, 120_000);

afterAll(() => projection.stop());

/** Who is refused a query at its root; everybody is answered every other query. */
const REFUSED: Readonly<Record<string, readonly Persona[]>> = {
  auditEntries: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  registrations: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  claims: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  possibleDuplicateActors: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  retiredActors: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  outgoingMails: ALL.filter((persona) => !["manager", "admin"].includes(persona)),
  consortia: ["anonymous", "machine"],
  consortiumFigures: ALL.filter((persona) => !["auditor", "manager", "admin"].includes(persona)),
  consortiumInvitations: ["anonymous", "machine"],
  partnerApplications: ["anonymous", "machine"],
  exportMyData: ["anonymous", "machine"],
  myEventRegistrations: ["anonymous", "machine"],
  previewTable: ALL.filter((persona) => !["manager", "admin"].includes(persona)),
  partnershipDeclarations: ["anonymous", "machine", "signedIn", "moderator", "otherModerator"],
};

/** What a consortium needs: something of each sort. */
const NEEDS = `{minimumPartners: 4, minimumCountries: 2, valueChainStages: [CARE], partners: [{kinds: [COMPANY], minimum: 1}]}`;

/** The arguments of the queries that need some: each set is asked. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string[] {
  const ids = Object.values(world).filter((value) => decodeAnyId(value) !== null);
  const keys = ids.map((id) => decodeAnyId(id)!.key);
  if (field.name === "node") return ids.map((id) => `(id: "${id}")`);
  if (field.name === "nodes") return [`(ids: ${JSON.stringify(ids)})`];
  if (field.name === "search")
    return ["org", PRIVATE, "talk", "lighthouse"].map((text) => `(text: "${text}", first: 50)`);
  if (["collaborationPaths", "introductions"].includes(field.name))
    return [`(fromId: "${world["main"]}", toId: "${world["partner"]}")`];
  if (field.name === "deriveRequirements") return ['(text: "At least three partners, one of them an SME")'];
  if (["gapAnalysis", "consortiumRisks"].includes(field.name))
    return [`(input: {memberIds: ["${world["main"]}", "${world["partner"]}"], requirements: ${NEEDS}})`];
  if (field.name === "proposeConsortia")
    return [
      `(input: {leadId: "${world["main"]}", memberIds: ["${world["partner"]}"], minimumSize: 3})`,
      `(input: {leadId: "${world["main"]}", countries: [{country: "FR", minimum: 1}]})`,
    ];
  if (field.name === "matchingCalls")
    return [`(actorId: "${world["main"]}")`, `(actorId: "${world["partner"]}", first: 50)`];
  if (field.name === "consortiumCandidates") return [`(input: {leadId: "${world["main"]}"})`];
  if (field.name === "egoNetwork") return [`(actorId: "${world["main"]}", hops: 2)`];
  if (field.name === "previewTable") return [`(input: {kind: ACTORS, contentBase64: "${TABLE}"})`];
  if (field.name === "consortiumFigures") return ["(year: 2025)"];
  if (field.name === "consortiumInvitationByCode") return ['(code: "wrong")'];
  if (field.name === "registrationStatus") return ['(token: "wrong")'];
  if (field.args.some(({ name }) => name === "key"))
    return [...new Set(keys)].map((key) => `(key: "${key}")`);
  const names = ["first", "last"].filter((end) => field.args.some(({ name }) => name === end));
  if (names.length > 0) return names.map((name) => `(${name}: 50)`);
  return [""];
}

async function ask(field: GraphQLField<unknown, unknown>, args: string, persona: Persona, depth: number) {
  const selection = everythingOf(schema, getNamedType(field.type), depth);
  return asPersona(api, persona).ask<Record<string, unknown>>(
    `{ answer: ${field.name}${args} ${selection} }`,
  );
}

function codesOf({ errors = [] }: Answer<unknown>): string[] {
  return errors.map(
    ({ message, path, extensions }) => `${String(extensions["code"])} ${message} at ${path?.join(".")}`,
  );
}

it("answers every query, with everything below it, to everybody who may ask it", async () => {
  const told: string[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    for (const persona of ALL) {
      for (const args of argumentsOf(field).slice(0, 3)) {
        const answer = await ask(field, args, persona, 0);
        const isRefused = (REFUSED[field.name] ?? []).includes(persona);
        const code = answer.errors?.[0]?.extensions["code"];
        const expected = persona === "anonymous" ? "UNAUTHENTICATED" : "FORBIDDEN";
        const isFine = isRefused
          ? code === expected && answer.errors!.length === 1
          : answer.errors === undefined;
        if (!isFine)
          told.push(`${persona} ${field.name}${args}: ${codesOf(answer).join("; ") || "was answered"}`);
      }
    }
  }
  expect(told).toEqual([]);
}, 600_000);

describe("no answer holds what is private", () => {
  const leaks = async (persona: Persona, isPrivate: (text: string) => boolean) => {
    const found: string[] = [];
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      for (const args of argumentsOf(field)) {
        const { data, errors } = await ask(field, args, persona, 1);
        const text = JSON.stringify([data, errors?.map(({ message }) => message)]);
        // What was asked for is repeated in no answer but as the text of a search that found nothing.
        if (isPrivate(text)) {
          const at = text.indexOf(PRIVATE);
          found.push(`${field.name}${args}: …${text.slice(Math.max(0, at - 120), at + 60)}…`);
        }
      }
    }
    return found;
  };

  it.each(["anonymous", "signedIn"] as const)(
    "for %s: nothing that is marked at all",
    async (persona) => {
      expect(await leaks(persona, (text) => text.includes(PRIVATE))).toEqual([]);
    },
    600_000,
  );

  it("for auditors: no personal data", async () => {
    const personal = [
      `${PRIVATE} Person`,
      `${PRIVATE}-`,
      `${PRIVATE} Absender`,
      `${PRIVATE} Text`,
      `${PRIVATE} Kommentar`,
      `${PRIVATE} Bewerbung`,
      `${PRIVATE} Anspruch`,
    ];
    expect(await leaks("auditor", (text) => personal.some((value) => text.includes(value)))).toEqual([]);
  }, 600_000);

  it("but managers see what is theirs to see, so that the marks are there to be found", async () => {
    expect((await leaks("manager", (text) => text.includes(PRIVATE))).length).toBeGreaterThan(5);
  }, 600_000);
});
