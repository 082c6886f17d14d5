import { spawnSync } from "node:child_process";
import pino from "pino";
import type { RequestContext } from "../../../src/context";
import { encodeId } from "../../../src/graphql/nodeId";
import { contextMaker } from "../../../src/makeContext";
import { PUBLICATION_FEEDS } from "../../../src/publications/publicationFeeds";
import { createSchema } from "../../../src/schema";
import { classifyDatabaseError } from "../../../src/server/classifyDatabaseError";
import { createServer, type Server } from "../../../src/server/server";
import { composeServices } from "../../../src/services/services";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const manager = apiOver(database).as(MANAGER);
const HEART = encodeId("Lighthouse", "lighthouse:heart");
const WEB_URL = "https://web.example.org";

let server: Server;
let url: string;

beforeAll(async () => {
  const servicesFor = composeServices({
    database,
    timeoutMs: 30_000,
    announce: () => undefined,
    mail: { webUrl: WEB_URL, officeEmail: null, canSend: false, wake: () => undefined },
  });
  // Every token is a manager's, which must not matter.
  const token = {
    roles: ["MANAGER" as const],
    isReadOnly: false,
    email: null,
    name: null,
    expiresAt: Infinity,
  };
  const authenticate = (header?: string) =>
    Promise.resolve(header === undefined ? null : { ...token, subject: MANAGER.subject });
  server = await createServer<RequestContext>({
    config: {
      host: "127.0.0.1",
      port: 0,
      redisUrl: null,
      trustProxy: null,
      rateLimits: { costlyQueries: 10_000, publicMutations: 1_000 },
    },
    schema: await createSchema(),
    context: contextMaker({ authenticate }, servicesFor),
    feeds: PUBLICATION_FEEDS,
    readiness: () => Promise.resolve({ reachable: true, migrated: true, seeded: true }),
    classifyError: classifyDatabaseError,
    logger: pino({ level: "silent" }),
  });
  url = await server.listen();
});

afterAll(() => server.close());

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenLighthouse(database, "lighthouse:heart");
  await database.query(
    "CREATE (:Topic {key: 'topic:t', labelDe: 'Lunge <&> \"Herz\"', labelEn: 'Lung', sortKey: 't'})",
  );
});

interface Written {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

async function drafted(input: object): Promise<Written> {
  const query = `mutation ($input: PublicationInput!) {
    answer: createPublication(input: $input) { userErrors { code path } publication { id key version } } }`;
  const { answer } = await manager.data<{ answer: { publication: Written | null } }>(query, {
    input: { kind: "NEWS", ...input },
  });
  return answer.publication!;
}

async function set(mutation: string, { id, version }: Written): Promise<Written> {
  const query = `mutation ($id: ID!, $version: Int!) {
    answer: ${mutation}(id: $id, expectedVersion: $version) { publication { id key version } } }`;
  return (await manager.data<{ answer: { publication: Written } }>(query, { id, version })).answer
    .publication;
}

const published = async (input: object) => set("publishPublication", await drafted(input));

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${url}${path}`, { headers, method });

/** What is wrong with an Atom document, by the grammar and the rules of RFC 4287. */
function faults(body: string): string[] {
  const { stdout } = spawnSync(process.execPath, ["tests/support/validateAtom.mjs"], {
    input: body,
    encoding: "utf8",
  });
  return (JSON.parse(stdout) as { errors: string[] }).errors;
}

/** A feed that validates. */
async function feed(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await get(path, headers);
  const body = await response.text();
  expect([response.status, response.headers.get("content-type"), faults(body)]).toEqual([
    200,
    "application/atom+xml; charset=utf-8",
    [],
  ]);
  return body;
}

const titles = (body: string) =>
  [...body.matchAll(/<title type="text"[^>]*>([^<]*)<\/title>/g)].map(([, title]) => title);

it("validates whatever people write, and says who, when, about what and where", async () => {
  const { key } = await published({
    titleDe: 'Über "Herz" & <b>Lunge</b> ]]> 😀 \u0007&amp;',
    summaryEn: "In English.",
    authorIds: [encodeId("Actor", "org:b"), encodeId("Actor", "org:a")],
    topicIds: [encodeId("Topic", "topic:t")],
  });
  await published({ titleEn: "Elsewhere", url: "https://www.example.org/a?b=ä&c=%20" });
  const body = await feed("/news.atom?lang=de");
  expect(body).toContain(
    '<title type="text">Über &quot;Herz&quot; &amp; &lt;b&gt;Lunge&lt;/b&gt; ]]&gt; 😀 &amp;amp;</title>',
  );
  expect(body).toContain('<summary type="text" xml:lang="en">In English.</summary>');
  expect(body).toMatch(/<author><name>[^<]*a<\/name><\/author><author><name>[^<]*b<\/name><\/author>/i);
  expect(body).toContain('<category term="topic:t" label="Lunge &lt;&amp;&gt; &quot;Herz&quot;"></category>');
  expect(body).toContain(`href="${WEB_URL}/publications/${encodeURIComponent(key)}"`);
  expect(body).toContain('href="https://www.example.org/a?b=%C3%A4&amp;c=%20"');
  expect(body).toContain('<link rel="self" type="application/atom+xml" href="/news.atom?lang=de"></link>');
});

it("finds a feed that breaks the format", async () => {
  await published({ titleEn: "Sound" });
  const body = await feed("/news.atom?lang=en");
  const broken: [string | RegExp, string][] = [
    [/<updated>[^<]*<\/updated>/, ""],
    [/<updated>[^<]*/, "<updated>24.11.2026"],
    [/<title type="text"/, '<title type="plain"'],
    [/<id>urn:uuid:/, "<id>"],
    [/<name>[^<]*<\/name>/, ""],
    ["Sound", "Sound & fury"],
    [/<link rel="alternate" href="[^"]*"><\/link>/, ""],
    [/ href="\/news[^"]*"/, ""],
  ];
  for (const [what, instead] of broken) {
    const copy = body.replace(what, instead);
    expect([String(what), copy === body]).toEqual([String(what), false]);
    expect([String(what), faults(copy).length > 0]).toEqual([String(what), true]);
  }
});

it("holds what is public and out alone, whoever asks, newest first", async () => {
  const old = await published({ titleEn: "Old" });
  await published({ titleEn: "New", lighthouseId: HEART });
  await published({ titleEn: "Members", visibility: "MEMBERS" });
  await drafted({ titleEn: "Draft" });
  await set("withdrawPublication", await published({ titleEn: "Withdrawn" }));
  const headers = { authorization: "Bearer manager" };
  expect(titles(await feed("/news.atom?lang=en", headers))).toEqual(["New", "Old"]);
  expect(titles(await feed("/lighthouses/heart/news.atom?lang=en", headers))).toEqual(["New"]);
  expect((await get("/lighthouses/none/news.atom")).status).toBe(404);
  // Withdrawn since: who asks by date alone is told.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const modified = (await get("/news.atom?lang=en")).headers.get("last-modified")!;
  const conditions = { "if-modified-since": modified };
  expect((await get("/news.atom?lang=en", conditions)).status).toBe(304);
  await set("withdrawPublication", old);
  const again = await get("/news.atom?lang=en", conditions);
  expect([again.status, titles(await again.text())]).toEqual([200, ["New"]]);
});

it("is valid without an entry, and holds the latest 50", async () => {
  await feed("/news.atom");
  await database.query(`UNWIND range(1, 60) AS number
    CREATE (:Publication {key: 'publication:' + number, kind: 'NEWS', titleEn: 'T' + number, status: 'PUBLISHED',
      visibility: 'PUBLIC', isExample: false, version: 1, publishedAt: datetime('2030-01-01T00:00:00Z'),
      updatedAt: datetime('2030-01-01T00:00:00.123456789Z'), timeOrder: toString(1000 + number)})`);
  const found = titles(await feed("/news.atom", { "accept-language": "en" }));
  expect([found.length, found[0], found.at(-1)]).toEqual([50, "T1", "T50"]);
});

it("answers HEAD and who has it already, in the language that is asked for", async () => {
  await published({ titleEn: "Sound", titleDe: "Laut" });
  const first = await get("/news.atom", { "accept-language": "de" });
  expect([first.headers.get("vary"), titles(await first.text())]).toEqual(["accept-language", ["Laut"]]);
  const etag = first.headers.get("etag")!;
  const head = await get("/news.atom?lang=de", {}, "HEAD");
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  expect((await get("/news.atom?lang=de", { "if-none-match": etag })).status).toBe(304);
  expect((await get("/news.atom?lang=en", { "if-none-match": etag })).status).toBe(200);
});

it("keeps the ids of its entries in every feed and language", async () => {
  await published({ titleEn: "Sound", lighthouseId: HEART });
  const idOf = (body: string) => /<entry><id>([^<]*)/.exec(body)![1];
  const ids = await Promise.all(
    ["/news.atom?lang=de", "/news.atom?lang=en", "/lighthouses/heart/news.atom"].map(async (path) =>
      idOf(await feed(path)),
    ),
  );
  expect(new Set(ids).size).toBe(1);
});
