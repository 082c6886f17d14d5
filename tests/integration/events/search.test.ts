import { encodeId } from "../../../src/graphql/nodeId";
import type { Api } from "../../support/api";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import { drafted, eventWorld, published, storeEventWorld, write } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);

beforeEach(async () => {
  await storeEventWorld(database);
  await givenMember(database, "member", "org:b");
});

interface Found {
  search: {
    totalCount: number;
    matchedAllWords: boolean;
    edges: { matchedField: string; node: { __typename: string; key: string } }[];
  };
}

async function find(asker: Api, text: string, kinds?: string[]): Promise<Found["search"]> {
  const { search } = await asker.data<Found>(
    `query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) {
       totalCount matchedAllWords edges { matchedField node { __typename ... on Event { key } ... on Actor { key } } } } }`,
    { text, kinds },
  );
  return search;
}

const keys = async (asker: Api, text: string, kinds?: string[]) =>
  (await find(asker, text, kinds)).edges.map(({ node }) => node.key);

it("finds an event by words of its titles, descriptions, series and place, in both languages", async () => {
  const { key } = await published(api, {
    titleDe: "Forum Herzinsuffizienz",
    titleEn: "Forum on heart failure",
    descriptionDe: "Telemonitoring im Alltag",
    series: { key: "forum", titleEn: "Tuesday lectures" },
    place: { name: "Waterworks", city: "Köln", country: "DE" },
  });
  for (const [text, field] of [
    ["heart failure", "titleEn"],
    ["Insuffizienz", "titleDe"],
    ["telemonitoring alltag", "descriptionDe"],
    ["tuesday", "seriesTitleEn"],
    ["waterworks", "placeName"],
    [key, "key"],
  ] as const) {
    const { edges, totalCount } = await find(api, text);
    expect([text, totalCount, edges]).toEqual([
      text,
      1,
      [{ matchedField: field, node: { __typename: "Event", key } }],
    ]);
  }
  expect(await keys(api, "heart failure", ["EVENT"])).toEqual([key]);
  expect(await keys(api, "heart failure", ["ACTOR", "SERVICE"])).toEqual([]);
});

it("shows members' events and drafts to those who may see them, and counts them for nobody else", async () => {
  const open = await published(api, { titleEn: "Zebrafish for all" });
  const closed = await published(api, { titleEn: "Zebrafish for members", visibility: "MEMBERS" });
  const draft = await drafted(as["manager"]!, { titleEn: "Zebrafish to come" });
  const seen: Record<string, string[]> = {};
  const expected = {
    anonymous: [open.key],
    signedIn: [open.key],
    stranger: [open.key, closed.key],
    organiser: [open.key, closed.key, draft.key],
    manager: [open.key, closed.key, draft.key],
  };
  for (const who of Object.keys(expected)) {
    const { edges, totalCount } = await find(as[who]!, "zebrafish", ["EVENT"]);
    expect([who, totalCount]).toEqual([who, edges.length]);
    seen[who] = edges.map(({ node }) => node.key).sort();
  }
  expect(seen).toEqual(
    Object.fromEntries(Object.entries(expected).map(([who, found]) => [who, [...found].sort()])),
  );
  for (const { key } of [closed, draft]) expect(await keys(api, key)).not.toContain(key);
});

it("does not tell by what it answers that there is something hidden", async () => {
  await published(api, { titleEn: "Axolotl meeting", visibility: "MEMBERS" });
  const open = await published(api, { titleEn: "Meeting of everybody" });
  const { edges, matchedAllWords } = await find(api, "axolotl meeting", ["EVENT"]);
  expect([edges.map(({ node }) => node.key), matchedAllWords]).toEqual([[open.key], false]);
});

it("finds an event by what it is called now", async () => {
  const { id, key, version } = await published(api, { titleEn: "Quokka day" });
  const { userErrors } = await write(as["manager"]!, "updateEvent", {
    eventId: id,
    expectedVersion: version,
    event: {
      kind: "TALK",
      titleDe: "Wombattag",
      titleEn: "Wombat day",
      startsAt: "2035-03-01T09:00:00Z",
      place: { name: "House" },
      organiserIds: [encodeId("Actor", "org:a")],
    },
  });
  expect(userErrors).toEqual([]);
  expect([await keys(api, "wombat"), await keys(api, "quokka")]).toEqual([[key], []]);
});
