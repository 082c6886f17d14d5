import { badUserInput } from "../graphql/errors";
import type { AskedTeam, NamedTeam, SavedConsortium } from "./formation.type";

/**
 * Whom a question is about: who is named, with the lead and the members of a saved consortium. Who is out of that may not be
 * proposed again, unless the question names it as a member.
 *
 * @param excludeArgument the argument that names who is out
 * @throws BAD_USER_INPUT where another lead is named than the consortium has, or somebody is in it and out of it
 */
export function askedTeam(
  named: NamedTeam,
  saved: SavedConsortium | null,
  excludeArgument: string,
): AskedTeam {
  const team = wholeTeam(named, saved);
  if (named.excludedKeys.some((key) => key === team.leadKey || team.memberKeys.includes(key))) {
    throw badUserInput(excludeArgument, inAndOut(excludeArgument));
  }
  return team;
}

function wholeTeam(named: NamedTeam, saved: SavedConsortium | null): AskedTeam {
  if (saved === null) return { ...named, memberKeys: withoutLead(named.memberKeys, named.leadKey), saved };
  const leadKey = saved.leadKey ?? named.leadKey;
  if (named.leadKey !== null && named.leadKey !== leadKey) {
    throw badUserInput("input.leadId", OTHER_LEAD);
  }
  const memberKeys = withoutLead([...saved.memberKeys, ...named.memberKeys], leadKey);
  const given = new Set([leadKey, ...memberKeys]);
  const gone = saved.goneKeys.filter((key) => !given.has(key));
  return { leadKey, memberKeys, excludedKeys: [...new Set([...named.excludedKeys, ...gone])], saved };
}

function inAndOut(excludeArgument: string): string {
  return `Argument "${excludeArgument}" names the lead, or a member, of the consortium itself: leave that actor out of one of them.`;
}

const OTHER_LEAD =
  'Argument "input.leadId" names another lead than the consortium of "input.consortiumId" has: leave it out, or name that actor in "input.memberIds".';

function withoutLead(keys: readonly string[], leadKey: string | null): string[] {
  return [...new Set(keys)].filter((key) => key !== leadKey);
}
