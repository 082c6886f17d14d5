import { encodeId } from "../../../src/graphql/nodeId";
import type { Api } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { drafted, eventWorld, published, type ShownEvent, storeEventWorld } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);

const LIGHTHOUSE = encodeId("Lighthouse", "lighthouse:l");

/** Titles by who may see them. */
let events: Record<"open" | "members" | "draft" | "cancelled", ShownEvent>;

beforeAll(async () => {
  await storeEventWorld(database);
  const given = {
    lighthouseId: LIGHTHOUSE,
    topicIds: [encodeId("Topic", "topic:narrow")],
    series: { key: "talks" },
  };
  const [open, members, cancelled] = [
    await published(api, { ...given, titleEn: "Open" }),
    await published(api, { ...given, titleEn: "Members", visibility: "MEMBERS" }),
    await published(api, { ...given, titleEn: "Cancelled" }),
  ];
  const draft = await drafted(as["manager"]!, { ...given, titleEn: "Draft secretword" });
  await as["manager"]!.data(
    "mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { userErrors { code } } }",
    { input: { eventId: cancelled.id, expectedVersion: cancelled.version } },
  );
  events = { open, members, draft, cancelled };
});

const PUBLIC = ["Cancelled", "Open"];
const MEMBERS = ["Cancelled", "Members", "Open"];
const ALL = ["Cancelled", "Draft secretword", "Members", "Open"];

const SEEN: [string, string[]][] = [
  ["anonymous", PUBLIC],
  ["machine", PUBLIC],
  ["signedIn", PUBLIC],
  ["otherModerator", PUBLIC],
  ["stranger", MEMBERS],
  ["organiser", ALL],
  ["moderator", ALL],
  ["auditor", ALL],
  ["manager", ALL],
];

interface List {
  totalCount: number;
  edges: { cursor: string; node: { title: string; id: string } }[];
}

const LIST = "(first: 50) { totalCount edges { cursor node { id title(lang: EN) } } }";

const WAYS: [string, string, (data: never) => List][] = [
  ["the calendar", `{ events${LIST} }`, (data: { events: List }) => data.events],
  [
    "a lighthouse",
    `{ lighthouse(key: "lighthouse:l") { events${LIST} } }`,
    (data: { lighthouse: { events: List } }) => data.lighthouse.events,
  ],
  [
    "an organiser",
    `{ actor(key: "org:a") { events${LIST} } }`,
    (data: { actor: { events: List } }) => data.actor.events,
  ],
  [
    "a broader topic",
    `{ topic(key: "topic:broad") { events${LIST} } }`,
    (data: { topic: { events: List } }) => data.topic.events,
  ],
  [
    "a series",
    `{ events(first: 1, filter: { kinds: [TALK], statuses: [PUBLISHED] }) { edges { node { series { events${LIST} } } } } }`,
    (data: { events: { edges: { node: { series: { events: List } } }[] } }) =>
      data.events.edges[0]!.node.series.events,
  ],
];

describe.each(SEEN)("%s", (name, titles) => {
  const asker = (): Api => as[name]!;

  it.each(WAYS)("sees the same events, and as many, in %s", async (_way, query, pick) => {
    const { totalCount, edges } = pick(await asker().data<never>(query));
    expect(edges.map(({ node }) => node.title).sort()).toEqual(titles);
    expect(totalCount).toBe(titles.length);
  });

  it("finds the others neither by key nor by id, and is not told that they exist", async () => {
    for (const event of Object.values(events)) {
      const query =
        "query ($key: String!, $id: ID!) { event(key: $key) { title(lang: EN) } node(id: $id) { id } }";
      const answer = await asker().ask<{ event: { title: string } | null; node: object | null }>(query, {
        key: event.key,
        id: event.id,
      });
      expect(answer.errors).toBeUndefined();
      const isSeen = titles.includes(answer.data.event?.title ?? "");
      expect([answer.data.event !== null, answer.data.node !== null]).toEqual([isSeen, isSeen]);
    }
    const seen = await asker().data<{ events: List }>(`{ events${LIST} }`);
    const ids = seen.events.edges.map(({ node }) => node.id);
    expect(ids.includes(events.draft.id)).toBe(titles.includes("Draft secretword"));
  });

  it("does not find the others by their words or their state", async () => {
    const query = `query ($filter: EventFilter) { events(filter: $filter) { totalCount } }`;
    const count = async (filter: object) =>
      (await asker().data<{ events: { totalCount: number } }>(query, { filter })).events.totalCount;
    expect(await count({ text: "secretword" })).toBe(titles.includes("Draft secretword") ? 1 : 0);
    expect(await count({ statuses: ["DRAFT"] })).toBe(titles.includes("Draft secretword") ? 1 : 0);
    expect(await count({ visibility: "MEMBERS" })).toBe(titles.includes("Members") ? 1 : 0);
  });
});

it("answers a write of a hidden event as one of an event that does not exist", async () => {
  const query =
    "mutation ($input: PublishEventInput!) { publishEvent(input: $input) { userErrors { code } } }";
  for (const eventId of [events.draft.id, encodeId("Event", "event:none")]) {
    const { errors } = await as["stranger"]!.ask(query, { input: { eventId, expectedVersion: 1 } });
    expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  }
});
