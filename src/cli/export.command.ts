import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { exportChecksum, exportNetwork } from "../export/exportNetwork";
import { writeWhole } from "../export/writeWhole";
import type { Database } from "../neo4j/database.type";
import type { CommandContext } from "./commandContext";
import { withDatabase } from "./withDatabase";

/** `export [FILE]`: writes the network as canonical JSON Lines, or just their checksum. */
export function exportCommand({ config, progress, print }: CommandContext): Command {
  return new Command("export")
    .description(
      "write the whole network, private partnerships included, as JSON Lines that are equal for equal networks",
    )
    .argument("[file]", "where to; standard output by default")
    .option("--checksum", "print only the SHA-256 of the lines", false)
    .action(async (file: string | undefined, { checksum }: { checksum: boolean }) => {
      await withDatabase(config(), progress, async (database) => {
        if (checksum) print(await exportChecksum(database));
        else if (file === undefined) await pipeline(lines(database), process.stdout, { end: false });
        else await writeWhole(file, lines(database));
      });
    });
}

function lines(database: Database): Readable {
  return Readable.from(withLineEnds(exportNetwork(database)));
}

async function* withLineEnds(source: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of source) yield `${line}\n`;
}
