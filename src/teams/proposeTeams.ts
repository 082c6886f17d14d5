import { TeamArchive } from "./archive";
import { differentTeams } from "./differentTeams";
import { forcedMembers } from "./forcedMembers";
import { rarestFirst } from "./rarestFirst";
import type { SearchOptions, SearchOutcome } from "./search.type";
import { anyTeam, nearestFirst, searchTree } from "./searchTree";
import { teamValue } from "./teamCosts";
import type { Budget } from "../collections/turns";
import type { Steps, TeamProblem } from "./teamProblem.type";
import { TeamSearch } from "./teamSearch";

/** Nodes looked at for a first team. */
const FIRST_TEAM_NODES = 20_000;

/** Below what a distance is taken for rounding. */
const TOLERANCE = 1e-9;

/**
 * Teams that meet every hard rule, from the front of those that no other found team beats in every soft aim: the closest
 * first (least sum of distances), then the best under the aims that differ enough from each other.
 */
export function* proposeTeams(
  problem: TeamProblem,
  options: SearchOptions,
  budget: Budget,
): Steps<SearchOutcome> {
  const question = { order: nearestFirst, nodeLimit: FIRST_TEAM_NODES };
  const answer = yield* anyTeam(problem, question, budget);
  if (answer.team === null) return { verdict: "NONE" };
  const archive = new TeamArchive(problem);
  archive.offer(answer.team);
  for (const team of yield* rarestFirst(problem)) archive.offer(team);
  const search = new TeamSearch(problem, archive, options, budget);
  yield* search.closest();
  yield* search.otherwise();
  const isOptimal = yield* prove(problem, archive, options.nodeLimit, budget);
  const { first, minimumDifference, aims } = options;
  const choice = { first, minimumDifference, forced: forcedMembers(problem) };
  const teams = differentTeams(archive.byDistance(), teamValue(problem, aims, search.scale()), choice);
  return { verdict: "TEAMS", teams, isOptimal };
}

/** Looks for a team closer than all found, or proves that there is none. @returns whether the closest one is proven */
function* prove(
  problem: TeamProblem,
  archive: TeamArchive,
  nodeLimit: number,
  budget: Budget,
): Steps<boolean> {
  const question = {
    start: [],
    below: archive.least - TOLERANCE,
    isFirstEnough: false,
    order: nearestFirst,
    nodeLimit,
  };
  const { team, isProven } = yield* searchTree(problem, question, budget);
  if (team !== null) archive.offer(team);
  return isProven;
}
