import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenLighthouse } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const manager = apiOver(database).as(MANAGER);

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenLighthouse(database, "lighthouse:heart");
  await database.query("CREATE (:Topic {key: 'topic:t', labelDe: 'Lunge', labelEn: 'Lung', sortKey: 't'})");
  await database.query("MATCH (a:Actor {key: 'org:a'}) SET a.name = 'Institute A'");
});

const ANNOUNCED = `announcement(channel: WEBSITE, lang: DE) newsletter: announcement(channel: NEWSLETTER, lang: EN)
  post: announcement(channel: SOCIAL_MEDIA, lang: EN)`;

it("announces a publication by what is entered, in both languages and for each channel", async () => {
  const query = `mutation ($input: PublicationInput!) { createPublication(input: $input) {
    publication { id version ${ANNOUNCED} } } }`;
  const input = {
    kind: "WHITE_PAPER",
    titleDe: "Titel",
    titleEn: "Title",
    summaryEn: "Word ".repeat(100).trim(),
    url: "https://www.example.org/paper",
    authorIds: [encodeId("Actor", "org:a")],
    lighthouseId: encodeId("Lighthouse", "lighthouse:heart"),
    topicIds: [encodeId("Topic", "topic:t")],
  };
  const { createPublication } = await manager.data<{
    createPublication: { publication: Record<"id" | "announcement" | "newsletter" | "post", string> };
  }>(query, { input });
  const { announcement, newsletter, post } = createPublication.publication;
  const long = "Word ".repeat(100).trim();
  expect(announcement).toBe(
    `Titel\n\nWhitepaper · lighthouse:heart\nVon: Institute A\nThemen: Lunge\n\n${long}\n\nhttps://www.example.org/paper`,
  );
  expect(newsletter).toMatch(
    /^Title\n\nWhite paper · [^]*By: Institute A\nTopics: Lung\n\n(Word ){50,}Word…\n\nhttps/,
  );
  expect(post).toBe(
    "Title\nWhite paper · lighthouse:heart\nBy: Institute A\nTopics: Lung\nhttps://www.example.org/paper",
  );
});

it("announces a funding call with its deadline first, and says when it was withdrawn", async () => {
  const query = `mutation ($input: FundingCallInput!) { createFundingCall(input: $input) {
    userErrors { path message(lang: EN) } fundingCall { id version ${ANNOUNCED} } } }`;
  const input = {
    level: "EU",
    titleDe: "Aufruf",
    titleEn: "Call",
    programme: "Example Programme",
    opensOn: "2035-01-02",
    deadline: "2035-03-01T16:00:00Z",
    maximumFunding: 2500000,
    topicIds: [encodeId("Topic", "topic:t")],
  };
  const { createFundingCall } = await manager.data<{
    createFundingCall: { fundingCall: { id: string; version: number; announcement: string; post: string } };
  }>(query, { input });
  const { id, announcement, post } = createFundingCall.fundingCall;
  expect(announcement.replace(/\u00a0/g, " ")).toBe(`Aufruf

Frist: Donnerstag, 1. März 2035, 17:00 Uhr
Förderung der EU · Example Programme
Ab: Dienstag, 2. Januar 2035
Förderung bis: 2.500.000 €
Themen: Lunge`);
  expect(post.split("\n").slice(0, 2)).toEqual(["Call", "Deadline: Thursday, 1 March 2035, 17:00"]);
  const step = (
    name: string,
    version: number,
  ) => `mutation { ${name}(id: "${id}", expectedVersion: ${version}) {
    fundingCall { version ${ANNOUNCED} } } }`;
  await manager.data(step("publishFundingCall", 1));
  const { withdrawFundingCall } = await manager.data<{
    withdrawFundingCall: { fundingCall: { post: string } };
  }>(step("withdrawFundingCall", 2));
  expect(withdrawFundingCall.fundingCall.post).toMatch(/^Withdrawn: Call\n/);
});
