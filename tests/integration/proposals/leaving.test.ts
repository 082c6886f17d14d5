import { type ClientRequest, request } from "node:http";
import { networkSource, storeNetwork } from "../../support/networkFixture";
import { seededRandom } from "../../support/seededRandom";
import { startService, type TestService } from "../../support/service";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
let service: TestService;

/** So many actors in so many projects of a few each: enough to search among for long. */
const ACTORS = 400;
const PROJECTS = 500;

beforeAll(async () => {
  const random = seededRandom(1);
  const anybody = () => `org:${Math.floor(random() * ACTORS)}`;
  const actors = Array.from({ length: ACTORS }, (_none, index) => ({
    key: `org:${index}`,
    country: "DE",
    kind: "UNIVERSITY",
  }));
  const activities = Array.from({ length: PROJECTS }, (_none, index) => ({
    key: `p${index}`,
    participants: [...new Set(Array.from({ length: 4 }, anybody))],
  }));
  await storeNetwork(database, { actors, activities });
  service = await startService(database, {}, (await networkSource(database, "memory"))!);
});
afterAll(() => service.close());

const PROPOSE =
  "query ($input: ProposeConsortiaInput!) { proposeConsortia(input: $input) { verdict isComplete } }";

/** A question that takes many seconds: who of everybody is closest, in twenties. */
const LONG = {
  minimumSize: 20,
  maximumSize: 20,
  first: 10,
  requirements: { partners: [{ kinds: ["UNIVERSITY"], minimum: 20 }] },
  deadlineMs: 30_000,
};
const SHORT = { minimumSize: 2, maximumSize: 2, first: 1 };

/** Asks, and waits for no answer. */
function asked(input: object): ClientRequest {
  const headers = { "content-type": "application/json" };
  const client = request(`${service.url}/graphql`, { method: "POST", headers });
  client.on("error", () => undefined);
  client.end(JSON.stringify({ query: PROPOSE, variables: { input } }));
  return client;
}

/** The code of the error that a short search ends in; null where it found a place in time. */
async function refusal(deadlineMs: number): Promise<unknown> {
  const { body } = await service.post(PROPOSE, { input: { ...SHORT, deadlineMs } });
  return body.errors?.[0]?.extensions["code"] ?? null;
}

it("ends the searches of those who go away, and gives their places to others", async () => {
  const clients = [LONG, LONG].map(asked);
  while ((await refusal(500)) === null);
  expect(await refusal(2_000)).toBe("UNAVAILABLE");

  for (const client of clients) client.destroy();
  expect(await refusal(2_000)).toBeNull();
  expect(service.log.join("")).not.toContain("unexpected error");
}, 60_000);
