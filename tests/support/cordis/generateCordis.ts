import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { HEADERS } from "./smallCordis";

/** How large a generated import is. */
export interface CordisSize {
  readonly organisations: number;
  readonly projects: number;
  readonly participations: number;
}

/** Writes an import of the given size into a directory, line by line; every row is valid and every pair distinct. */
export async function generateCordis(directory: string, size: CordisSize): Promise<void> {
  const perProject = Math.ceil(size.participations / size.projects);
  await lines(directory, "organisations.csv", HEADERS.organisations, size.organisations, (at) =>
    [
      900_000_000 + at,
      `UNIVERSITAET DER STADT ${at}`,
      `US${at}`,
      "DE",
      "KOELN",
      "50931",
      "",
      "HES",
      0,
      "www.example.org",
    ].join(),
  );
  await lines(directory, "projects.csv", HEADERS.projects, size.projects, (at) =>
    [
      101_000_000 + at,
      "HE",
      `P${at}`,
      `"Project, number ${at}"`,
      "2024-01-01",
      "2026-12-31",
      "HORIZON",
      "HORIZON.2.1",
    ]
      .concat([
        "RIA",
        "T",
        "Topic",
        "",
        "/natural sciences/biological sciences|/medical and health sciences",
        "1.5",
        "1",
      ])
      .join(),
  );
  await lines(directory, "participations.csv", HEADERS.participations, size.participations, (at) => {
    const project = Math.floor(at / perProject);
    const organisation = (project * 7919 + (at % perProject)) % size.organisations;
    const role = at % perProject === 0 ? "coordinator" : "participant";
    return [101_000_000 + project, 900_000_000 + organisation, role, "1000.25"].join();
  });
}

async function lines(
  directory: string,
  name: string,
  header: string,
  count: number,
  line: (at: number) => string,
): Promise<void> {
  const stream = createWriteStream(join(directory, name));
  stream.write(`${header}\n`);
  for (let at = 0; at < count; at += 1) {
    if (!stream.write(`${line(at)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
