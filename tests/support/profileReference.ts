import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CordisReference } from "./cordisReference";
import { topicsNamedBy } from "./inferenceReference";
import { SEED } from "./seedFiles";
import { type Implied, implications, labelledTopics } from "./thesaurusReference";

/** What an actor works on: by topic, weight and whether the topic is named itself or matched. */
export type Profile = Map<string, Implied>;

const NAMED_BY_TITLE = 0.5;

/**
 * What every actor works on, from the files alone: its projects' topics, those that only their titles name, and what it
 * declares; with all that these imply.
 */
export function readProfiles({ projects }: CordisReference): Map<string, Profile> {
  const implied = implications([...projects.values()].flatMap(({ topics }) => topics));
  const labelled = labelledTopics();
  const profiles = new Map<string, Profile>();
  const addTo = (actor: string, subjects: [topic: string, weight: number][]) => {
    if (subjects.length === 0) return;
    const profile = profiles.get(actor) ?? new Map<string, Implied>();
    profiles.set(actor, profile);
    for (const [topic, { weight, isDirect }] of strongest(subjects, implied)) {
      const present = profile.get(topic) ?? { weight: 0, isDirect: false };
      profile.set(topic, { weight: present.weight + weight, isDirect: present.isDirect || isDirect });
    }
  };
  for (const { title, topics, participants } of projects.values()) {
    const given = new Set(topics.flatMap((topic) => [...implied(topic).keys()]));
    const inferred = topicsNamedBy(title, labelled).filter((topic) => !given.has(topic));
    const subjects = [
      ...topics.map((topic): [string, number] => [topic, 1]),
      ...inferred.map((topic): [string, number] => [topic, NAMED_BY_TITLE]),
    ];
    for (const actor of participants) addTo(actor, subjects);
  }
  for (const { key, topics } of declaringActors()) {
    addTo(
      key,
      topics.map((topic) => [topic, 1]),
    );
  }
  return profiles;
}

function strongest(
  subjects: readonly [topic: string, weight: number][],
  implied: (topic: string) => Profile,
): Profile {
  const best: Profile = new Map();
  for (const [subject, about] of subjects) {
    for (const [topic, { weight, isDirect }] of implied(subject)) {
      const present = best.get(topic) ?? { weight: 0, isDirect: false };
      best.set(topic, {
        weight: Math.max(present.weight, about * weight),
        isDirect: present.isDirect || isDirect,
      });
    }
  }
  return best;
}

function declaringActors(): { key: string; topics: string[] }[] {
  return JSON.parse(readFileSync(join(SEED, "cluster/actors.json"), "utf8")) as {
    key: string;
    topics: string[];
  }[];
}
