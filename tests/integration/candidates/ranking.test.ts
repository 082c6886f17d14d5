import "reflect-metadata";
import { buildHistory } from "../../../src/candidates/ranking/history";
import { queryVector } from "../../../src/candidates/ranking/question";
import { termValues, totalOf } from "../../../src/candidates/ranking/score";
import { Turns } from "../../../src/projection/turns";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { readCordisReference, type ReferenceProject } from "../../support/cordisReference";
import { referenceScores } from "../../support/rankingReference";
import { testDatabase } from "../../support/testDatabase";

const CUTOFF = "2024-12-31";
const reference = readCordisReference();

const tokens = (project: ReferenceProject) => {
  const science = new Map<string, number>();
  for (const topic of project.topics) {
    const labels = topic
      .replace("euroscivoc:", "")
      .split("/")
      .filter((label) => label !== "");
    labels.forEach((_, level) => {
      const prefix = `science /${labels.slice(0, level + 1).join("/")}`;
      science.set(prefix, Math.max(science.get(prefix) ?? 0, 0.5 ** (labels.length - 1 - level)));
    });
  }
  const { legalBasis, topicCode, fundingScheme } = project;
  const parts = topicCode.split("-").filter((part) => part !== "HORIZON" && !/^20\d\d$/.test(part));
  const programme = new Map<string, number>();
  if (legalBasis) programme.set(`basis ${legalBasis}`, 1);
  if (topicCode) {
    if (parts[0]) programme.set(`one ${parts[0]}`, 1);
    if (parts[1]) programme.set(`two ${parts[0]}-${parts[1]}`, 1);
    programme.set(`whole ${topicCode}`, 1);
  }
  if (fundingScheme) programme.set(`scheme ${fundingScheme}`, 0.5);
  return { science, programme };
};

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
    const network = {
      ...(await new ProjectionRepository(database).read(new AbortController().signal)),
      revision: 1,
      privateRevision: 0,
    };
    const history = await buildHistory(network, { asOf: CUTOFF, today: CUTOFF }, new Turns());
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
