import type { GraphQLField, GraphQLSchema } from "graphql";
import type { Transaction } from "../../../src/neo4j/database.type";
import type { CollaborationNetwork } from "../../../src/projection/network.type";
import { NetworkReader, type NetworkReading } from "../../../src/projection/networkReader";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { createSchema } from "../../../src/schema";
import { apiOver } from "../../support/api";
import { insideTransaction } from "../../support/insideTransaction";
import { readNetwork } from "../../support/readNetwork";
import { testDatabase } from "../../support/testDatabase";
import { MUTATION_CASES } from "../../support/world/mutationCases";
import { asPersona } from "../../support/world/personas";
import { rollingBack } from "../../support/world/rollingBack";
import { storeWorld, type World } from "../../support/world/world";

/** Mutations after which the whole network is read again, with the reason. */
const READ_WHOLE: Readonly<Record<string, string>> = {
  adoptTopicProposal: "the thesaurus has a topic more: whatever names topics by their place is out of date",
};

/** Mutations of the cases that change what is kept of the network. */
const CHANGING = [
  "adoptTopicProposal",
  "approveRegistration",
  "approveRegistrations",
  "closeProjectGroup",
  "confirmPartnership",
  "deactivateActor",
  "endPartnership",
  "eraseActor",
  "grantConsortium",
  "importTable",
  "joinLighthouse",
  "joinProjectGroup",
  "leavePartnership",
  "leaveProjectGroup",
  "mergeActors",
  "openProjectGroup",
  "reactivateActor",
  "setActorTopics",
  "setPartnershipVisibility",
  "setProjectGroupRole",
  "splitActor",
  "undoMerge",
];

/** What the network in memory came to after one write, and what is read anew of the same database. */
interface Look {
  reading: NetworkReading;
  whole: CollaborationNetwork;
}

const database = testDatabase();
const { signal } = new AbortController();
let schema: GraphQLSchema;
let world: World;
let loaded: CollaborationNetwork;
let looks: Look[] = [];
const changing = new Set<string>();

const undone = rollingBack(database, async (transaction: Transaction) => {
  const inside = insideTransaction(database, transaction);
  const reading = await new NetworkReader(new ProjectionRepository(inside)).read(loaded, signal);
  looks.push({ reading, whole: await readNetwork(inside) });
});
const api = apiOver(undone);

beforeAll(async () => {
  schema = await createSchema();
  world = await storeWorld(database, apiOver(database));
  loaded = await readNetwork(database);
}, 120_000);

/** All that is kept of a network, as a text. */
function kept({ revision: _public, privateRevision: _private, ...parts }: CollaborationNetwork): string {
  return JSON.stringify(parts, (_name, part: unknown) => (part instanceof Map ? [...part] : part));
}

async function run(field: string): Promise<Look[]> {
  const { args } = schema.getMutationType()!.getFields()[field] as GraphQLField<unknown, unknown>;
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  looks = [];
  const { allowed, args: argumentsOf } = MUTATION_CASES[field]!;
  await asPersona(api, allowed[0]!).ask(
    `mutation (${declared}) { answer: ${field}(${passed}) { userErrors { code } } }`,
    argumentsOf(world),
  );
  return looks;
}

describe.each(Object.keys(MUTATION_CASES))("after %s", (field) => {
  it("what is read of the change makes the network that is read whole", async () => {
    const seen = await run(field);
    expect(seen).not.toEqual([]);
    for (const { reading, whole } of seen) {
      expect(reading.network).toEqual(whole);
      expect(reading.isWhole).toBe(field in READ_WHOLE);
      if (kept(whole) !== kept(loaded)) changing.add(field);
    }
  }, 60_000);
});

it("many of the mutations change the network, so that the comparisons say something", () => {
  expect([...changing].sort()).toEqual(CHANGING);
});
