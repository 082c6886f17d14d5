import { encodeId } from "../../../src/graphql/nodeId";
import { testDatabase } from "../../support/testDatabase";
import { eventWorld, published, storeEventWorld } from "./eventWorld";

const database = testDatabase();
const { api } = eventWorld(database);

interface Page {
  edges: { cursor: string; node: { title: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
}

beforeAll(async () => {
  await storeEventWorld(database);
  const group = { projectGroupId: encodeId("ProjectGroup", "group:g") };
  const given: [string, object][] = [
    ["Past", { startsAt: "2024-05-01T09:00:00Z", endsAt: "2024-05-02T09:00:00Z", kind: "CONVENTION" }],
    ["First", { startsAt: "2035-01-01T09:00:00Z", endsAt: null, isVirtual: true, ...group }],
    [
      "Second",
      { startsAt: "2035-01-02T09:00:00Z", endsAt: "2035-01-02T10:00:00Z", series: { key: "talks" } },
    ],
    [
      "Same time",
      { startsAt: "2035-01-02T09:00:00Z", endsAt: null, topicIds: [encodeId("Topic", "topic:narrow")] },
    ],
    ["Last", { startsAt: "2035-06-01T09:00:00Z", endsAt: null, descriptionDe: "Künstliche Gelenke" }],
  ];
  for (const [titleEn, rest] of given) await published(api, { titleEn, ...rest });
});

async function page(args: string): Promise<Page> {
  const query = `{ events(${args}) { edges { cursor node { title(lang: EN) } } pageInfo { hasNextPage hasPreviousPage } } }`;
  return (await api.data<{ events: Page }>(query)).events;
}

const titles = ({ edges }: Page) => edges.map(({ node }) => node.title);

it.each(["START_ASC", "START_DESC"])(
  "pages through %s from either end without gap or double",
  async (order) => {
    const all = await page(`first: 50, orderBy: ${order}`);
    expect(titles(all)).toHaveLength(5);
    expect(titles(all)[order === "START_ASC" ? 0 : 4]).toBe("Past");
    const forward: string[] = [];
    for (let after = ""; ;) {
      const next = await page(`first: 2, orderBy: ${order}${after}`);
      forward.push(...titles(next));
      if (!next.pageInfo.hasNextPage) break;
      after = `, after: "${next.edges.at(-1)!.cursor}"`;
    }
    expect(forward).toEqual(titles(all));
    const backward: string[] = [];
    for (let before = ""; ;) {
      const next = await page(`last: 2, orderBy: ${order}${before}`);
      backward.unshift(...titles(next));
      if (!next.pageInfo.hasPreviousPage) break;
      before = `, before: "${next.edges[0]!.cursor}"`;
    }
    expect(backward).toEqual(titles(all));
  },
);

it.each([
  ["onlyUpcoming: true", ["First", "Last", "Same time", "Second"]],
  ["onlyUpcoming: false", ["First", "Last", "Past", "Same time", "Second"]],
  ['from: "2024-05-02T09:00:00Z", to: "2035-01-01T09:00:00Z"', ["Past"]],
  ['from: "2035-01-02T09:00:00Z", to: "2035-01-02T09:00:01Z"', ["Same time", "Second"]],
  ['to: "2024-05-01T09:00:00Z"', []],
  ["kinds: [CONVENTION]", ["Past"]],
  ["isVirtual: true", ["First"]],
  ['seriesKey: "talks"', ["Second"]],
  [`lighthouseIds: ["${encodeId("Lighthouse", "lighthouse:l")}"]`, ["First"]],
  [`projectGroupIds: ["${encodeId("ProjectGroup", "group:g")}"]`, ["First"]],
  [`topicIds: ["${encodeId("Topic", "topic:broad")}"]`, ["Same time"]],
  [`organiserIds: ["${encodeId("Actor", "org:b")}"]`, []],
  ['text: "KUENSTLICHE gelenk"', ["Last"]],
  ['text: "gelenke second"', []],
])("filters by %s, and counts the same", async (filter, expected) => {
  const { events } = await api.data<{ events: Page & { totalCount: number } }>(
    `{ events(filter: {${filter}}) { totalCount edges { cursor node { title(lang: EN) } } } }`,
  );
  expect(titles(events).sort()).toEqual(expected);
  expect(events.totalCount).toBe(expected.length);
});

it("takes whole days in the event's time zone for an all-day event", async () => {
  const { key } = await published(api, {
    isAllDay: true,
    startsAt: "2035-03-24T23:30:00Z",
    endsAt: "2035-03-25T21:00:00Z",
  });
  const { event } = await api.data<{ event: object }>(
    "query ($key: String!) { event(key: $key) { startsAt endsAt key } }",
    { key },
  );
  // The 25th of March 2035 in Berlin has 23 hours, for the clocks go forward.
  expect(event).toMatchObject({ startsAt: "2035-03-24T23:00:00.000Z", endsAt: "2035-03-25T22:00:00.000Z" });
  expect(key).toMatch(/^event:2035-03-25-a-talk-[0-9a-f]{6}$/);
});
