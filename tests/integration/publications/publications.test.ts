import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse, givenMember, givenModerator } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const member = api.as({ subject: "member" });
const moderator = api.as({ subject: "moderator" });
const HEART = encodeId("Lighthouse", "lighthouse:heart");
const OTHER = encodeId("Lighthouse", "lighthouse:other");

interface Payload {
  publication: { id: string; key: string; version: number; status: string; text: string | null } | null;
  userErrors: { code: string; path: string[] }[];
}

const SHOWN = "{ userErrors { code path } publication { id key version status text } }";

async function create(asker: Api, input: object): Promise<Payload["publication"] & object> {
  const query = `mutation ($input: PublicationInput!) { createPublication(input: $input) ${SHOWN} }`;
  const { createPublication } = await asker.data<{ createPublication: Payload }>(query, {
    input: { kind: "NEWS", ...input },
  });
  expect(createPublication.userErrors).toEqual([]);
  return createPublication.publication!;
}

const byVersion = (field: string) =>
  `mutation ($id: ID!, $version: Int!) { answer: ${field}(id: $id, expectedVersion: $version) ${SHOWN} }`;

async function published(asker: Api, input: object): Promise<Payload["publication"] & object> {
  const { id, version } = await create(asker, input);
  const { answer } = await asker.data<{ answer: Payload }>(byVersion("publishPublication"), { id, version });
  return answer.publication!;
}

async function listed(asker: Api, filter = ""): Promise<string[]> {
  const query = `{ publications(first: 50 ${filter}) { totalCount edges { node { title(lang: EN) } } } }`;
  const { publications } = await asker.data<{
    publications: { totalCount: number; edges: { node: { title: string } }[] };
  }>(query);
  expect(publications.totalCount).toBe(publications.edges.length);
  return publications.edges.map(({ node }) => node.title);
}

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenLighthouse(database, "lighthouse:heart");
  await givenLighthouse(database, "lighthouse:other");
  await givenMember(database, "member", "org:a");
  await givenModerator(database, "moderator", "lighthouse:heart");
});

it("comes out once, newest first, with its authors, lighthouse and topics", async () => {
  await published(manager, { titleEn: "Older" });
  const { key } = await published(moderator, {
    titleEn: "Newer",
    kind: "WHITE_PAPER",
    summaryEn: "What it says.",
    url: "https://www.example.org/paper.pdf",
    authorIds: [encodeId("Actor", "org:b"), encodeId("Actor", "org:a"), encodeId("Actor", "org:a")],
    lighthouseId: HEART,
  });
  expect(await listed(api)).toEqual(["Newer", "Older"]);
  expect(await listed(api, `filter: {lighthouseIds: ["${HEART}"], kinds: [WHITE_PAPER]}`)).toEqual(["Newer"]);
  expect(await listed(api, `filter: {authorIds: ["${encodeId("Actor", "org:b")}"]}`)).toEqual(["Newer"]);
  const query = `query ($key: String!) { publication(key: $key) { kind summary url authors { key } lighthouse { key }
    publishedAt status } }`;
  expect(await api.data(query, { key })).toEqual({
    publication: {
      kind: "WHITE_PAPER",
      summary: "What it says.",
      url: "https://www.example.org/paper.pdf",
      authors: [{ key: "org:a" }, { key: "org:b" }],
      lighthouse: { key: "lighthouse:heart" },
      publishedAt: expect.stringMatching(/^\d{4}-/) as string,
      status: "PUBLISHED",
    },
  });
});

it("is a draft for its moderators and managers alone, and for members what is theirs", async () => {
  const { id, key } = await create(moderator, { titleEn: "Draft", lighthouseId: HEART });
  await published(manager, { titleEn: "For members", visibility: "MEMBERS" });
  expect(await listed(api)).toEqual([]);
  expect(await listed(member)).toEqual(["For members"]);
  expect(await listed(moderator)).toEqual(["Draft"]);
  expect(await listed(manager)).toEqual(["Draft", "For members"]);
  const query = "query ($id: ID!, $key: String!) { node(id: $id) { id } publication(key: $key) { id } }";
  expect(await member.data(query, { id, key })).toEqual({ node: null, publication: null });
});

it("lets moderators write in their own lighthouse alone", async () => {
  const query = `mutation ($input: PublicationInput!) { createPublication(input: $input) ${SHOWN} }`;
  const code = async (asker: Api, input: object) =>
    (await asker.ask(query, { input: { kind: "NEWS", titleEn: "X", ...input } })).errors?.[0]?.extensions[
      "code"
    ];
  expect(await code(moderator, { lighthouseId: OTHER })).toBe("FORBIDDEN");
  expect(await code(moderator, {})).toBe("FORBIDDEN");
  expect(await code(member, { lighthouseId: HEART })).toBe("FORBIDDEN");
  expect(await code(api, { lighthouseId: HEART })).toBe("UNAUTHENTICATED");
  // Neither by moving a text there, nor by knowing the id of somebody else's draft.
  const own = await create(moderator, { titleEn: "Own", lighthouseId: HEART });
  const foreign = await create(manager, { titleEn: "Foreign", lighthouseId: OTHER });
  const update = `mutation ($id: ID!, $input: PublicationInput!) {
    updatePublication(id: $id, expectedVersion: 1, input: $input) ${SHOWN} }`;
  const moved = await moderator.ask(update, {
    id: own.id,
    input: { kind: "NEWS", titleEn: "X", lighthouseId: OTHER },
  });
  expect(moved.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  const stolen = await moderator.ask(update, {
    id: foreign.id,
    input: { kind: "NEWS", titleEn: "X", lighthouseId: HEART },
  });
  expect(stolen.errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  expect(await listed(manager)).toEqual(expect.arrayContaining(["Own", "Foreign"]));
});

it("loses its text, not its title, when it is withdrawn", async () => {
  const { id, version } = await published(manager, { titleEn: "Wrong", textEn: "Not so." });
  const { answer } = await manager.data<{ answer: Payload }>(byVersion("withdrawPublication"), {
    id,
    version,
  });
  expect(answer.publication).toMatchObject({ status: "WITHDRAWN", text: null });
  expect(await listed(api)).toEqual(["Wrong"]);
  const again = await manager.data<{ answer: Payload }>(byVersion("withdrawPublication"), {
    id,
    version: version + 1,
  });
  expect(again.answer.userErrors).toEqual([{ code: "NOT_POSSIBLE", path: ["id"] }]);
});
