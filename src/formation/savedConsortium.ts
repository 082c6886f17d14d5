import type { Consortium } from "../consortia/consortium.type";
import { ConsortiumMemberState as State } from "../consortia/members/member.enums";
import type { ConsortiumStanding } from "../consortia/members/member.type";
import type { SavedConsortium } from "./formation.type";

/** States of those who are on the way in. */
const LISTED: readonly State[] = [State.CANDIDATE, State.INVITED];

/** Keys of those who are in a consortium, each once: its lead, then those that accepted. */
export function actorsIn({ leadKey, partners }: Pick<Consortium, "leadKey" | "partners">): string[] {
  const lead = leadKey === null ? [] : [leadKey];
  return [...new Set([...lead, ...partners.map(({ key }) => key)])];
}

/**
 * A consortium as questions take it over.
 *
 * @param standings of all who are or were on its list, oldest first. An actor that a merge of records left several of is a member
 * where one says so, else on the way in, else out.
 */
export function savedConsortium(
  consortium: Consortium,
  standings: readonly ConsortiumStanding[],
): SavedConsortium {
  const { leadKey, requirements, fundingCallKey } = consortium;
  const known = new Set(actorsIn(consortium));
  const memberKeys = [...known].filter((key) => key !== leadKey);
  const unknown = ({ actorKey }: ConsortiumStanding) => !known.has(actorKey) && known.add(actorKey);
  const listed = standings.filter(({ state }) => LISTED.includes(state)).filter(unknown);
  const gone = standings.filter(unknown);
  const goneKeys = gone.map(({ actorKey }) => actorKey);
  return { leadKey, memberKeys, listed, goneKeys, requirements, fundingCallKey };
}

/** How far actors are on the way into a consortium, by key: CANDIDATE or INVITED; null for who is not on its list, or in it. */
export function memberStates(saved: SavedConsortium | null): (actorKey: string) => State | null {
  const states = new Map(saved?.listed.map(({ actorKey, state }) => [actorKey, state]));
  return (actorKey) => states.get(actorKey) ?? null;
}
