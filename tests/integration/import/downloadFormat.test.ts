import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { exportChecksum } from "../../../src/export/exportNetwork";
import { importCordis } from "../../../src/import/importCordis";
import { silentProgress } from "../../../src/progress/silentProgress";
import type { Progress } from "../../../src/progress/progress.type";
import { cordisDirectory, removeCordisDirectories } from "../../support/cordis/cordisDirectory";
import { csvText } from "../../support/cordis/csvText";
import { reencodeAsDownload } from "../../support/cordis/reencodeAsDownload";
import { testDatabase } from "../../support/testDatabase";

const SEED = join(__dirname, "../../../seed/cordis");
/** Among them one with an organisation in two roles. */
const PROJECTS = 60;

const database = testDatabase();
jest.setTimeout(180_000);
afterAll(removeCordisDirectories);

describe("CORDIS' own download format", () => {
  it("gives the same network as the repository's format, and true counts", async () => {
    const repository = cordisDirectory(slice());
    const download = cordisDirectory(reencodeAsDownload(repository));
    const [ours, theirs] = [await imported(repository), await imported(download)];

    expect(theirs.checksum).toBe(ours.checksum);
    const { organisations, projects, participations } = ours.counts;
    expect(projects).toMatchObject({ read: PROJECTS, created: PROJECTS, joined: 0, rejected: 0 });
    expect(participations.joined).toBe(1);
    expect(participations.created).toBe(participations.read - 1);
    // Each row of organization.csv tells of an organisation and of a participation.
    const repeated = participations.read - organisations.created;
    expect(theirs.counts).toEqual({
      organisations: { ...organisations, read: participations.read, joined: repeated },
      projects,
      participations,
    });
    expect(theirs.totals).toEqual({ Organisations: organisations.created, Projects: PROJECTS });
    expect(ours.totals).toEqual(theirs.totals);
  });
});

describe("a download of which rows are left out", () => {
  it.each([
    ["the row has no path", (row: string) => row.replace(/"[^"]*\/[^"]*"/, '""')],
    ["the row is torn", (row: string) => `${row};"more"`],
  ])("keeps the topics that an earlier import stored: %s", async (_what, spoil) => {
    const files = reencodeAsDownload(cordisDirectory(slice()));
    const before = await imported(cordisDirectory(files));
    const [header = "", first = "", ...others] = files["euroSciVoc.csv"]!.split(/\r?\n/);
    const spoilt = [header, spoil(first), ...others].join("\r\n");
    expect(spoil(first)).not.toBe(first);
    const directory = cordisDirectory({ ...files, "euroSciVoc.csv": spoilt });
    const { counts } = await importCordis(database, directory, {
      skipInvalid: true,
      progress: silentProgress,
    });
    expect(counts.projects).toMatchObject({ updated: 0, unchanged: PROJECTS });
    expect(await exportChecksum(database)).toBe(before.checksum);
  });
});

/** Imports into an empty database; `totals` are what the progress bars of the two writing steps promised. */
async function imported(directory: string) {
  const totals: Record<string, number> = {};
  const progress: Progress = {
    start(title, total) {
      if (["Organisations", "Projects"].includes(title)) totals[title] = total;
      return { advance: () => undefined, end: () => undefined };
    },
    say: () => undefined,
  };
  await database.reset();
  const { counts } = await importCordis(database, directory, { skipInvalid: false, progress });
  return { counts, totals, checksum: await exportChecksum(database) };
}

/**
 * The first project with an organisation in two roles and those before or after it, with everyone in them. The column health is
 * emptied: a download has none, and the basis of the answer is kept with it.
 */
function slice(): Record<string, string> {
  const [participations, organisations, projects] = ["participations", "organisations", "projects"].map(
    table,
  );
  const pair = (row: readonly string[]) => row.slice(0, 2).join(" ");
  const pairs = participations!.rows.map(pair);
  const joined = participations!.rows.find((row, at) => pairs.indexOf(pair(row)) < at)![0]!;
  const others = projects!.rows.map(([id = ""]) => id).filter((id) => id !== joined);
  const chosen = new Set([joined, ...others.slice(0, PROJECTS - 1)]);
  const taken = participations!.rows.filter(([project = ""]) => chosen.has(project));
  const members = new Set(taken.map(([, organisation]) => organisation));
  const health = projects!.header.indexOf("health");
  return {
    "organisations.csv": csvText([
      organisations!.header,
      ...organisations!.rows.filter(([id]) => members.has(id)),
    ]),
    "projects.csv": csvText([
      projects!.header,
      ...projects!.rows.filter(([id = ""]) => chosen.has(id)).map((row) => row.with(health, "")),
    ]),
    "participations.csv": csvText([participations!.header, ...taken]),
  };
}

function table(name: string): { header: string[]; rows: string[][] } {
  const [header = [], ...rows] = parse(readFileSync(join(SEED, `${name}.csv`)), { bom: true });
  return { header, rows };
}
