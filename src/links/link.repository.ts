import type { Database } from "../neo4j/database.type";
import type { LinkParams } from "./link.arguments";
import type { DescribedLink, LinkReader } from "./link-reader.type";
import type { Pair } from "./pairs";

/** Reads the collaboration links of given pairs of actors from the database. */
export class LinkRepository implements LinkReader {
  constructor(private readonly database: Database) {}

  measure(pairs: readonly Pair[], link: LinkParams): Promise<(Pair & { strength: number })[]> {
    return this.database.read("links/measure-pairs", { ...link, pairs });
  }

  describe(pairs: readonly Pair[], link: LinkParams, evidenceLimit: number): Promise<DescribedLink[]> {
    return this.database.read("links/describe-pairs", { ...link, pairs, evidenceLimit });
  }
}
