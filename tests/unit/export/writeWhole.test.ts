import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { writeWhole } from "../../../src/export/writeWhole";

describe("writeWhole", () => {
  const newFile = () => {
    const file = join(mkdtempSync(join(tmpdir(), "lighthouse-export-")), "network.jsonl");
    writeFileSync(file, "before");
    return file;
  };

  it("replaces the file when all of it is there, not earlier", async () => {
    const file = newFile();
    const seen: string[] = [];
    await writeWhole(
      file,
      Readable.from(
        (function* () {
          yield "one ";
          seen.push(readFileSync(file, "utf8"));
          yield "two";
          seen.push(readFileSync(file, "utf8"));
        })(),
      ),
    );
    expect(seen).toEqual(["before", "before"]);
    expect(readFileSync(file, "utf8")).toBe("one two");
    expect(existsSync(`${file}.partial`)).toBe(false);
  });

  it("leaves the file as it was, and nothing else, when its content fails", async () => {
    const file = newFile();
    const failing = Readable.from(
      (function* () {
        yield "one ";
        throw new Error("the database is gone");
      })(),
    );
    await expect(writeWhole(file, failing)).rejects.toThrow("the database is gone");
    expect(readFileSync(file, "utf8")).toBe("before");
    expect(existsSync(`${file}.partial`)).toBe(false);
  });
});
