import { join } from "node:path";
import fc from "fast-check";
import { csvRows } from "../../../src/cordis/csv/csvRows";
import { cordisDirectory, removeCordisDirectories } from "../../support/cordis/cordisDirectory";
import { csvText } from "../../support/cordis/csvText";

afterEach(removeCordisDirectories);

async function read(text: string, delimiter: string) {
  const rows = [];
  for await (const row of csvRows(join(cordisDirectory({ "t.csv": text }), "t.csv"), delimiter))
    rows.push(row);
  return rows;
}

describe("csvRows", () => {
  const cell = fc
    .array(fc.constantFrom('"', ",", ";", "\n", "\r\n", " ", "a", "ü", "€"), { maxLength: 8 })
    .map((all) => all.join(""));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it("reads back what was written, with the line each row starts on", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";"), fc.boolean(), async (rows, delimiter, bom) => {
        const found = await read(csvText(rows, { delimiter, alwaysQuoted: true, bom }), delimiter);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        let line = 1;
        for (const [at, row] of rows.entries()) {
          expect(found[at]?.line).toBe(line);
          line += 1 + row.join("").split("\n").length - 1;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts blank lines and lines that end in CR LF", async () => {
    expect(await read('a,b\r\n\r\n1,"x\r\ny"\r\n2,3', ",")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1", "x\r\ny"] },
      { line: 5, cells: ["2", "3"] },
    ]);
  });
});
