import { badUserInput } from "../graphql/errors";
import type { AskedTeam, NamedTeam, SavedConsortium } from "./formation.type";

/**
 * Whom a question is about: who is named, with the lead and the members of a saved consortium. Who is out of that may not be
 * proposed again, unless the question names it as a member.
 *
 * @throws BAD_USER_INPUT where another lead is named than the consortium has
 */
export function askedTeam(named: NamedTeam, saved: SavedConsortium | null): AskedTeam {
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

const OTHER_LEAD =
  'Argument "input.leadId" names another lead than the consortium of "input.consortiumId" has: leave it out, or name that actor in "input.memberIds".';

function withoutLead(keys: readonly string[], leadKey: string | null): string[] {
  return [...new Set(keys)].filter((key) => key !== leadKey);
}
