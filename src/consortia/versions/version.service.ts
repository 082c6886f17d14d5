import { badUserInput } from "../../graphql/errors";
import { entityLoader } from "../../loading/entityLoader";
import type { Relation } from "../../loading/relation";
import { relationConnection, relationLoader } from "../../loading/relationLoader";
import type { Consortium } from "../consortium.type";
import { contentChanges } from "./contentChanges";
import { type ConsortiumVersionRepository, versionKey } from "./version.repository";
import { type ConsortiumFieldChange, type ConsortiumVersion, toVersion } from "./version.type";

/** Tells what consortia were to be in earlier versions; one per request. */
export class ConsortiumVersionService {
  constructor(private readonly repository: ConsortiumVersionRepository) {}

  private readonly byKeyLoader = entityLoader<ConsortiumVersion>((keys) => this.repository.byKeys(keys));
  private readonly ofConsortiaLoader = relationLoader(this.repository.ofConsortia);

  /** The version with that key; null when there is none of a consortium that exists for who asks. */
  byKey(key: string): Promise<ConsortiumVersion | null> {
    return this.byKeyLoader.load(key);
  }

  /** The versions of a consortium, oldest first. */
  ofConsortium({ key }: Consortium, relation: Relation) {
    return relationConnection(this.ofConsortiaLoader, key, relation, { node: toVersion });
  }

  /** In what two versions differ. @throws BAD_USER_INPUT for a number that is none of its versions, or the wrong way round */
  async changes({ key }: Consortium, from: number, to: number): Promise<ConsortiumFieldChange[]> {
    if (from > to)
      throw badUserInput(
        "fromVersion",
        `Argument "fromVersion" is ${from}, later than "toVersion" (${to}); give the earlier one first.`,
      );
    const [before, after] = await Promise.all([
      this.version(key, from, "fromVersion"),
      this.version(key, to, "toVersion"),
    ]);
    return contentChanges(before.content, after.content);
  }

  private async version(key: string, number: number, argument: string): Promise<ConsortiumVersion> {
    const version = await this.byKey(versionKey(key, number));
    if (version === null)
      throw badUserInput(
        argument,
        `Argument "${argument}" is ${number}, in which the content was not changed; \`versions\` has those that there are.`,
      );
    return version;
  }
}
