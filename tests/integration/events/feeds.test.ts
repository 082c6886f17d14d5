import ICAL from "ical.js";
import pino from "pino";
import { encodeId } from "../../../src/graphql/nodeId";
import type { RequestContext } from "../../../src/context";
import { EVENT_FEEDS } from "../../../src/events/eventFeeds";
import { contextMaker } from "../../../src/makeContext";
import { createSchema } from "../../../src/schema";
import { classifyDatabaseError } from "../../../src/server/classifyDatabaseError";
import { createServer, type Server } from "../../../src/server/server";
import { composeServices } from "../../../src/services/services";
import { MANAGER } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { drafted, eventInput, eventWorld, published, storeEventWorld, write } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);

let server: Server;
let url: string;

/** The service's HTTP side over the test's database; every token is a manager's, which must not matter. */
async function serve(costlyQueries = 10_000): Promise<Server> {
  const servicesFor = composeServices({ database, timeoutMs: 30_000, announce: () => undefined });
  const token = {
    roles: ["MANAGER" as const],
    isReadOnly: false,
    email: null,
    name: null,
    expiresAt: Infinity,
  };
  const authenticate = (header?: string) =>
    Promise.resolve(header === undefined ? null : { ...token, subject: MANAGER.subject });
  return createServer<RequestContext>({
    config: {
      host: "127.0.0.1",
      port: 0,
      redisUrl: null,
      trustProxy: null,
      rateLimits: { costlyQueries, publicMutations: 1_000 },
    },
    schema: await createSchema(),
    context: contextMaker({ authenticate }, servicesFor),
    feeds: EVENT_FEEDS,
    readiness: () => Promise.resolve({ reachable: true, migrated: true, seeded: true }),
    classifyError: classifyDatabaseError,
    logger: pino({ level: "silent" }),
  });
}

beforeAll(async () => {
  server = await serve();
  url = await server.listen();
});

afterAll(() => server.close());

beforeEach(() => storeEventWorld(database));

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${url}${path}`, { headers, method });

/** The lines of the format, put together again; fails the test where one breaks a rule of RFC 5545, 3.1. */
function lines(body: string): string[] {
  expect(body.endsWith("\r\n")).toBe(true);
  const physical = body.slice(0, -2).split("\r\n");
  for (const line of physical) {
    expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]|[^\P{Cc}\t]/u);
    expect(line).not.toBe("");
  }
  return body
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
}

/** The events of a calendar that a strict parser takes; fails the test where one lacks what the format demands. */
function events(body: string): ICAL.Component[] {
  const logical = lines(body);
  for (const line of logical)
    expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:,]*)(,("[^"]*"|[^";:,]*))*)*:/);
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(body) as unknown[]);
  expect(calendar.name).toBe("vcalendar");
  for (const name of ["version", "prodid"]) expect(calendar.getAllProperties(name)).toHaveLength(1);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  const found = calendar.getAllSubcomponents("vevent");
  for (const event of found) {
    for (const name of ["uid", "dtstamp", "dtstart", "sequence", "last-modified", "status", "summary"])
      expect([name, event.getAllProperties(name)].flat()).toHaveLength(2);
    for (const name of ["dtend", "url", "location", "description", "created"])
      expect(event.getAllProperties(name).length).toBeLessThanOrEqual(1);
  }
  const uids = found.map((event) => event.getFirstPropertyValue("uid"));
  expect(new Set(uids).size).toBe(uids.length);
  return found;
}

const summaries = (body: string) => events(body).map((event) => event.getFirstPropertyValue("summary"));

it("passes a strict parser whatever people write, and reads as they wrote it", async () => {
  const titleDe = 'Über "Herz, Lunge; & Co" \\ Ärzte 😀 '.repeat(5).trim();
  const descriptionDe = `Zeile eins,\nZeile zwei; \\n ist kein Umbruch\r\nBEGIN:VEVENT\n${"ä".repeat(200)}`;
  await published(api, {
    titleDe,
    descriptionDe,
    website: "https://www.example.org/a,b;c?d=ä&e=%20",
    place: { name: "Haus; Saal, 1", street: "Weg 1", postalCode: "50667", city: "Köln", country: "DE" },
    topicIds: [encodeId("Topic", "topic:narrow"), encodeId("Topic", "topic:broad")],
  });
  const body = await (await get("/events.ics?lang=de")).text();
  const [event] = events(body);
  expect(event!.getFirstPropertyValue("summary")).toBe(titleDe);
  expect(event!.getFirstPropertyValue("description")).toBe(descriptionDe.replace("\r\n", "\n"));
  expect(event!.getFirstPropertyValue("location")).toBe("Haus; Saal, 1, Weg 1, 50667 Köln");
  expect(event!.getFirstPropertyValue("url")).toBe("https://www.example.org/a%2Cb%3Bc?d=%C3%A4&e=%20");
  expect(event!.getFirstProperty("categories")!.getValues()).toEqual(["Weit", "Eng"]);
  expect(String(event!.getFirstPropertyValue("dtstart"))).toBe("2035-03-01T09:00:00Z");
  expect(String(event!.getFirstPropertyValue("dtend"))).toBe("2035-03-01T11:00:00Z");
  expect(body).toContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
});

it("gives whole days as dates, the end exclusive", async () => {
  await published(api, { isAllDay: true, startsAt: "2035-03-24T23:00:00Z", endsAt: "2035-03-26T12:00:00Z" });
  const body = await (await get("/events.ics")).text();
  expect(body).toContain("DTSTART;VALUE=DATE:20350325\r\n");
  expect(body).toContain("DTEND;VALUE=DATE:20350327\r\n");
  events(body);
});

it("holds public events alone, whoever asks, a year back and all that come", async () => {
  const past = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  await published(api, { titleEn: "Open" });
  await published(api, { titleEn: "Last month", startsAt: past(30), endsAt: null });
  await published(api, { titleEn: "Long ago", startsAt: past(400), endsAt: null });
  await published(api, { titleEn: "Members", visibility: "MEMBERS" });
  await drafted(as["manager"]!, { titleEn: "Draft" });
  await published(api, {
    titleEn: "Secret room",
    isVirtual: true,
    accessLink: "https://meet.example.org/room",
    programme: { speakers: [{ name: "Erika Beispiel", hasConsented: true, email: "erika@example.org" }] },
  });
  const body = await (await get("/events.ics?lang=en", { authorization: "Bearer manager" })).text();
  expect(summaries(body).sort()).toEqual(["Last month", "Open", "Secret room"]);
  expect(body).not.toMatch(/meet\.example\.org|erika@/);
});

it("keeps a cancelled event and says so, under the same UID and a higher SEQUENCE", async () => {
  const { id, version } = await published(api);
  const before = events(await (await get("/events.ics")).text())[0]!;
  await write(as["manager"]!, "cancelEvent", { eventId: id, expectedVersion: version });
  const after = events(await (await get("/events.ics")).text())[0]!;
  const value = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name);
  expect([value(before, "status"), value(after, "status")]).toEqual(["CONFIRMED", "CANCELLED"]);
  expect(value(after, "uid")).toBe(value(before, "uid"));
  expect(Number(value(after, "sequence"))).toBe(Number(value(before, "sequence")) + 1);
});

it("has a calendar for each lighthouse, and none for what is no lighthouse", async () => {
  await published(api, { titleEn: "Here", lighthouseId: encodeId("Lighthouse", "lighthouse:l") });
  await published(api, { titleEn: "Elsewhere" });
  const response = await get("/lighthouses/l/events.ics?lang=EN");
  const body = await response.text();
  expect(summaries(body)).toEqual(["Here"]);
  expect(body).toContain("X-WR-CALNAME:Lighthouse l\r\n");
  expect(summaries(await (await get("/lighthouses/m/events.ics")).text())).toEqual([]);
  for (const path of [
    "/lighthouses/none/events.ics",
    "/lighthouses/%00/events.ics",
    "/lighthouses//events.ics",
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

it("answers in the language that is asked for, and refuses one that there is not", async () => {
  await published(api);
  expect(summaries(await (await get("/events.ics?lang=de")).text())).toEqual(["Ein Vortrag"]);
  expect(summaries(await (await get("/events.ics?lang=en")).text())).toEqual(["A talk"]);
  const preferred = await get("/events.ics", { "accept-language": "en" });
  expect([preferred.headers.get("content-language"), preferred.headers.get("vary")]).toEqual([
    "en",
    "accept-language",
  ]);
  for (const query of ["lang=fr", "lang=de&lang=en", "lang="]) {
    const refused = await get(`/events.ics?${query}`);
    expect([refused.status, ((await refused.json()) as { errors: object[] }).errors[0]]).toMatchObject([
      400,
      { extensions: { code: "BAD_USER_INPUT" } },
    ]);
  }
});

it("sends its headers, also to HEAD, and nothing again to who has it", async () => {
  await published(api);
  // Dates have whole seconds: within the one of the change none is told.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const first = await get("/events.ics?lang=de");
  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(first.headers.get("cache-control")).toBe("public, max-age=300");
  const [etag, modified] = [first.headers.get("etag")!, first.headers.get("last-modified")!];
  expect([etag, modified]).toEqual([expect.stringMatching(/^"[\w-]+"$/), expect.stringMatching(/GMT$/)]);
  const head = await get("/events.ics?lang=de", {}, "HEAD");
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  const status = async (headers: Record<string, string>) =>
    (await get("/events.ics?lang=de", headers)).status;
  expect(await status({ "if-none-match": etag })).toBe(304);
  expect(await status({ "if-none-match": `"x", W/${etag}` })).toBe(304);
  expect(await status({ "if-none-match": '"x"', "if-modified-since": modified })).toBe(200);
  expect(await status({ "if-modified-since": modified })).toBe(304);
  expect(await status({ "if-modified-since": "Thu, 01 Jan 2015 00:00:00 GMT" })).toBe(200);
  expect(await status({ "if-modified-since": "nonsense" })).toBe(200);
});

it("tells who asks by date alone that an event is public no more", async () => {
  const { id, version } = await published(api);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const modified = (await get("/events.ics")).headers.get("last-modified")!;
  await write(as["manager"]!, "updateEvent", {
    eventId: id,
    expectedVersion: version,
    event: eventInput({ visibility: "MEMBERS" }),
  });
  const again = await get("/events.ics", { "if-modified-since": modified });
  expect(again.status).toBe(200);
  expect(summaries(await again.text())).toEqual([]);
});

it("says when an address asks too often", async () => {
  const busy = await serve(2);
  const address = await busy.listen();
  try {
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await fetch(`${address}/events.ics`)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await fetch(`${address}/events.ics`);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
  } finally {
    await busy.close();
  }
});
