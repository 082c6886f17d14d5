import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_KEY } from "../../../src/formation/mayJoin";
import { encodeId } from "../../../src/graphql/nodeId";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { begun, change } from "../../support/consortia";
import { actorId, networkSource, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const as = (whole: Api, subject: string) => whole.as({ subject, email: `${subject}@example.org` });
const lead = as(apiOver(database), "lead");

//   p1: lead partner declined invited      p2: lead declined considered new      p3: invited considered new next
const PEOPLE = ["lead", "partner", "invited", "declined", "stranger"];
const HOSPITALS = ["invited", "considered", "declined", "new", "next"].map((name) => `org:${name}`);
const REQUIREMENTS = { partners: [{ kinds: ["HOSPITAL"], minimum: 1 }], minimumPartners: 3 };

let consortiumId: string;
let api: Api;
let ours: Api;

beforeAll(async () => {
  const named = (...names: string[]) => names.map((name) => `org:${name}`);
  const common = { status: "REGISTERED", version: 1, country: "DE" };
  await storeNetwork(database, {
    actors: [
      ...named("lead", "stranger").map((key) => ({ key, kind: "UNIVERSITY", ...common })),
      { key: "org:partner", kind: "COMPANY", ...common },
      ...HOSPITALS.map((key) => ({ key, kind: "HOSPITAL", ...common })),
      { key: "org:example", kind: "HOSPITAL", isExample: true },
      { key: OFFICE_KEY, kind: "NETWORK_OR_ALLIANCE", ...common },
    ],
    activities: [
      { key: "p1", participants: named("lead", "partner", "declined", "invited") },
      { key: "p2", participants: named("lead", "declined", "considered", "new") },
      { key: "p3", participants: [...named("invited", "considered", "new", "next"), OFFICE_KEY] },
      { key: "p4", participants: [...named("next", "stranger"), OFFICE_KEY] },
    ],
  });
  for (const name of PEOPLE) await givenMember(database, name, `org:${name}`);
  await database.query("MATCH (account:Account) SET account.email = account.subject + '@example.org'");
  consortiumId = await formed();
  api = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
  ours = as(api, "lead");
});

/** Stores an actor that says the same as another one, and has no activities. */
async function storeLike(model: string, key: string): Promise<void> {
  await database.query(
    `MATCH (model:Actor {key: $model})
     CREATE (actor:Actor {key: $key}) SET actor += model {.*, key: $key, sortKey: $key, activityOrder: $key}`,
    { model, key },
  );
}

/** A consortium that one joined, one declined, one is invited to and one considered for. */
async function formed(): Promise<string> {
  const { id } = await begun(lead, { requirements: REQUIREMENTS });
  const listed = async (name: string) => {
    const input = { consortiumId: id, actorId: actorId(`org:${name}`) };
    const answer = await change(lead, "addConsortiumCandidate", input, "consortiumMember { id key }");
    return answer["consortiumMember"] as { id: string; key: string };
  };
  const invited = async (name: string) => {
    const { id: memberId, key } = await listed(name);
    await change(lead, "inviteConsortiumMember", { memberId, message: "Please join." }, "revision");
    return encodeId("ConsortiumInvitation", key);
  };
  for (const [name, answer] of [["partner", "ACCEPTED"] as const, ["declined", "DECLINED"] as const]) {
    const input = { invitationId: await invited(name), answer };
    await change(as(lead, name), "answerConsortiumInvitation", input, "revision");
  }
  await invited("invited");
  await listed("considered");
  return id;
}

const ITEM = "item { key } needed provenCount missing status members { actor { key } }";
const CANDIDATE = "actor { key } memberState hops closes { part item { key } }";
const QUERIES = {
  gapAnalysis: `query ($input: GapAnalysisInput!) { answer: gapAnalysis(input: $input) { revision items { ${ITEM} }
    numbers { part present missing } closing { sets { candidates { ${CANDIDATE} } } candidateCount } } }`,
  consortiumRisks: `query ($input: ConsortiumRisksInput!) { answer: consortiumRisks(input: $input) { revision
    members { actor { key } lost { part missing } substitutes { ${CANDIDATE} } } } }`,
  consortiumCandidates: `query ($input: ConsortiumCandidatesInput!) { answer: consortiumCandidates(input: $input) { revision
    candidates { rank score actor { key } path { hops } } candidateCount newcomerCount requirements { minimumPartners }
    alreadyListed { state actor { key } } } }`,
  proposeConsortia: `query ($input: ProposeConsortiaInput!) { answer: proposeConsortia(input: $input) { revision verdict
    proposals { members { actor { key } isGiven isLead memberState } costs { sumOfDistances } }
    conflict { rules { rule argument } } requirements { minimumPartners eligibleCountries } } }`,
};
type Question = keyof typeof QUERIES;
const QUESTIONS = Object.keys(QUERIES) as Question[];

interface Named {
  actor: { key: string };
  memberState: string | null;
}
interface Gaps {
  items: { members: { actor: { key: string } }[] }[];
  numbers: { missing: number }[];
  closing: { sets: { candidates: Named[] }[] };
}
interface Proposals {
  verdict: string;
  proposals: { members: (Named & { isGiven: boolean })[] }[];
  conflict: { rules: { rule: string; argument: string }[] } | null;
  requirements: { minimumPartners: number };
}

async function answerTo<Shape>(question: Question, input: object, asker = ours): Promise<Shape> {
  return (await asker.data<{ answer: Shape }>(QUERIES[question], { input })).answer;
}

async function refusal(question: Question, input: object, asker = ours) {
  const { errors } = await asker.ask(QUERIES[question], { input });
  return errors?.map(({ message, extensions }) => ({ message, ...extensions }));
}

const statesOf = (named: readonly Named[]) =>
  Object.fromEntries(named.map(({ actor, memberState }) => [actor.key, memberState]));
const ids = (...names: string[]) => names.map((name) => actorId(`org:${name}`));

describe("the cluster's own office", () => {
  const leadId = actorId("org:stranger");
  const members = { memberIds: [leadId], requirements: { minimumPartners: 2 } };

  it("is proposed by no question, though it is nearest", async () => {
    const named = async (question: Question, input: object) =>
      JSON.stringify(await answerTo<unknown>(question, input, api));
    const other = ids("next")[0]!;
    for (const answer of [
      await named("gapAnalysis", members),
      await named("consortiumRisks", { ...members, memberIds: [leadId, other] }),
      await named("consortiumCandidates", { leadId }),
      await named("proposeConsortia", { leadId }),
    ]) {
      expect(answer).toContain("org:");
      expect(answer).not.toContain(OFFICE_KEY);
    }
  });

  it("is in a proposal whose question names it", async () => {
    const { proposals } = await answerTo<Proposals>(
      "proposeConsortia",
      { leadId, memberIds: [actorId(OFFICE_KEY)] },
      api,
    );
    expect(proposals[0]!.members.map(({ actor }) => actor.key)).toContain(OFFICE_KEY);
  });
});

describe("a question about a saved consortium", () => {
  it.each(QUESTIONS)(
    "does not know it in %s for whom it does not exist, exactly as if it were none",
    async (question) => {
      const none = { consortiumId: encodeId("Consortium", "consortium:none") };
      const [missing] = (await refusal(question, none))!;
      expect(missing).toMatchObject({ code: "NOT_FOUND", argument: "input.consortiumId" });
      for (const asker of [
        api,
        as(api, "stranger"),
        as(api, "invited"),
        as(api, "declined"),
        api.as(MANAGER),
      ]) {
        const [hidden] = (await refusal(question, { consortiumId }, asker))!;
        const key = /"(consortium:[^"]*)"/.exec(String(hidden!.message))![1]!;
        expect({ ...hidden, message: String(hidden!.message).replace(key, "consortium:none") }).toEqual(
          missing,
        );
      }
      expect(await refusal(question, { consortiumId }, as(api, "partner"))).toBeUndefined();
    },
  );

  it("is answered as one that names the same members and requirements", async () => {
    const byHand = {
      memberIds: ids("lead", "partner"),
      excludeActorIds: ids("declined"),
      requirements: REQUIREMENTS,
    };
    const plain = (answer: unknown) =>
      JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
        name === "memberState" ? null : value,
      ) as unknown;
    for (const question of ["gapAnalysis", "consortiumRisks"] as const)
      expect(plain(await answerTo(question, { consortiumId }))).toEqual(await answerTo(question, byHand));
    const team = { leadId: actorId("org:lead"), memberIds: ids("partner"), requirements: REQUIREMENTS };
    expect(plain(await answerTo("proposeConsortia", { consortiumId }))).toEqual(
      await answerTo("proposeConsortia", { ...team, excludeIds: ids("declined") }),
    );
    const excludeIds = ids("declined", "invited", "considered");
    expect({
      ...(await answerTo<object>("consortiumCandidates", { consortiumId })),
      alreadyListed: [],
    }).toEqual(await answerTo("consortiumCandidates", { ...team, excludeIds }));
  });

  it("proposes nobody who declined, and names who is invited or considered as such", async () => {
    const { closing } = await answerTo<Gaps>("gapAnalysis", { consortiumId, sets: 20 });
    const closers = statesOf(closing.sets.flatMap(({ candidates }) => candidates));
    expect(closers).toEqual({
      "org:invited": "INVITED",
      "org:considered": "CANDIDATE",
      "org:new": null,
      "org:next": null,
    });

    const { members } = await answerTo<{ members: { substitutes: Named[] }[] }>("consortiumRisks", {
      consortiumId,
    });
    const substitutes = statesOf(members.flatMap((member) => member.substitutes));
    expect(substitutes).toMatchObject({ "org:invited": "INVITED", "org:considered": "CANDIDATE" });
    expect(substitutes).not.toHaveProperty("org:declined");

    const wide = { consortiumId, first: 10, minimumDifference: 0, aims: { newTies: 1 } };
    const { proposals } = await answerTo<Proposals>("proposeConsortia", wide);
    const proposed = statesOf(proposals.flatMap((proposal) => proposal.members));
    expect(proposed).toMatchObject({ "org:lead": null, "org:partner": null, "org:invited": "INVITED" });
    expect(proposed).not.toHaveProperty("org:declined");
    for (const { members: team } of proposals)
      expect(team.filter(({ isGiven }) => isGiven).map(({ actor }) => actor.key)).toEqual([
        "org:lead",
        "org:partner",
      ]);

    const found = await answerTo<{ candidates: { actor: { key: string } }[]; alreadyListed: unknown }>(
      "consortiumCandidates",
      { consortiumId },
    );
    expect(found.candidates.map(({ actor }) => actor.key).sort()).toEqual(["org:new", "org:next"]);
    expect(found.alreadyListed).toEqual([
      { state: "INVITED", actor: { key: "org:invited" } },
      { state: "CANDIDATE", actor: { key: "org:considered" } },
    ]);
  });

  it("adds what else is asked: members, among them one that declined, and requirements of which the stricter holds", async () => {
    const more = {
      consortiumId,
      memberIds: ids("declined", "partner"),
      requirements: { minimumPartners: 5 },
    };
    const { items, numbers } = await answerTo<Gaps>("gapAnalysis", more);
    const memberKeys = ["org:lead", "org:partner", "org:declined"];
    expect(items[0]!.members.map(({ actor }) => actor.key)).toEqual(memberKeys);
    expect(numbers.map(({ missing }) => missing)).toEqual([2, 0]);

    const looser = await answerTo<Proposals>("proposeConsortia", {
      consortiumId,
      requirements: { minimumPartners: 2 },
    });
    expect(looser.requirements.minimumPartners).toBe(3);
    const { proposals } = await answerTo<Proposals>("proposeConsortia", more);
    expect(
      proposals[0]!.members
        .map(({ actor }) => actor.key)
        .slice(0, 3)
        .sort(),
    ).toEqual([...memberKeys].sort());

    const { conflict } = await answerTo<Proposals>("proposeConsortia", {
      consortiumId,
      requirements: { partners: [{ kinds: ["UNIVERSITY", "COMPANY"], minimum: 0, maximum: 1 }] },
    });
    expect(conflict!.rules.map(({ rule, argument }) => [rule, argument])).toEqual([
      ["LEAD", "input.consortiumId"],
      ["MEMBER", "input.consortiumId"],
      ["MAXIMUM_OF_KINDS", "input.requirements.partners"],
    ]);
  });

  it.each(QUESTIONS)(
    "refuses in %s to leave out who is in it, as lead, member or by name",
    async (question) => {
      const isOfMembers = question === "gapAnalysis" || question === "consortiumRisks";
      const argument = isOfMembers ? "excludeActorIds" : "excludeIds";
      for (const name of ["lead", "partner"]) {
        const [refused] = (await refusal(question, { consortiumId, [argument]: ids("new", name) }))!;
        expect(refused).toMatchObject({ code: "BAD_USER_INPUT", argument: `input.${argument}` });
      }
      const named = { memberIds: ids("new"), [argument]: ids("new") };
      expect((await refusal(question, named, api))![0]).toMatchObject({ argument: `input.${argument}` });
    },
  );

  it("says what contradicts it by the argument", async () => {
    const [contradiction] = (await refusal("gapAnalysis", {
      consortiumId,
      requirements: { maximumPartners: 2 },
    }))!;
    expect(contradiction).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "input.requirements.maximumPartners",
    });
    const [otherLead] = (await refusal("proposeConsortia", { consortiumId, leadId: actorId("org:new") }))!;
    expect(otherLead).toMatchObject({ code: "BAD_USER_INPUT", argument: "input.leadId" });
    expect(await refusal("proposeConsortia", { consortiumId, leadId: actorId("org:lead") })).toBeUndefined();
  });

  it("is answered as README asks it, at once for gaps, risks and whole teams", async () => {
    const readme = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8");
    const [query] = /query PartnersForOurDraft[^`]*/.exec(readme)!;
    const { missing, teams } = await ours.data<{ missing: Gaps; teams: Proposals }>(query, { consortiumId });
    expect(missing.closing.sets.length).toBeGreaterThan(0);
    expect(teams.verdict).toBe("FOUND");
  });

  it("takes over what its call asks now", async () => {
    const manager = apiOver(database).as(MANAGER);
    const input = { titleEn: "Call", level: "STATE", requirements: { minimumPartners: 4 } };
    const { call } = await manager.data<{ call: { fundingCall: { id: string } } }>(
      "mutation ($input: FundingCallInput!) { call: createFundingCall(input: $input) { fundingCall { id } } }",
      { input },
    );
    const { id: callId } = call.fundingCall;
    await manager.data(`mutation { publishFundingCall(id: "${callId}", expectedVersion: 1) { revision } }`);
    const { id } = await begun(lead, { requirements: REQUIREMENTS, fundingCallId: callId });
    const missing = async () =>
      (await answerTo<Gaps>("gapAnalysis", { consortiumId: id })).numbers.map((number) => number.missing);
    expect(await missing()).toEqual([3, 1]);
    await database.query("MATCH (call:FundingCall) SET call.minimumPartners = 6");
    expect(await missing()).toEqual([5, 1]);
  });
});

describe("whom a question names", () => {
  const exclusion = (question: Question) =>
    question === "gapAnalysis" || question === "consortiumRisks" ? "excludeActorIds" : "excludeIds";

  it.each(QUESTIONS)(
    "has to be in the network that answers %s, whatever it is named as",
    async (question) => {
      await storeLike("org:new", "org:late");
      const late = actorId("org:late");
      const leads = exclusion(question) === "excludeIds" ? [{ leadId: late }] : [];
      for (const named of [...leads, { memberIds: [late] }, { [exclusion(question)]: [late] }]) {
        const [error] = (await refusal(question, named))!;
        expect(error).toMatchObject({
          code: "UNAVAILABLE",
          message: expect.stringMatching(
            /^Actor "org:late" exists, but not in the network of revision \d+/,
          ) as string,
        });
      }
      await database.query("MATCH (actor:Actor {key: 'org:late'}) DETACH DELETE actor");
    },
  );

  it("brings real candidates alone as soon as one of them is real, and invented ones only where all are invented", async () => {
    const wanted = { requirements: { partners: [{ kinds: ["HOSPITAL"], minimum: 2 }], minimumPartners: 3 } };
    const mixed = { ...wanted, memberIds: ids("lead", "example") };
    const { closing } = await answerTo<Gaps>("gapAnalysis", mixed);
    const { proposals } = await answerTo<Proposals>("proposeConsortia", { ...mixed, maximumSize: 3 });
    const found = await answerTo<{ candidates: { actor: { key: string } }[] }>("consortiumCandidates", mixed);
    const keys = [
      ...closing.sets.flatMap(({ candidates }) => candidates),
      ...proposals.flatMap(({ members }) => members.filter(({ isGiven }) => !isGiven)),
      ...found.candidates,
    ].map(({ actor }) => actor.key);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys).not.toContain("org:example");
    await storeLike("org:example", "org:invented");
    const anew = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
    const invented = { ...wanted, memberIds: ids("example") };
    const sets = (await answerTo<Gaps>("gapAnalysis", invented, anew)).closing.sets;
    expect(sets.flatMap(({ candidates }) => candidates.map(({ actor }) => actor.key))).toEqual([
      "org:invented",
    ]);
    for (const memberIds of [ids("example"), ids("lead", "example")]) {
      const { verdict } = await answerTo<Proposals>(
        "proposeConsortia",
        { ...wanted, requirements: { partners: wanted.requirements.partners }, memberIds, maximumSize: 3 },
        anew,
      );
      expect(verdict).toBe("FOUND");
    }
    await database.query("MATCH (actor:Actor {key: 'org:invented'}) DETACH DELETE actor");
  });
});
