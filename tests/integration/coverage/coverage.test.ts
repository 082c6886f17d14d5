import "reflect-metadata";
import { ANONYMOUS, type Viewer, viewerParams } from "../../../src/access/viewer.type";
import { ActorKind, ValueChainStage } from "../../../src/actors/actor.enums";
import { coverers } from "../../../src/coverage/coverers";
import { CoverageRepository } from "../../../src/coverage/coverage.repository";
import { CoverageService } from "../../../src/coverage/coverage.service";
import type { CoverageFacts, RequirementItem } from "../../../src/coverage/coverage.type";
import { coverageEvidence } from "../../../src/coverage/coverageEvidence";
import { coverageOf } from "../../../src/coverage/coverageOf";
import { requirementItems } from "../../../src/coverage/requirementItems";
import { RequestNetwork } from "../../../src/projection/requestNetwork";
import type { Requirements } from "../../../src/requirements/requirements.type";
import { networkSource, storeNetwork } from "../../support/networkFixture";
import { storeSubjects } from "../../support/subjects";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const REQUIREMENTS: Requirements = {
  topicKeys: ["heart"],
  valueChainStages: [ValueChainStage.CARE],
  partners: [{ kinds: [ActorKind.COMPANY], isSme: true, minimum: 1, maximum: null }],
  eligibleCountries: ["FR", "DE"],
  minimumPartners: null,
  maximumPartners: null,
  minimumCountries: null,
};

async function factsOf(viewer: Viewer = ANONYMOUS): Promise<CoverageFacts> {
  const network = new RequestNetwork(await networkSource(database, "memory"), viewerParams(viewer), 10_000);
  return new CoverageService(new CoverageRepository(database)).facts(await network.whole(), REQUIREMENTS);
}

const items = requirementItems(REQUIREMENTS).map(({ item }) => item);
const [topic, stage, partners, countries] = items as [
  RequirementItem,
  RequirementItem,
  RequirementItem,
  RequirementItem,
];

/** Level and basis of an item for each actor, by key. */
async function coverages(item: RequirementItem, keys: readonly string[], viewer?: Viewer) {
  const facts = await factsOf(viewer);
  return Object.fromEntries(
    keys.map((key) => {
      const { level, basis } = coverageOf(facts, facts.network.actors.indexes.get(key)!, item);
      return [key, `${level} ${basis}`];
    }),
  );
}

describe("coverage", () => {
  it("tells stated topics from implied ones, titles and what is not known", async () => {
    const activities = ["named", "narrow", "titled", "other"].map((key) => ({
      key: `p:${key}`,
      participants: [key],
    }));
    await storeNetwork(database, {
      actors: [{ key: "declares" }, { key: "declares-narrow" }, { key: "nothing" }],
      activities: [
        ...activities,
        { key: "secret", label: "Partnership", isPrivate: true, participants: ["hidden"] },
      ],
    });
    await storeSubjects(database, {
      topics: { heart: null, valve: "heart", lung: null },
      about: [
        { owner: "declares", topic: "heart", origin: "DECLARED" },
        { owner: "declares-narrow", topic: "valve", origin: "DECLARED" },
        { owner: "p:named", topic: "heart", origin: "SOURCE" },
        { owner: "p:narrow", topic: "valve", origin: "SOURCE" },
        { owner: "p:other", topic: "lung", origin: "SOURCE" },
        { owner: "secret", topic: "heart", origin: "DECLARED" },
      ],
      titles: { "p:titled": "The heart in winter" },
    });
    const keys = ["declares", "declares-narrow", "named", "narrow", "titled", "other", "nothing", "hidden"];
    expect(await coverages(topic, keys)).toEqual({
      declares: "PROVEN TOPIC_DECLARED",
      "declares-narrow": "INFERRED TOPIC_IMPLIED",
      named: "PROVEN TOPIC_NAMED",
      narrow: "INFERRED TOPIC_IMPLIED",
      titled: "INFERRED TOPIC_FROM_TITLE",
      other: "UNKNOWN NOTHING_KNOWN",
      nothing: "UNKNOWN NOTHING_KNOWN",
      hidden: "UNKNOWN NOTHING_KNOWN",
    });
    expect(await coverages(topic, ["hidden"], { ...ANONYMOUS, role: "MANAGER" })).toEqual({
      hidden: "PROVEN TOPIC_NAMED",
    });

    const facts = await factsOf();
    const found = coverers(facts, topic, () => true).map(({ actor }) => facts.network.actors.keys[actor]);
    expect(found).toEqual(["declares", "declares-narrow", "named", "narrow", "titled"]);
    const evidenceOf = (key: string) =>
      coverageEvidence(facts, facts.network.actors.indexes.get(key)!, topic);
    expect(evidenceOf("narrow")).toEqual({
      activities: [{ key: "p:narrow", kind: "PROJECT" }],
      topicKeys: ["valve"],
      serviceKeys: [],
    });
    expect(evidenceOf("hidden")).toEqual({ activities: [], topicKeys: [], serviceKeys: [] });
  });

  it("tells kinds and sizes that were stated from derived, unknown and other ones", async () => {
    const actor = (key: string, properties: object) => ({ key, kind: "COMPANY", isSme: true, ...properties });
    await storeNetwork(database, {
      actors: [
        actor("stated", {}),
        actor("derived", { kindBasis: "activity type PRC" }),
        actor("kindless", { kind: "UNKNOWN" }),
        actor("large", { isSme: false }),
        actor("large-kindless", { kind: "UNKNOWN", isSme: false }),
        actor("sizeless", { isSme: null }),
        actor("hospital", { kind: "HOSPITAL", isSme: null }),
      ],
      activities: [],
    });
    const keys = ["stated", "derived", "kindless", "large", "large-kindless", "sizeless", "hospital"];
    expect(await coverages(partners, keys)).toEqual({
      stated: "PROVEN KIND_STATED",
      derived: "INFERRED KIND_BY_RULE",
      kindless: "UNKNOWN KIND_UNKNOWN",
      large: "ABSENT OTHER_SIZE",
      "large-kindless": "ABSENT OTHER_SIZE",
      sizeless: "UNKNOWN SIZE_UNKNOWN",
      hospital: "ABSENT OTHER_KIND",
    });
  });

  it("takes stages as declared, then as offered, then by kind", async () => {
    const actors = [
      { key: "declares", valueChainStages: ["CARE", "RESEARCH"] },
      { key: "excludes", kind: "HOSPITAL", valueChainStages: ["RESEARCH"] },
      { key: "offers", valueChainStages: ["RESEARCH"] },
      { key: "offered", valueChainStages: ["RESEARCH"] },
      { key: "hospital", kind: "HOSPITAL" },
      { key: "company", kind: "COMPANY" },
    ];
    await storeNetwork(database, { actors, activities: [] });
    await database.query(
      `UNWIND [['s:now', 'offers', null], ['s:over', 'offered', date('2020-01-01')]] AS row
       MATCH (actor:Actor {key: row[1]})
       CREATE (:Service {key: row[0], direction: 'OFFER', kind: 'TRAINING', valueChainStages: ['CARE'], sortKey: row[0],
         validUntil: row[2]})-[:PROVIDED_BY]->(actor)`,
    );
    const keys = actors.map(({ key }) => key);
    expect(await coverages(stage, keys)).toEqual({
      declares: "PROVEN STAGE_DECLARED",
      excludes: "ABSENT STAGE_NOT_DECLARED",
      offers: "INFERRED STAGE_OFFERED",
      offered: "ABSENT STAGE_NOT_DECLARED",
      hospital: "INFERRED STAGE_BY_KIND",
      company: "UNKNOWN NOTHING_KNOWN",
    });
    const facts = await factsOf();
    expect(coverageEvidence(facts, facts.network.actors.indexes.get("offers")!, stage).serviceKeys).toEqual([
      "s:now",
    ]);
  });

  it("tells eligible countries from others and unknown ones", async () => {
    const actors = [{ key: "in", country: "DE" }, { key: "out", country: "IT" }, { key: "nowhere" }];
    await storeNetwork(database, { actors, activities: [] });
    expect(await coverages(countries, ["in", "out", "nowhere"])).toEqual({
      in: "PROVEN COUNTRY_ELIGIBLE",
      out: "ABSENT COUNTRY_NOT_ELIGIBLE",
      nowhere: "UNKNOWN COUNTRY_UNKNOWN",
    });
    expect(items.map(({ key }) => key)).toEqual([
      "topic heart",
      "stage CARE",
      "partners COMPANY SME",
      "countries DE,FR",
    ]);
  });
});
