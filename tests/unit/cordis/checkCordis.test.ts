import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { checkCordis } from "../../../src/cordis/checkCordis";
import { cordisDirectory, removeCordisDirectories } from "../../support/cordis/cordisDirectory";
import { smallCordis, type SmallCordis } from "../../support/cordis/smallCordis";

const collect = async <Item>(stream: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
};
const check = (tables: SmallCordis, options = {}) =>
  checkCordis(cordisDirectory(smallCordis(tables)), options);
const ORGANISATION = "1,A,,DE,KOELN,50931,postcode,HES,0,";
const PROJECT = "10,HE,A,,,,,,,,,,,,";

afterEach(removeCordisDirectories);

describe("checkCordis on a valid directory", () => {
  it("hands out each project with its participations, normalised", async () => {
    const checked = await check({});
    expect(checked.report.issues).toEqual([]);
    expect(await collect(checked.projectsWithParticipations())).toMatchObject([
      {
        project: {
          key: "cordis:10",
          name: "HEART",
          totalCost: 1000.5,
          isAboutHealth: true,
        },
        participations: [
          { organisationKey: "pic:1", roles: ["COORDINATOR"], contribution: 600 },
          { organisationKey: "pic:2", roles: ["PARTICIPANT"], contribution: 400.25 },
        ],
      },
    ]);
    expect(await collect(checked.organisations())).toMatchObject([
      {
        name: "Universität zu Köln",
        city: "Köln",
        citySpellings: ["KOELN"],
        website: "https://www.uni-koeln.de",
      },
      { name: "Max Muster S.r.l.", city: "Milano", isInRegion: false, isSme: true },
    ]);
  });

  it("joins two roles of one organisation, coordinator first, and adds the contributions", async () => {
    const checked = await check({
      participations: ["10,1,participant,0.1", "10,2,,", "10,1,coordinator,0.2"],
    });
    expect(await collect(checked.participations())).toMatchObject([
      { organisationKey: "pic:1", roles: ["COORDINATOR", "PARTICIPANT"], contribution: 0.3 },
      { organisationKey: "pic:2", roles: [], contribution: null },
    ]);
    expect(checked.report.warnings.map(({ code }) => code)).toEqual(["JOINED_ROLES"]);
    expect(checked.report.missing.participationRoles).toBe(1);
  });

  it("keeps an unknown role as text and several coordinators, with a warning each", async () => {
    const checked = await check({
      participations: ["10,1,coordinator,", "10,2,coordinator,", "10,2,jester,"],
    });
    expect(checked.report.issueCount).toBe(0);
    expect((await collect(checked.participations()))[1]?.roles).toEqual(["COORDINATOR", "jester"]);
    const codes = checked.report.warnings.map(({ code }) => code);
    expect(codes).toEqual(["JOINED_ROLES", "SEVERAL_COORDINATORS", "UNKNOWN_ROLE"]);
  });

  it("ignores exact repetitions and counts them", async () => {
    const checked = await check({
      organisations: [ORGANISATION, ORGANISATION],
      projects: [PROJECT, PROJECT],
      participations: ["10,1,participant,5", "10,1,participant,5"],
    });
    for (const table of ["organisations", "projects", "participations"] as const) {
      expect(checked.report.tables[table]).toEqual({ read: 2, accepted: 1, duplicates: 1, rejected: 0 });
    }
    expect(await collect(checked.participations())).toMatchObject([{ contribution: 5 }]);
    expect(await collect(checked.organisations())).toHaveLength(1);
  });

  it("reports extra columns and files and ignores them", async () => {
    const files = smallCordis();
    files["participations.csv"] = "projectId,orgId,role,ecContribution,mood\n10,1,coordinator,1,good\n";
    const checked = await checkCordis(cordisDirectory({ ...files, "notes.csv": "a,b\n1,2\n" }));
    expect(checked.report.issueCount).toBe(0);
    expect(checked.report.warnings).toMatchObject([
      { code: "IGNORED_COLUMN", examples: [{ file: "participations.csv", line: 1, column: "mood" }] },
      { code: "IGNORED_FILE", examples: [{ file: "notes.csv" }] },
    ]);
  });

  it("recognises files by their headers under any name", async () => {
    const files = smallCordis();
    const renamed = { "a.csv": files["participations.csv"] ?? "", "b.csv": files["organisations.csv"] ?? "" };
    const checked = await checkCordis(cordisDirectory({ ...renamed, "c.csv": files["projects.csv"] ?? "" }));
    expect(checked.report.issues).toEqual([]);
    expect(checked.report.participationPairs).toBe(2);
  });

  it("tells when a file changed after the check", async () => {
    const directory = cordisDirectory(smallCordis());
    const checked = await checkCordis(directory);
    appendFileSync(join(directory, "projects.csv"), "\n");
    await expect(collect(checked.projects())).rejects.toThrow(
      "projects.csv has changed since it was checked",
    );
  });
});

describe("checkCordis rejects", () => {
  it("and still checks the rows before a broken quote", async () => {
    const checked = await check({ participations: ["10,9,participant,", '10,2,"x"y,'] });
    expect(checked.report.issues).toMatchObject([
      { file: "participations.csv", line: 2, column: "orgId" },
      { file: "participations.csv", line: 3, column: "role" },
    ]);
  });

  const cases: [string, SmallCordis, [string, number | null, string | null, RegExp][]][] = [
    [
      "a row with too few columns",
      { participations: ["10,1"] },
      [["participations.csv", 2, null, /2 columns, expected 4/]],
    ],
    [
      "an empty id",
      { organisations: [ORGANISATION, ",B,,,,,,,,"], participations: [] },
      [["organisations.csv", 3, "id", /empty/]],
    ],
    [
      "an id that would break keys",
      { projects: ["1|0,,,,,,,,,,,,,,"], participations: [] },
      [["projects.csv", 2, "id", /1\|0/]],
    ],
    [
      "an id with different content",
      { organisations: [ORGANISATION, ORGANISATION.replace("A", "B")], participations: [] },
      [["organisations.csv", 3, "id", /organisations.csv line 2 with other content/]],
    ],
    [
      "unknown references",
      { participations: ["99,1,participant,", "10,98,participant,"] },
      [
        ["participations.csv", 2, "projectId", /99 is unknown/],
        ["participations.csv", 3, "orgId", /98 is unknown/],
      ],
    ],
    [
      "an end before the start",
      { projects: ["10,HE,A,,2024-05-02,2024-05-01,,,,,,,,,"] },
      [["projects.csv", 2, "endDate", /2024-05-01 lies before the start 2024-05-02/]],
    ],
    [
      "a day that is none",
      { projects: ["10,HE,A,,2023-02-29,,,,,,,,,,"] },
      [["projects.csv", 2, "startDate", /2023-02-29/]],
    ],
    [
      "an amount that is none",
      { participations: ["10,1,participant,1.2.3"] },
      [["participations.csv", 2, "ecContribution", /1\.2\.3/]],
    ],
    [
      "a flag that is none",
      { organisations: ["1,A,,DE,,,,HES,yes,"], participations: [] },
      [["organisations.csv", 2, "sme", /yes/]],
    ],
    [
      "a broken quote, at the line where its row begins",
      { organisations: ['1,"A\nB",,,,,,,,', '2,"C"D,,,,,,,,'], participations: [] },
      [["organisations.csv", 4, "name", /text follows a closing quote/]],
    ],
    [
      "a quote never closed",
      { organisations: [ORGANISATION, '2,"C,,,,,,,,'], participations: [] },
      [["organisations.csv", 3, "name", /never closed/]],
    ],
  ];

  it.each(cases)("%s, with file, line, column and reason", async (_name, tables, expected) => {
    const checked = await check(tables);
    const places = checked.report.issues.map(({ file, line, column }) => [file, line, column]);
    expect(places).toEqual(expected.map(([file, line, column]) => [file, line, column]));
    expected.forEach(([, , , reason], at) => expect(checked.report.issues[at]?.reason).toMatch(reason));
    expect(checked.isAcceptable).toBe(false);
    await expect(collect(checked.organisations())).rejects.toThrow("rejected");
  });

  it("a missing file and a missing column, whatever is left out", async () => {
    const files = smallCordis();
    delete files["projects.csv"];
    files["organisations.csv"] = files["organisations.csv"]?.replace(",city", ",town") ?? "";
    const checked = await checkCordis(cordisDirectory(files), { skipInvalid: true });
    expect(checked.report.issues).toMatchObject([
      { file: "projects.csv", line: null, column: null },
      { file: "organisations.csv", line: 1, column: "city" },
    ]);
    expect(checked.report.issues[0]?.reason).toContain("missing");
    expect(checked.isAcceptable).toBe(false);
  });

  it("an empty directory", async () => {
    const checked = await checkCordis(cordisDirectory({}));
    expect(checked.report).toMatchObject({ format: null, issueCount: 3 });
  });

  it("lists the first hundred complaints and counts all", async () => {
    const participations = Array.from({ length: 250 }, (_, at) => `10,${at + 100},participant,`);
    const { report } = await check({ participations });
    expect(report.issues).toHaveLength(100);
    expect(report.issueCount).toBe(250);
  });
});

describe("checkCordis leaving invalid rows out", () => {
  it("leaves out just those rows and the rows that refer to them", async () => {
    const checked = await check(
      {
        organisations: [ORGANISATION, "2,B,,,,,,,maybe,"],
        projects: [PROJECT, "11,HE,B,,2024-02-30,,,,,,,,,,"],
        participations: ["10,1,participant,", "10,2,participant,", "11,1,participant,", "10,3,participant,"],
      },
      { skipInvalid: true },
    );
    expect(checked.isAcceptable).toBe(true);
    expect(checked.report.issueCount).toBe(3);
    expect(checked.report.tables.participations).toEqual({
      read: 4,
      accepted: 1,
      duplicates: 0,
      rejected: 3,
    });
    expect(checked.report.warnings).toMatchObject([{ code: "LEFT_OUT_WITH_REFERENCE", count: 2 }]);
    expect(await collect(checked.organisations())).toHaveLength(1);
    expect(await collect(checked.projectsWithParticipations())).toMatchObject([
      { project: { id: "10" }, participations: [{ organisationKey: "pic:1" }] },
    ]);
  });

  it("keeps the first of two rows with one id", async () => {
    const organisations = [ORGANISATION, ORGANISATION.replace("A", "B")];
    const checked = await check({ organisations, participations: ["10,1,,"] }, { skipInvalid: true });
    expect(await collect(checked.organisations())).toMatchObject([{ legalName: "A" }]);
    expect(checked.report.tables.organisations).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it("does not pretend to know the rows after a broken quote", async () => {
    const checked = await check(
      { participations: ["10,1,participant,", '10,2,"x"y,'] },
      { skipInvalid: true },
    );
    expect(checked.report.isUnreadable).toBe(true);
    expect(checked.isAcceptable).toBe(false);
  });
});
