/** Prints how well the service ranks candidates for projects that began after a cut-off, beside simpler rankings. */
import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NEWCOMER_ACTIVITIES } from "../../src/candidates/newcomer";
import { buildHistory, type History } from "../../src/candidates/ranking/history";
import { queryVector } from "../../src/candidates/ranking/question";
import { termValues, totalOf } from "../../src/candidates/ranking/score";
import { topicFit } from "../../src/candidates/ranking/topicFit";
import { networkAsOf } from "../../src/projection/networkAsOf";
import { Turns } from "../../src/collections/turns";
import { euroSciVocKey } from "../../src/import/euroSciVocTopics";
import { PROJECT_ROOT } from "../../src/neo4j/projectRoot";
import { readNetwork } from "../../tests/support/readNetwork";
import { onSeededDatabase } from "../network";
import { baselines } from "./baselines";
import { type Query, readProjects, split } from "./data";
import { METRICS, metricsOf, summarise } from "./metrics";

const CUTOFF = "2024-12-31";
const UNTIL = "2027-01-01";
const LISTED = 200;

const actorKey = (id: string) => `pic:${id}`;
const idOf = (key: string) => key.replace(/^pic:/, "");

function queryOf(history: History, { project }: Query) {
  const { legalBasis, topicCode, fundingScheme } = project;
  return queryVector(history, project.euroSciVocPaths.map(euroSciVocKey), {
    legalBasis: legalBasis || null,
    topicCode: topicCode || null,
    fundingScheme: fundingScheme || null,
  });
}

/** Who has a history, best first, without the lead; ties by id. */
function ranked(history: History, lead: string, scoreOf: (actor: number) => number): string[] {
  const { keys } = history.network.actors;
  const { offsets } = history.ofActor;
  return keys
    .flatMap((key, actor) =>
      offsets[actor + 1]! > offsets[actor]! && key !== actorKey(lead)
        ? [{ id: idOf(key), score: scoreOf(actor) }]
        : [],
    )
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

function line(name: string, rows: number[][]): string {
  const cells = summarise(rows).map(
    ({ mean, low, high }) => `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
  );
  return `| ${[name, ...cells].join(" | ")} |`;
}

void onSeededDatabase(async (database) => {
  const { history: known, queries, testCount } = split(readProjects(), CUTOFF, UNTIL);
  const network = await networkAsOf(await readNetwork(database), CUTOFF, new Turns());
  const history = await buildHistory(network, CUTOFF, false, new Turns());
  const { indexes } = network.actors;
  console.log(
    `History: ${known.length} projects until ${CUTOFF}. Asked: ${testCount} later ones, ${queries.length} with known partners.\n`,
  );
  console.log(`| ranking | ${METRICS.join(" | ")} |\n|${"---|".repeat(METRICS.length + 1)}`);
  for (const [name, scores] of Object.entries(baselines(known))) {
    const rows = queries.map((query) => {
      const of = scores(query);
      return metricsOf(
        ranked(history, query.lead, (actor) => of.get(idOf(network.actors.keys[actor]!)) ?? 0),
        query.relevant,
      );
    });
    console.log(line(name, rows));
  }
  const list: string[] = ["queryProjectId,orgId,rank"];
  const rows: number[][] = [];
  for (const query of queries) {
    const lead = indexes.get(actorKey(query.lead)) ?? -1;
    const asked = { lead, team: [], query: queryOf(history, query) };
    const values = await termValues(history, asked, new Turns());
    const ranking = ranked(history, query.lead, (actor) => totalOf(values, actor));
    list.push(...ranking.slice(0, LISTED).map((id, index) => `${query.project.id},${id},${index + 1}`));
    rows.push(metricsOf(ranking, query.relevant));
  }
  console.log(line("**the service's score**", rows));
  const file = join(PROJECT_ROOT, "bench", "results", "ranking.csv");
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${list.join("\n")}\n`);
  console.log(newcomerLine(history, queries));
  console.log(`\nThe first ${LISTED} of each ranking: bench/results/ranking.csv`);
});

/** Newcomers among themselves, by topic alone, for the queries that have some. */
function newcomerLine(history: History, queries: readonly Query[]): string {
  const { offsets } = history.ofActor;
  const { indexes, keys } = history.network.actors;
  const isNewcomer = (id: string) => {
    const actor = indexes.get(actorKey(id))!;
    return offsets[actor + 1]! - offsets[actor]! <= NEWCOMER_ACTIVITIES;
  };
  const asked = queries
    .map((query) => ({ query, relevant: query.relevant.filter(isNewcomer) }))
    .filter(({ relevant }) => relevant.length > 0);
  const rows = asked.map(({ query, relevant }) => {
    const fit = topicFit(history, queryOf(history, query));
    const ranking = ranked(history, query.lead, (actor) => fit[actor]!).filter(isNewcomer);
    return metricsOf(ranking, relevant);
  });
  const count = keys.filter((key) => indexes.has(key) && isNewcomer(idOf(key))).length;
  return (
    `\nThe newcomers' list, by topic alone, reported apart: ${asked.length} queries have partners among the ${count} ` +
    `organisations with at most ${NEWCOMER_ACTIVITIES} earlier project.\n| ranking | ${METRICS.join(" | ")} |\n` +
    `|${"---|".repeat(METRICS.length + 1)}\n${line("newcomers by topic", rows)}`
  );
}
