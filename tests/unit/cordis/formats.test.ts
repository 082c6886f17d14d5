import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCordis } from "../../../src/cordis/checkCordis";
import type { CheckedCordis } from "../../../src/cordis/checkedCordis";
import { cordisDirectory, removeCordisDirectories } from "../../support/cordis/cordisDirectory";
import { csvText } from "../../support/cordis/csvText";
import { generateCordis } from "../../support/cordis/generateCordis";
import { reencodeAsDownload } from "../../support/cordis/reencodeAsDownload";

const SEED = join(__dirname, "..", "..", "..", "seed", "cordis");

async function byKey<Item extends object>(stream: AsyncIterable<Item>, key: (item: Item) => string) {
  const items: [string, Partial<Item>][] = [];
  for await (const item of stream) items.push([key(item), { ...item, source: null, healthBasis: null }]);
  return new Map(items.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const records = async (checked: CheckedCordis) => ({
  organisations: await byKey(checked.organisations(), ({ key }) => key),
  projects: await byKey(checked.projects(), ({ key }) => key),
  participations: await byKey(
    checked.participations(),
    (each) => `${each.projectKey} ${each.organisationKey}`,
  ),
});

/** One line a record: comparing text is far quicker than comparing thousands of objects. */
const lines = (map: ReadonlyMap<string, object>): string[] =>
  [...map.values()].map((each) => JSON.stringify(each));

afterEach(removeCordisDirectories);

describe("both formats", () => {
  it("give the same records on the seed, re-encoded as CORDIS writes its downloads", async () => {
    const seed = await checkCordis(SEED);
    const download = await checkCordis(cordisDirectory(reencodeAsDownload(SEED)));
    expect(download.report).toMatchObject({ format: "download", issueCount: 0, participationPairs: 16_951 });
    const [a, b] = [await records(seed), await records(download)];
    expect([a.organisations.size, a.projects.size, a.participations.size]).toEqual([7373, 1282, 16_951]);
    expect(lines(b.projects)).toEqual(lines(a.projects));
    expect(lines(b.organisations)).toEqual(lines(a.organisations));
    expect(lines(b.participations)).toEqual(lines(a.participations));
  }, 120_000);

  it("read the seed without a complaint", async () => {
    const { report } = await checkCordis(SEED);
    expect(report).toMatchObject({ issueCount: 0, format: "repository", participationPairs: 16_951 });
    expect(report.missing).toEqual({
      organisationNames: 51,
      organisationCountries: 33,
      projectTitles: 118,
      projectDates: 16,
      projectTopics: 431,
      participationRoles: 2138,
    });
    expect(report.warnings.map(({ code, count }) => [code, count])).toEqual([
      ["JOINED_ROLES", 3],
      ["PLACEMENT_DISAGREES", 4],
      ["UNUSABLE_POSTAL_CODE", 3],
      ["UNUSABLE_WEBSITE", 1],
    ]);
  }, 120_000);
});

describe("CORDIS' own format", () => {
  const base = () => ({
    "project.csv": csvText(
      [
        "id;acronym;title;startDate;endDate;totalCost;legalBasis;topics;frameworkProgramme;fundingScheme".split(
          ";",
        ),
        ["10", "HEART", "A heart", "2024-01-01", "2025-12-31", "1000,5", "", "T-1", "HORIZON", "RIA"],
      ],
      { delimiter: ";", alwaysQuoted: true, bom: true },
    ),
    "euroSciVoc.csv": "projectID;euroSciVocPath\n10;/natural sciences\n10;/natural sciences\n",
    "topics.csv": "projectID;topic;title\n10;T-0;Other\n10;T-1;Mine\n",
    "legalBasis.csv":
      "projectID;legalBasis;title;uniqueProgrammePart\n10;HORIZON.2.5;;\n10;HORIZON.2.1;;true\n",
  });
  const header =
    "projectID;organisationID;name;shortName;SME;activityType;postCode;city;country;organizationURL;role;ecContribution;" +
    "nutsCode;geolocation;contentUpdateDate;endOfParticipation";
  const files = (...rows: string[]) =>
    cordisDirectory({ ...base(), "organization.csv": [header, ...rows, ""].join("\n") });

  it("joins what the further tables say", async () => {
    const checked = await checkCordis(
      files("10;1;A;;true;PRC;;KOLN;DE;;coordinator;1,5;DEA23;(50.9,6.9);;true"),
    );
    const { projects, organisations, participations } = await records(checked);
    expect(projects.get("cordis:10")).toMatchObject({
      layer: "HE",
      legalBasis: "HORIZON.2.1",
      topicTitle: "Mine",
      euroSciVocPaths: ["/natural sciences"],
      totalCost: 1000.5,
      isAboutHealth: true,
    });
    expect(organisations.get("pic:1")).toMatchObject({
      latitude: 50.9,
      longitude: 6.9,
      nuts3: "DEA23",
      isInRegion: true,
    });
    expect([...participations.values()]).toMatchObject([{ contribution: 1.5, hasEnded: true }]);
    expect(checked.report.tables.euroSciVoc).toEqual({ read: 2, accepted: 1, duplicates: 1, rejected: 0 });
  });

  it.each([
    ["the newest row", ["2025-01-01", "2026-01-01"], ["OLD", "NEW"], "NEW"],
    ["the newest row in whatever order", ["2026-01-01", "2025-01-01"], ["NEW", "OLD"], "NEW"],
  ])("describes an organisation by %s", async (_name, dates, names, expected) => {
    const rows = names.map(
      (name, at) => `10;1;${name};;;;;;;;${at === 0 ? "coordinator" : "participant"};;;;${dates[at]};`,
    );
    const checked = await checkCordis(files(...rows));
    const { organisations } = await records(checked);
    expect([...organisations.values()]).toMatchObject([{ legalName: expected }]);
    expect(checked.report).toMatchObject({
      issueCount: 0,
      warnings: [{ code: "JOINED_ROLES" }, { code: "VARYING_ATTRIBUTES" }],
    });
  });

  it("rejects malformed places, flags and unknown projects", async () => {
    const { report } = await checkCordis(
      files(
        "10;1;A;;true;PRC;;;DE;;;;;north;;",
        "10;2;A;;perhaps;PRC;;;DE;;;;;;;",
        "77;3;A;;;PRC;;;DE;;;;;;;",
      ),
    );
    expect(report.issues).toMatchObject([
      { file: "organization.csv", line: 2, column: "geolocation" },
      { file: "organization.csv", line: 3, column: "SME" },
      { file: "organization.csv", line: 4, column: "projectID" },
    ]);
  });
});

describe("a large import", () => {
  it("is checked in bounded memory", async () => {
    const directory = mkdtempSync(join(tmpdir(), "cordis-large-"));
    try {
      await generateCordis(directory, { organisations: 3_000, projects: 4_000, participations: 20_000 });
      const { report } = await checkCordis(directory);
      expect(report).toMatchObject({ issueCount: 0, participationPairs: 20_000 });
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }, 120_000);
});
