import { cosine, profileVectors } from "./cosineReference";
import type { Profile } from "./profileReference";

/** A neighbour and its score. */
export interface RankedNeighbour {
  key: string;
  /** Rounded to 6 decimals. */
  score: number;
}

/**
 * Ranks the shared-topic neighbours of actors by comparing with every profile there is.
 *
 * @returns all that share at least so many topics that one of both has itself: highest score first, then by key
 */
export function neighbourRanking(profiles: ReadonlyMap<string, Profile>) {
  const vectors = profileVectors(
    new Map(
      [...profiles].map(([actor, profile]) => [
        actor,
        new Map([...profile].map(([topic, { weight }]) => [topic, weight])),
      ]),
    ),
  );
  return (owner: string, minSharedTopics: number, isLeftOut: (key: string) => boolean): RankedNeighbour[] =>
    [...profiles.keys()]
      .filter((key) => key !== owner && !isLeftOut(key))
      .filter((key) => sharedTopicCount(profiles.get(owner)!, profiles.get(key)!) >= minSharedTopics)
      .map((key) => ({ key, score: rounded(cosine(vectors.get(owner)!, vectors.get(key)!)) }))
      .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}

function sharedTopicCount(one: Profile, other: Profile): number {
  return [...one].filter(([topic, { isDirect }]) => {
    const shared = other.get(topic);
    return shared !== undefined && (isDirect || shared.isDirect);
  }).length;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
