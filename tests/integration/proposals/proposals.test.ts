import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver } from "../../support/api";
import { actorId, networkSource, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
let api: Api;

// Who works with whom, and on what (h heart, d data); "far" is three links from the lead, "alone" has no links.
//
//   lead ── near(h) ── mid(d) ── far(h, d)        lead ── firm(d)        lead ~~ hidden(d), which only both may know
//   part is a part of near (both h); patients has no links; ina is invented
const ACTORS = [
  { key: "lead", name: "Lead University", kind: "UNIVERSITY", country: "DE", city: "Aachen" },
  { key: "near", name: "Near Hospital", kind: "HOSPITAL", country: "DE", city: "Bonn" },
  { key: "part", name: "Part of Near", kind: "HOSPITAL", country: "DE", city: "Bonn" },
  { key: "mid", name: "Mid Institute", kind: "RESEARCH_INSTITUTE", country: "FR", city: "Lyon" },
  { key: "far", name: "Far Company", kind: "COMPANY", country: "NL", isSme: true, city: "Delft" },
  { key: "firm", name: "Firm", kind: "COMPANY", country: "DE", isSme: false, city: "Aachen" },
  { key: "hidden", name: "Hidden Partner", kind: "COMPANY", country: "DE", isSme: true, city: "Essen" },
  { key: "patients", name: "Patients Together", kind: "SELF_HELP_GROUP", country: "DE", city: "Bonn" },
  { key: "ina", name: "Invented", kind: "COMPANY", country: "DE", isExample: true, city: "Bonn" },
];
const WORKS_ON = { near: "h", part: "h", mid: "d", far: "hd", firm: "d", hidden: "d", ina: "hd" };
const TOPICS = { h: "topic:heart", d: "topic:data" };
const topicIds = Object.values(TOPICS).map((key) => encodeId("Topic", key));

beforeAll(async () => {
  await storeNetwork(database, {
    actors: ACTORS,
    activities: [
      { key: "p1", participants: ["lead", "near"] },
      { key: "p2", participants: ["near", "mid"] },
      { key: "p3", participants: ["mid", "far"] },
      { key: "p4", participants: ["lead", "firm"] },
      { key: "p5", participants: ["near", "part"] },
      { key: "secret", label: "Partnership", isPrivate: true, participants: ["lead", "hidden"] },
    ],
    profiles: Object.entries(WORKS_ON).flatMap(([actor, letters]) =>
      [...letters].map((letter) => ({
        actor,
        topic: TOPICS[letter as keyof typeof TOPICS],
        weight: 1,
        isDirect: true,
      })),
    ),
  });
  await database.query(
    `UNWIND $labels AS label MATCH (topic:Topic {key: label[0]})
     SET topic.labelDe = label[1], topic.labelEn = label[2], topic.searchNames = '', topic.searchText = '', topic.sortKey = label[0],
         topic.altLabelsDe = [], topic.altLabelsEn = [], topic.isExample = false`,
    {
      labels: [
        [TOPICS.h, "Herz", "Heart"],
        [TOPICS.d, "Daten", "Data"],
      ],
    },
  );
  await database.query(
    "MATCH (part:Actor {key: 'part'}), (near:Actor {key: 'near'}) CREATE (part)-[:PART_OF]->(near)",
  );
  await database.query(
    `MATCH (actor:Actor)-[:WORKS_ON]->(topic:Topic)
     CREATE (actor)-[:ABOUT {key: actor.key + topic.key, weight: 1.0, origin: 'DECLARED'}]->(topic)`,
  );
  api = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
});

const PROPOSE = `query ($input: ProposeConsortiaInput!) { proposeConsortia(input: $input) {
  verdict isOptimal isComplete searchedCount candidateCount seed revision
  proposals {
    members { actor { key } isGiven isLead isNewcomer score covers { item { part topic { key } } coverage { level } } }
    costs { sumOfDistances diameter distanceToLead score coverageDepth newTies }
    coverage { item { part topic { key } stage partner { kinds } } needed provenCount inferredCount isInferred isOpen }
    ties { source { key } target { key } hops strength linkCount } tieCount
    weakestPoint(lang: EN) schwach: weakestPoint(lang: DE) inferredRuleCount
  }
  openRequirements { rule item { key } needed knownCount unknownCount text(lang: EN) satz: text(lang: DE) }
  conflict { isMinimal isSmallest rules { rule argument isImpossibleAlone isDefault text(lang: EN) satz: text(lang: DE) } } } }`;

interface Answer {
  proposeConsortia: {
    verdict: string;
    isOptimal: boolean;
    isComplete: boolean;
    searchedCount: number;
    proposals: {
      members: {
        actor: { key: string };
        isGiven: boolean;
        isLead: boolean;
        isNewcomer: boolean;
        covers: { item: { topic: { key: string } | null }; coverage: { level: string } }[];
      }[];
      costs: { sumOfDistances: number; diameter: number; distanceToLead: number | null; newTies: number };
      coverage: { item: { part: string }; provenCount: number; isInferred: boolean; isOpen: boolean }[];
      ties: {
        source: { key: string };
        target: { key: string };
        hops: number | null;
        strength: number | null;
      }[];
      weakestPoint: string | null;
      schwach: string | null;
      inferredRuleCount: number;
    }[];
    openRequirements: {
      item: { key: string };
      needed: number;
      knownCount: number;
      unknownCount: number;
      text: string;
      satz: string;
    }[];
    conflict: {
      isMinimal: boolean;
      isSmallest: boolean;
      rules: {
        rule: string;
        argument: string;
        isImpossibleAlone: boolean;
        isDefault: boolean;
        text: string;
        satz: string;
      }[];
    } | null;
  };
}

async function propose(input: Record<string, unknown>, by: Api = api) {
  return (await by.data<Answer>(PROPOSE, { input })).proposeConsortia;
}
const lead = { leadId: actorId("lead") };
const heartAndData = { requirements: { topicIds } };
const teamsOf = ({ proposals }: Answer["proposeConsortia"]) =>
  proposals.map(({ members }) => members.map(({ actor }) => actor.key).join(" "));

it("proposes the closest consortium first, with its costs, coverage and ties", async () => {
  const answer = await propose({ ...lead, ...heartAndData, minimumSize: 3 });
  expect(answer).toMatchObject({ verdict: "FOUND", isOptimal: true, isComplete: true, conflict: null });
  expect(teamsOf(answer)[0]).toBe("lead firm near");
  const [closest] = answer.proposals;
  expect(closest).toMatchObject({
    costs: { sumOfDistances: 4, diameter: 2, distanceToLead: 2, newTies: 1 },
    coverage: [
      { item: { part: "TOPIC" }, needed: 1, provenCount: 1, inferredCount: 0, isInferred: false },
      { item: { part: "TOPIC" }, needed: 1, provenCount: 1, inferredCount: 0, isInferred: false },
    ],
    inferredRuleCount: 0,
    tieCount: 3,
  });
  expect(closest!.members[0]).toMatchObject({ isGiven: true, isLead: true, covers: [] });
  expect(closest!.ties).toMatchObject([
    { source: { key: "firm" }, target: { key: "lead" }, hops: 1, strength: 1 },
    { source: { key: "lead" }, target: { key: "near" }, hops: 1, strength: 1 },
    { source: { key: "firm" }, target: { key: "near" }, hops: 2, strength: null },
  ]);
  expect(closest!.weakestPoint).toBe("Only Near Hospital covers “Heart”.");
  expect(closest!.schwach).toBe("Nur Near Hospital deckt „Herz“ ab.");
});

it("proposes several different ones, never invented actors with real ones", async () => {
  const answer = await propose({ ...lead, ...heartAndData, minimumDifference: 0.5, maximumSize: 3 });
  const teams = teamsOf(answer);
  expect(teams.length).toBeGreaterThan(1);
  expect(new Set(teams).size).toBe(teams.length);
  for (const team of teams) expect(team).not.toContain("ina");
  expect(await propose({ ...lead, ...heartAndData, minimumDifference: 0.5, maximumSize: 3 })).toEqual(answer);
});

it.each([
  ["a given member", { memberIds: [actorId("far")] }, (team: string[]) => team.includes("far")],
  ["nobody excluded", { excludeIds: [actorId("near")] }, (team: string[]) => !team.includes("near")],
  ["as many members", { minimumSize: 5, maximumSize: 5 }, (team: string[]) => team.length === 5],
  [
    "as many from a country",
    { countries: [{ country: "fr", minimum: 1 }] },
    (team: string[]) => team.includes("mid"),
  ],
  [
    "one of a city at most",
    { maxPerCity: 1 },
    (team: string[]) => !team.includes("firm") && !(team.includes("near") && team.includes("part")),
  ],
  [
    "one of a parent at most",
    { maxPerParent: 1, minimumSize: 6 },
    (team: string[]) => !(team.includes("near") && team.includes("part")),
  ],
  [
    "newcomers",
    { newcomerQuota: 3 },
    (team: string[]) => team.filter((key) => !["lead", "near", "mid"].includes(key)).length >= 3,
  ],
  ["patients", { patientOrganisationQuota: 1 }, (team: string[]) => team.includes("patients")],
])("keeps the rule in every proposal: %s", async (_rule, input, isKept) => {
  const answer = await propose({ ...lead, ...heartAndData, ...input });
  expect(answer.verdict).toBe("FOUND");
  for (const team of teamsOf(answer)) expect([team, isKept(team.split(" "))]).toEqual([team, true]);
});

it("keeps rules about kinds, sizes of companies and countries", async () => {
  const requirements = {
    topicIds,
    minimumCountries: 2,
    eligibleCountries: ["DE", "NL"],
    partners: [{ kinds: ["COMPANY"], isSme: true, minimum: 1, maximum: 1 }],
  };
  const answer = await propose({ ...lead, requirements });
  expect(answer.verdict).toBe("FOUND");
  for (const team of teamsOf(answer)) {
    expect(team).toContain("far");
    expect(team).not.toMatch(/mid|hidden/);
  }
});

it("names the smallest set of rules that conflicts, in both languages", async () => {
  const answer = await propose({
    ...lead,
    requirements: { topicIds, partners: [{ kinds: ["HOSPITAL"], minimum: 1 }] },
    excludeIds: [actorId("near"), actorId("part"), actorId("mid")],
  });
  expect(answer).toMatchObject({ verdict: "INFEASIBLE", proposals: [], isOptimal: false });
  expect(answer.conflict).toMatchObject({ isMinimal: true, isSmallest: true });
  expect(answer.conflict!.rules).toMatchObject([
    {
      rule: "EXCLUDED",
      argument: "input.excludeIds",
      text: "Near Hospital is not in it.",
      satz: "Near Hospital ist nicht dabei.",
    },
    {
      rule: "EXCLUDED",
      argument: "input.excludeIds",
      text: "Part of Near is not in it.",
      satz: "Part of Near ist nicht dabei.",
    },
    {
      rule: "MINIMUM_OF_KINDS",
      argument: "input.requirements.partners",
      text: "At least 1 hospital.",
      satz: "Mindestens 1 Krankenhaus.",
    },
  ]);
  const apart = await propose({ ...lead, minimumSize: 4, requirements: { maximumPartners: 3 } });
  expect(apart.conflict!.rules.map(({ rule, argument }) => [rule, argument])).toEqual([
    ["MINIMUM_SIZE", "input.minimumSize"],
    ["MAXIMUM_SIZE", "input.requirements.maximumPartners"],
  ]);
});

it("leaves open what too few are known to cover, and says so for the whole and for each proposal", async () => {
  const requirements = {
    topicIds,
    valueChainStages: ["CLINICAL_TESTING", "CARE"],
    partners: [
      { kinds: ["COMPANY"], isSme: true, minimum: 4 },
      { kinds: ["PAYER"], minimum: 1 },
    ],
  };
  const answer = await propose({ ...lead, requirements });
  expect(answer).toMatchObject({ verdict: "FOUND", conflict: null });
  expect(answer.openRequirements).toMatchObject([
    {
      item: { key: "stage CLINICAL_TESTING" },
      needed: 1,
      knownCount: 0,
      unknownCount: 8,
      text: "Nobody who may take part is known to cover the stage “Clinical testing”. Of 8 organisations it is not known: to be checked.",
      satz:
        "Von keiner Einrichtung, die in Frage kommt, ist bekannt, dass sie die Stufe „Klinische Prüfung“ abdeckt. " +
        "Bei 8 Einrichtungen ist es nicht bekannt: zu prüfen.",
    },
    {
      item: { key: "partners COMPANY SME" },
      needed: 4,
      knownCount: 2,
      unknownCount: 0,
      text:
        "Only 2 organisations that may take part are known to be of the kind “Company (SME)”; needed: 4. " +
        "Of all others it is known that they do not: somebody from outside the network is needed.",
    },
    { item: { key: "partners PAYER" }, needed: 1, knownCount: 0, unknownCount: 0 },
  ]);
  for (const { coverage, weakestPoint } of answer.proposals) {
    expect(coverage.map(({ isOpen, isInferred }) => [isOpen, isInferred])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
      [true, false],
      [true, false],
    ]);
    expect(weakestPoint).toMatch(
      /^As far as is known, only .* and .* are of the kind “Company \(SME\)”; needed: 4\./,
    );
  }
  // As many of those known as the other rules allow.
  for (const team of teamsOf(answer)) expect(team).toMatch(/far hidden/);
  const few = [...requirements.partners, { kinds: ["COMPANY"], minimum: 0, maximum: 2 }];
  const small = await propose({ ...lead, memberIds: [actorId("firm")], requirements: { partners: few } });
  expect(small.verdict).toBe("FOUND");
  for (const team of teamsOf(small)) expect(team).toMatch(/far|hidden/);
  // Those of countries that are not eligible do not count, those excluded do not either where it is open anyway.
  const german = { eligibleCountries: ["DE"], partners: [{ kinds: ["COMPANY"], isSme: true, minimum: 2 }] };
  const eligible = await propose({ ...lead, requirements: german });
  expect(eligible.openRequirements).toMatchObject([{ needed: 2, knownCount: 1, unknownCount: 0 }]);
  for (const team of teamsOf(eligible)) expect(team).toMatch(/hidden/);
  const without = await propose({ ...lead, requirements: german, excludeIds: [actorId("hidden")] });
  expect(without).toMatchObject({ verdict: "FOUND", openRequirements: [{ needed: 2, knownCount: 0 }] });
  const patients = await propose({ ...lead, patientOrganisationQuota: 2 });
  expect(patients.openRequirements).toMatchObject([{ needed: 2, knownCount: 1 }]);
  for (const team of teamsOf(patients)) expect(team).toContain("patients");
});

it("keeps a place for each partner left open, and names the sizes that leave too few", async () => {
  const groups = (minimum: number) => ({ kinds: ["SELF_HELP_GROUP"], minimum });
  const asking = (maximumPartners: number, partners: object[]) =>
    propose({ ...lead, requirements: { maximumPartners, partners } });
  const many = await asking(4, [groups(6), { kinds: ["PAYER"], minimum: 1 }]);
  expect(many.verdict).toBe("INFEASIBLE");
  expect(many.conflict).toMatchObject({ isMinimal: true, isSmallest: true });
  expect(many.conflict!.rules.map(({ satz, isImpossibleAlone }) => [satz, isImpossibleAlone])).toEqual([
    ["Höchstens 4 Mitglieder.", false],
    [
      "Mindestens 6 Selbsthilfegruppen; so viele sind nicht bekannt, doch brauchen auch die anderen je einen Platz.",
      false,
    ],
  ]);
  const full = await asking(2, [groups(2)]);
  expect(full.conflict).toMatchObject({ isMinimal: true, isSmallest: false });
  expect(full.conflict!.rules.map(({ rule }) => rule)).toEqual(["LEAD", "MAXIMUM_SIZE", "MINIMUM_OF_KINDS"]);
  const three = await asking(3, [groups(2)]);
  expect(three.verdict).toBe("FOUND");
  expect(teamsOf(three)).toEqual(["lead patients"]);
  // Those left open count towards the fewest.
  const payers = { minimumPartners: 3, maximumPartners: 3, partners: [{ kinds: ["PAYER"], minimum: 2 }] };
  const alone = await propose({ ...lead, requirements: payers });
  expect([alone.verdict, teamsOf(alone)]).toEqual(["FOUND", ["lead"]]);
  const quota = await propose({ ...lead, patientOrganisationQuota: 2, minimumSize: 2 });
  for (const { weakestPoint } of quota.proposals)
    expect(weakestPoint).toBe(
      "As far as is known, only Patients Together is of the kind “Self-help group”; needed: 2. To be checked.",
    );
});

it("names every rule that is impossible by itself where only what is known is wanted, and where numbers are too large", async () => {
  const requirements = {
    valueChainStages: ["CLINICAL_TESTING", "CARE"],
    partners: [{ kinds: ["PAYER"], minimum: 2 }],
    minimumCountries: 5,
  };
  const strict = await propose({ ...lead, requirements, unknown: "REQUIRE_KNOWN" });
  expect(strict).toMatchObject({ verdict: "INFEASIBLE", openRequirements: [] });
  expect(strict.conflict).toMatchObject({ isMinimal: true, isSmallest: true });
  expect(strict.conflict!.rules.map(({ satz, isImpossibleAlone }) => [satz, isImpossibleAlone])).toEqual([
    ["Ein Mitglied deckt die Stufe „Klinische Prüfung“ ab.", true],
    ["Mindestens 2 Kostenträger.", true],
    ["Mitglieder aus mindestens 5 Ländern.", true],
  ]);
  const { conflict, openRequirements } = await propose({ ...lead, requirements });
  expect(openRequirements).toHaveLength(2);
  expect(conflict!.rules.map(({ rule }) => rule)).toEqual(["MINIMUM_COUNTRIES"]);
});

it("says which countries the rules in conflict mean, and which numbers were given", async () => {
  const crowded = await propose({
    ...lead,
    countries: [{ country: "FR", minimum: 1 }],
    requirements: { eligibleCountries: ["DE", "NL"] },
  });
  expect(crowded.conflict!.rules.map(({ text, satz }) => [text, satz])).toEqual([
    ["At least 1 from this country: France.", "Mindestens 1 aus diesem Land: Frankreich."],
    [
      "All members from eligible countries: Germany and Netherlands.",
      "Alle Mitglieder aus förderfähigen Ländern: Deutschland und Niederlande.",
    ],
  ]);
  const usual = await propose({
    ...lead,
    maximumSize: 3,
    minimumSize: 3,
    countries: [{ country: "DE", minimum: 4 }],
  });
  expect(usual.conflict!.rules.map(({ text, isDefault }) => [text, isDefault])).toEqual([
    ["At most 3 members.", false],
    ["At least 4 from this country: Germany.", false],
  ]);
});

it("brings near what is private to those alone who may know it", async () => {
  const question = { ...lead, memberIds: [actorId("hidden")], maximumSize: 2 };
  const hopsSeenBy = async (by: Api) => (await propose(question, by)).proposals[0]!.ties[0]!.hops;
  expect(await hopsSeenBy(api)).toBeNull();
  expect(await hopsSeenBy(api.as(await givenMember(database, "member", "hidden")))).toBe(1);
  expect((await propose(question)).proposals[0]!.weakestPoint).toBe(
    "No chain of collaborations connects Hidden Partner and Lead University.",
  );
});

it("tells how far it is to whoever knows the id of the search, in numbers only", async () => {
  const searchId = "1b671a64-40d5-491e-99b0-da01ff1f3341";
  const before = api.announced.length;
  await propose({ ...lead, ...heartAndData, searchId: searchId.toUpperCase() });
  const told = api.announced.slice(before);
  expect(told.map((each) => "stage" in each && each.stage)).toEqual(
    expect.arrayContaining(["DISTANCES", "TEAMS"]),
  );
  expect(told.at(-1)).toMatchObject({
    channel: "proposalProgress",
    key: searchId,
    stage: "ENDED",
    done: 96,
    total: 96,
    least: 3,
  });
  await propose({ ...lead, ...heartAndData });
  expect(api.announced.length).toBe(before + told.length);
});

it.each([
  [{ leadId: "nonsense" }, "input.leadId"],
  [{ memberIds: [encodeId("Actor", "org:nobody")] }, "input.memberIds"],
  [{ ...lead, excludeIds: [actorId("lead")] }, "input.excludeIds"],
  [{ memberIds: [actorId("near")], excludeIds: [actorId("far"), actorId("near")] }, "input.excludeIds"],
  [{ minimumSize: 0 }, "input.minimumSize"],
  [{ minimumSize: 5, maximumSize: 4 }, "input.maximumSize"],
  [{ requirements: { minimumPartners: 21 } }, "input.requirements.minimumPartners"],
  [
    { requirements: { partners: [{ kinds: ["UNKNOWN"], minimum: 1 }] } },
    "input.requirements.partners.0.kinds",
  ],
  [{ aims: { closeness: 2 } }, "input.aims.closeness"],
  [{ deadlineMs: 60_000 }, "input.deadlineMs"],
  [{ searchId: "my search" }, "input.searchId"],
  [{ countries: [{ country: "XX", minimum: 1 }] }, "input.countries.0.country"],
])("refuses %j, naming the argument", async (input, argument) => {
  const { errors } = await api.ask(PROPOSE, { input });
  expect(errors).toMatchObject([{ extensions: { argument } }]);
});
