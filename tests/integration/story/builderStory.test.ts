import { rmSync } from "node:fs";
import { encodeId } from "../../../src/graphql/nodeId";
import { importCordis } from "../../../src/import/importCordis";
import { silentProgress } from "../../../src/progress/silentProgress";
import { Projection } from "../../../src/projection/projection";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { seed } from "../../../src/seed/seeds";
import { apiOver } from "../../support/api";
import { change } from "../../support/consortia";
import { givenMember } from "../../support/people";
import { seedRows } from "../../support/seedFiles";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory } from "../import/cordisDirectory";

const database = testDatabase();
const projection = new Projection(new ProjectionRepository(database), {
  maxParticipations: 100_000,
  report: (error) => console.error(error),
});
const api = apiOver(database, 30_000, projection);
const builder = api.as({ subject: "builder", email: "builder@example.org" });
const partner = api.as({ subject: "partner", email: "partner@example.org" });

/** University of Cologne's hospital leads; the projects are those of the shipped data about the heart. */
const LEAD = "pic:999884828";
const CALL = `Gefördert werden Verbünde aus vier bis acht Partnern aus mindestens drei Ländern, darunter mindestens ein
  Unternehmen und eine Universität, zur Behandlung der Herzinsuffizienz.`;

/** The shipped projects about the heart, and those that the lead is in, with all who took part in them. */
function heartTables() {
  const own = new Set(
    seedRows("cordis/participations.csv").flatMap(({ projectId, orgId }) =>
      `pic:${orgId}` === LEAD ? [projectId] : [],
    ),
  );
  const projects = seedRows("cordis/projects.csv").filter(
    ({ id, euroSciVocPaths, title }) =>
      own.has(id) || /cardio/.test(euroSciVocPaths!) || /heart failure/i.test(title!),
  );
  const ids = new Set(projects.map(({ id }) => id));
  const participations = seedRows("cordis/participations.csv").filter(({ projectId }) => ids.has(projectId));
  const organisations = new Set(participations.map(({ orgId }) => orgId));
  return {
    projects,
    participations,
    organisations: seedRows("cordis/organisations.csv").filter(({ id }) => organisations.has(id)),
  };
}

beforeAll(async () => {
  await database.reset();
  await seed(database, ["cluster"], { progress: silentProgress });
  const directory = cordisDirectory(heartTables());
  await importCordis(database, directory, { skipInvalid: false, progress: silentProgress });
  rmSync(directory, { recursive: true });
  await givenMember(database, "builder", LEAD);
  projection.start();
}, 180_000);

afterAll(() => projection.stop());

/** README's text, as a builder pastes it. */
const PASTED = `Gefördert werden Verbünde aus drei bis sechs Partnern, darunter mindestens ein KMU und eine Universitätsklinik, die
  Telemedizinanwendungen für die Herzinsuffizienztherapie klinisch erproben.`;

it("gives whole teams for a call's text as it was read, with what nobody is known to cover left open", async () => {
  const { deriveRequirements: draft } = await builder.data<{
    deriveRequirements: { requirements: { topics: { id: string }[] } };
  }>(
    `query ($text: String!) { deriveRequirements(text: $text) { requirements { minimumPartners maximumPartners minimumCountries
       eligibleCountries valueChainStages topics { id } partners { kinds isSme minimum maximum } } } }`,
    { text: PASTED },
  );
  const { topics, ...asRead } = draft.requirements;
  const requirements = { ...asRead, topicIds: topics.map(({ id }) => id) };
  const question = `query ($input: ProposeConsortiaInput!) { proposeConsortia(input: $input) { verdict
    openRequirements { item { key } knownCount text(lang: DE) }
    proposals { weakestPoint(lang: DE) members { actor { key } } coverage { item { key } needed provenCount inferredCount isOpen } }
    conflict { rules { isImpossibleAlone text(lang: DE) } } } }`;
  const ask = async (more: object) => {
    const input = { leadId: encodeId("Actor", LEAD), requirements, ...more };
    return (await builder.data<{ proposeConsortia: Pasted }>(question, { input })).proposeConsortia;
  };
  const { verdict, openRequirements, proposals } = await ask({});
  expect(verdict).toBe("FOUND");
  expect(openRequirements.map(({ item, knownCount }) => [item.key, knownCount])).toEqual([
    ["topic topic:telemedicine", 0],
    ["stage CLINICAL_TESTING", 0],
  ]);
  expect(openRequirements[1]!.text).toMatch(
    /^Von keiner Einrichtung, die in Frage kommt, ist bekannt, dass sie die Stufe „Klinische Prüfung“ abdeckt\. Bei .* zu prüfen\.$/,
  );
  for (const { weakestPoint, members, coverage } of proposals) {
    expect(members.length).toBeGreaterThanOrEqual(3);
    expect(members.length).toBeLessThanOrEqual(6);
    expect(weakestPoint).toMatch(/^Von keinem Mitglied ist bekannt/);
    const open = coverage.filter(({ isOpen }) => isOpen).map(({ item }) => item.key);
    expect(open).toEqual(openRequirements.map(({ item }) => item.key));
    for (const { needed, provenCount, inferredCount, isOpen } of coverage)
      expect(provenCount + inferredCount >= needed).toBe(!isOpen);
  }

  const strict = await ask({ unknown: "REQUIRE_KNOWN" });
  expect(strict).toMatchObject({
    verdict: "INFEASIBLE",
    conflict: {
      rules: [
        { isImpossibleAlone: true, text: "Ein Mitglied deckt das Thema „Telemedizin“ ab." },
        { isImpossibleAlone: true, text: "Ein Mitglied deckt die Stufe „Klinische Prüfung“ ab." },
      ],
    },
  });
}, 60_000);

interface Pasted {
  verdict: string;
  openRequirements: { item: { key: string }; knownCount: number; text: string }[];
  proposals: {
    weakestPoint: string;
    members: object[];
    coverage: {
      item: { key: string };
      needed: number;
      provenCount: number;
      inferredCount: number;
      isOpen: boolean;
    }[];
  }[];
}

it("goes from a call's text over candidates, gaps and proposals to a consortium that a partner joins", async () => {
  const leadId = encodeId("Actor", LEAD);

  // The call's text becomes requirements, each with the words that led to it.
  const { deriveRequirements: draft } = await builder.data<{
    deriveRequirements: {
      requirements: {
        minimumPartners: number;
        maximumPartners: number;
        minimumCountries: number;
        topics: { id: string; key: string }[];
        partners: { kinds: string[]; isSme: boolean | null; minimum: number; maximum: number | null }[];
      };
    };
  }>(
    `query ($text: String!) { deriveRequirements(text: $text) { requirements {
       minimumPartners maximumPartners minimumCountries topics { id key } partners { kinds isSme minimum maximum } } } }`,
    { text: CALL },
  );
  const { topics, ...numbers } = draft.requirements;
  expect(numbers).toMatchObject({ minimumPartners: 4, maximumPartners: 8, minimumCountries: 3 });
  expect(topics.map(({ key }) => key)).toEqual(["topic:heart-failure"]);
  const requirements = { ...numbers, topicIds: topics.map(({ id }) => id) };

  // Candidates, best first, each with reasons.
  const { consortiumCandidates: found } = await builder.data<{
    consortiumCandidates: {
      candidates: {
        actor: { id: string; key: string };
        score: number;
        coverage: { coverage: { level: string } }[];
      }[];
    };
  }>(
    `query ($input: ConsortiumCandidatesInput!) { consortiumCandidates(input: $input, first: 10) {
       candidates { score actor { id key } coverage { coverage { level } } } } }`,
    { input: { leadId, requirements } },
  );
  expect(found.candidates).toHaveLength(10);

  // What the lead lacks by itself.
  const { gapAnalysis } = await builder.data<{
    gapAnalysis: { items: { status: string; item: { part: string } }[]; numbers: { missing: number }[] };
  }>(
    `query ($input: GapAnalysisInput!) { gapAnalysis(input: $input) { items { status item { part } } numbers { missing } } }`,
    { input: { memberIds: [leadId], requirements } },
  );
  expect(gapAnalysis.items.some(({ status }) => status === "UNCOVERED")).toBe(true);

  // Whole teams that meet every rule.
  const { proposeConsortia: proposed } = await builder.data<{
    proposeConsortia: {
      verdict: string;
      proposals: { members: { actor: { id: string; key: string; country: string } }[] }[];
    };
  }>(
    `query ($input: ProposeConsortiaInput!) { proposeConsortia(input: $input) {
       verdict proposals { members { actor { id key country } } } } }`,
    { input: { leadId, requirements } },
  );
  const [best] = proposed.proposals;
  const team = best!.members.map(({ actor }) => actor);
  expect(team.map(({ key }) => key)).toContain(LEAD);
  expect(team.length).toBeGreaterThanOrEqual(4);
  expect(team.length).toBeLessThanOrEqual(8);
  expect(new Set(team.map(({ country }) => country)).size).toBeGreaterThanOrEqual(3);

  // Of what was known before the first of these projects no team could be made.
  const { proposeConsortia: earlier } = await builder.data<{
    proposeConsortia: { asOf: string; proposals: object[] };
  }>(
    `query ($input: ProposeConsortiaInput!) { proposeConsortia(input: $input) { asOf proposals { members { score } } } }`,
    { input: { leadId, requirements, asOf: "2005-01-01", unknown: "REQUIRE_KNOWN" } },
  );
  expect(earlier).toEqual({ asOf: "2005-01-01", proposals: [] });

  // The best team becomes a draft, which exists for nobody else; one of it is invited and accepts.
  const begun = await change(
    builder,
    "createConsortium",
    { leadId, titleEn: "Heart failure together", requirements },
    "consortium { id key }",
  );
  expect(begun.userErrors).toEqual([]);
  const consortium = begun["consortium"] as { id: string; key: string };
  const asked = `{ consortium(key: "${consortium.key}") { key } }`;
  expect(await partner.data(asked)).toEqual({ consortium: null });
  const invitee = team.find(({ key }) => key !== LEAD)!;
  await givenMember(database, "partner", invitee.key);
  const considered = await change(
    builder,
    "addConsortiumCandidate",
    { consortiumId: consortium.id, actorId: invitee.id },
    "consortiumMember { id key }",
  );
  const member = considered["consortiumMember"] as { id: string; key: string };
  const invited = await change(
    builder,
    "inviteConsortiumMember",
    { memberId: member.id, message: "Please join." },
    "consortiumMember { state }",
  );
  expect(invited).toMatchObject({ userErrors: [], consortiumMember: { state: "INVITED" } });
  const answered = await change(
    partner,
    "answerConsortiumInvitation",
    { invitationId: encodeId("ConsortiumInvitation", member.key), answer: "ACCEPTED" },
    "revision",
  );
  expect(answered.userErrors).toEqual([]);
  const { consortium: shared } = await partner.data<{
    consortium: { members: { edges: { node: { state: string } }[] } };
  }>(`{ consortium(key: "${consortium.key}") { members { edges { node { state } } } } }`);
  expect(shared.members.edges.map(({ node }) => node.state)).toEqual(["ACCEPTED"]);

  // Until then nobody else knows of it, and the network of collaborations is as it was.
  expect(await api.data(asked)).toEqual({ consortium: null });
}, 120_000);
