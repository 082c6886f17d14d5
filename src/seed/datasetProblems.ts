import type { Dataset, SeedMember, SeedParticipant, SeedService, SeedTopic } from "./dataset.schema";
import { kindOfSubKind } from "../closedLists";
import { findCycle } from "./findCycle";

interface Period {
  first: string | undefined;
  last: string | undefined;
  field: string;
}

/**
 * What is wrong between the entries of a dataset: unknown or repeated keys, cycles, ends before starts. Each
 * problem names file, entry, field and key. Keys of `externalKeys` count as known.
 */
export function datasetProblems(dataset: Dataset, externalKeys: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const keysOf = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key));
  const known = {
    topic: keysOf(dataset.topics),
    actor: keysOf(dataset.actors),
    project: keysOf(dataset.projects),
    lighthouse: keysOf(dataset.lighthouses),
    umbrella: keysOf([...dataset.lighthouses, ...dataset.initiatives]),
    owner: keysOf([...dataset.lighthouses, ...dataset.initiatives, ...dataset.projectGroups]),
  };

  function inEntry(file: string, entry: string) {
    const report = (field: string, what: string) => problems.push(`${file}: ${entry}, ${field}: ${what}`);
    return {
      report,
      references(field: string, family: keyof typeof known, keys: readonly string[]) {
        for (const key of keys) {
          if (!known[family].has(key) && !isExternal(family, key)) {
            report(field, `there is no ${nouns[family]} "${key}"`);
          }
        }
        for (const key of repeated(keys)) report(field, `"${key}" stands here twice`);
      },
      people(field: string, list: readonly (SeedMember | SeedParticipant)[]) {
        this.references(
          field,
          "actor",
          list.map(({ actor }) => actor),
        );
        for (const { actor, since, until } of list) {
          this.period({ first: since, last: until, field: `${field} ${actor}` });
        }
      },
      period({ first, last, field }: Period) {
        if (first && last && last < first) report(field, `ends on ${last}, before it starts on ${first}`);
      },
    };
  }

  function isExternal(family: keyof typeof known, key: string): boolean {
    return externalKeys.has(key) && prefixes[family].some((prefix) => key.startsWith(prefix));
  }

  for (const topic of dataset.topics) {
    const entry = inEntry("topics.json", topic.key);
    entry.references("broader", "topic", topic.broader);
    entry.references("related", "topic", topic.related);
    for (const what of schemeFaults(topic)) entry.report("broader", what);
  }
  for (const { euroSciVocPath, topicKey } of dataset.euroSciVocMappings) {
    inEntry("euroscivoc-mapping.csv", euroSciVocPath).references("topicKey", "topic", [topicKey]);
  }
  for (const pair of repeated(
    dataset.euroSciVocMappings.map((row) => `${row.euroSciVocPath} -> ${row.topicKey}`),
  )) {
    problems.push(`euroscivoc-mapping.csv: ${pair}: this pair stands here twice`);
  }
  for (const lighthouse of dataset.lighthouses) {
    const entry = inEntry("lighthouses.json", lighthouse.key);
    entry.references("topics", "topic", lighthouse.topics);
    entry.people("members", lighthouse.members);
  }
  for (const initiative of dataset.initiatives) {
    const entry = inEntry("initiatives.json", initiative.key);
    entry.references("topics", "topic", initiative.topics);
    entry.references("projects", "project", initiative.projects);
    entry.people("members", initiative.members);
    for (const area of initiative.focusAreas) {
      entry.references(`focusAreas ${area.key} topics`, "topic", area.topics);
    }
  }
  for (const actor of dataset.actors) {
    const entry = inEntry("actors.json", actor.key);
    entry.references("topics", "topic", actor.topics);
    if (actor.partOf) entry.references("partOf", "actor", [actor.partOf]);
  }
  for (const group of dataset.projectGroups) {
    const entry = inEntry("projectGroups.json", group.key);
    entry.references("lighthouse", "lighthouse", [group.lighthouse]);
    entry.references("topics", "topic", group.topics);
    entry.people("members", group.members);
    entry.period({ first: group.startDate, last: group.endDate, field: "endDate" });
  }
  for (const project of dataset.projects) {
    const entry = inEntry("projects.json", project.key);
    entry.references("belongsTo", "owner", project.belongsTo ?? []);
    entry.references("topics", "topic", project.topics);
    entry.people("participants", project.participants);
    entry.period({ first: project.startDate, last: project.endDate, field: "endDate" });
  }
  for (const partnership of dataset.partnerships) {
    const entry = inEntry("partnerships.json", partnership.key);
    entry.references("documentedBy", "project", partnership.documentedBy);
    entry.references("topics", "topic", partnership.topics);
    entry.people("partners", partnership.partners);
    entry.period({ first: partnership.startDate, last: partnership.endDate, field: "endDate" });
  }
  for (const milestone of dataset.milestones) {
    const entry = inEntry("milestones.json", milestone.key);
    entry.references("belongsTo", "umbrella", milestone.belongsTo);
    entry.references("topics", "topic", milestone.topics);
  }
  for (const service of dataset.services) {
    const entry = inEntry("services.json", service.key);
    entry.references("provider", "actor", [service.provider]);
    entry.references("topics", "topic", service.topics);
    entry.period({ first: service.validFrom, last: service.validUntil, field: "validUntil" });
    for (const what of serviceFaults(service)) entry.report(...what);
  }
  return [...problems, ...repeatedKeys(dataset), ...cycles(dataset)];
}

const nouns = {
  topic: "topic",
  actor: "actor",
  project: "project",
  lighthouse: "lighthouse",
  umbrella: "lighthouse or initiative",
  owner: "lighthouse, initiative or project group",
};

const prefixes = {
  topic: ["topic:", "discipline:"],
  actor: ["org:", "example:", "pic:"],
  project: ["project:", "cordis:"],
  lighthouse: ["lighthouse:"],
  umbrella: ["lighthouse:", "initiative:"],
  owner: ["lighthouse:", "initiative:", "group:"],
};

function schemeFaults({ key, scheme, broader }: SeedTopic): string[] {
  const prefix = scheme === "CLUSTER" ? "topic:" : "discipline:";
  return [key, ...broader]
    .filter((each) => !each.startsWith(prefix))
    .map((each) => `"${each}" is not of the scheme ${scheme}, whose keys begin with "${prefix}"`);
}

function serviceFaults({ kind, subKinds, contactRoute, website }: SeedService): [string, string][] {
  const foreign = subKinds.filter((subKind) => kindOfSubKind[subKind] !== kind);
  return [
    ...foreign.map((subKind): [string, string] => ["subKinds", `"${subKind}" is no sub-kind of ${kind}`]),
    ...(contactRoute === "WEBSITE" && website === undefined
      ? [["website", "is missing, though it is the contact route"] as [string, string]]
      : []),
  ];
}

function repeatedKeys(dataset: Dataset): string[] {
  const files = Object.entries({
    topics: dataset.topics,
    lighthouses: dataset.lighthouses,
    initiatives: dataset.initiatives,
    "initiatives focusAreas": dataset.initiatives.flatMap(({ focusAreas }) => focusAreas),
    actors: dataset.actors,
    projectGroups: dataset.projectGroups,
    projects: dataset.projects,
    partnerships: dataset.partnerships,
    milestones: dataset.milestones,
    services: dataset.services,
  });
  return files.flatMap(([file, entries]) =>
    repeated(entries.map(({ key }) => key)).map((key) => `${file}.json: ${key}, key: stands here twice`),
  );
}

function cycles({ topics, actors }: Dataset): string[] {
  const broader = findCycle(new Map(topics.map((topic) => [topic.key, topic.broader])));
  const partOf = findCycle(new Map(actors.map((actor) => [actor.key, actor.partOf ? [actor.partOf] : []])));
  return [
    ...(broader
      ? [`topics.json: ${broader[0]}, broader: goes round in a circle: ${broader.join(" > ")}`]
      : []),
    ...(partOf ? [`actors.json: ${partOf[0]}, partOf: goes round in a circle: ${partOf.join(" > ")}`] : []),
  ];
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
