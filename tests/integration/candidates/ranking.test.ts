import "reflect-metadata";
import { buildHistory } from "../../../src/candidates/ranking/history";
import { queryVector } from "../../../src/candidates/ranking/question";
import { termValues, totalOf } from "../../../src/candidates/ranking/score";
import { networkAsOf } from "../../../src/projection/networkAsOf";
import { Turns } from "../../../src/collections/turns";
import { readCordisReference, type ReferenceProject } from "../../support/cordisReference";
import { readNetwork } from "../../support/readNetwork";
import { programmeWords, scienceTokens } from "../../support/subjectTokens";
import { referenceScores } from "../../support/rankingReference";
import { testDatabase } from "../../support/testDatabase";

const CUTOFF = "2024-12-31";
const reference = readCordisReference();

const tokens = (project: ReferenceProject) => ({
  science: scienceTokens(project.topics.map((topic) => topic.replace("euroscivoc:", ""))),
  programme: programmeWords(project),
});

describe("the ranking of candidates on the seeded network", () => {
  const database = testDatabase({ name: "seeded" });

  it("gives everybody the score that the formula alone gives, as of a past day", async () => {
    const projects = [...reference.projects.values()].filter(({ participants }) => participants.length > 0);
    const known = projects
      .map((project) => ({
        ...project,
        knownFrom: project.startDate ?? (project.layer === "IMI" ? "2021-12-31" : "2022-12-31"),
        agesFrom: project.startDate ?? (project.layer === "IMI" ? "2015-01-01" : "2018-01-01"),
      }))
      .filter(({ knownFrom }) => knownFrom <= CUTOFF);
    const network = await networkAsOf(await readNetwork(database), CUTOFF, new Turns());
    const history = await buildHistory(network, CUTOFF, false, new Turns());
    const { indexes } = network.actors;
    const activities = known.map((project) => ({
      members: project.participants,
      agesFrom: project.agesFrom,
      ...tokens(project),
    }));
    const later = projects
      .filter(({ startDate, topics }) => startDate !== null && startDate > CUTOFF && topics.length > 0)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, 40)
      .filter((_project, index) => index % 8 === 0);
    expect(later).toHaveLength(5);
    for (const project of later) {
      const lead = project.participants[0]!;
      const { legalBasis, topicCode, fundingScheme } = project;
      const query = queryVector(history, project.topics, {
        legalBasis: legalBasis || null,
        topicCode: topicCode || null,
        fundingScheme: fundingScheme || null,
      });
      const values = await termValues(history, { lead: indexes.get(lead)!, team: [], query }, new Turns());
      const expected = referenceScores(
        activities,
        CUTOFF,
        lead,
        tokens(project),
        (actor) => reference.countries.get(actor) ?? null,
      );
      expect(expected.size).toBeGreaterThan(6_000);
      for (const [actor, score] of expected)
        expect([actor, totalOf(values, indexes.get(actor)!)]).toEqual([actor, expect.closeTo(score, 6)]);
    }
  }, 300_000);
});
