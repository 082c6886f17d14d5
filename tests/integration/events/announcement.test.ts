import { encodeId } from "../../../src/graphql/nodeId";
import { testDatabase } from "../../support/testDatabase";
import { eventWorld, published, storeEventWorld, write } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);

beforeAll(() => storeEventWorld(database));

const QUERY = `query ($key: String!) { event(key: $key) {
  website: announcement(channel: WEBSITE, lang: DE)
  newsletter: announcement(channel: NEWSLETTER, lang: EN)
  post: announcement(channel: SOCIAL_MEDIA, lang: DE)
} }`;

interface Texts {
  event: { website: string; newsletter: string; post: string };
}

it("tells of an event what was entered, in either language, and never its access link", async () => {
  const { key, id, version } = await published(api, {
    descriptionDe: "Es geht um Herzen.",
    isVirtual: true,
    accessLink: "https://meet.example.org/secret-room",
    website: "https://www.example.org/talk",
    lighthouseId: encodeId("Lighthouse", "lighthouse:l"),
    topicIds: [encodeId("Topic", "topic:narrow")],
    capacity: 20,
    registrationClosesAt: "2035-02-20T11:00:00Z",
    programme: {
      speakers: [{ name: "Erika Beispiel", hasConsented: true, affiliationId: encodeId("Actor", "org:b") }],
    },
  });
  const { event } = await api.data<Texts>(QUERY, { key });
  expect(event.website).toBe(
    `Ein Vortrag

Donnerstag, 1. März 2035, 10:00–12:00 Uhr
House, Köln, und online
Vortrag · Lighthouse l
Veranstalter: org:a
Mit: Erika Beispiel (org:b)
Plätze: 20
Anmeldung bis Dienstag, 20. Februar 2035, 12:00 Uhr
Themen: Eng

Es geht um Herzen.

https://www.example.org/talk`,
  );
  expect(event.newsletter).toContain(
    "Thursday, 1 March 2035, 10:00–12:00\nHouse, Köln, and online\nTalk · Lighthouse l",
  );
  expect(event.post).toMatch(/^Ein Vortrag\nDonnerstag, 1\. März 2035.*https:\/\/www\.example\.org\/talk$/s);
  expect(JSON.stringify(event)).not.toContain("secret-room");
  const reason = { reasonDe: "Schnee", eventId: id, expectedVersion: version };
  await write(as["manager"]!, "cancelEvent", reason);
  const cancelled = (await api.data<Texts>(QUERY, { key })).event;
  expect(cancelled.website).toMatch(/^Abgesagt: Ein Vortrag\n.*\n\nSchnee\n/s);
  expect(cancelled.website).not.toContain("Anmeldung");
});
