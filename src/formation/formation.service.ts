import type { ConsortiumService } from "../consortia/consortium.service";
import type { ConsortiumMemberService } from "../consortia/members/member.service";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import type { ReferenceService } from "../references/reference.service";
import type { Requirements } from "../requirements/requirements.type";
import type { AskedRequirements, RequirementsService } from "../requirements/requirements.service";
import { askedTeam } from "./askedTeam";
import type { AskedTeam, SavedConsortium } from "./formation.type";
import { savedConsortium } from "./savedConsortium";

/** What the input of a question about partners says of the consortium, under these names. */
export interface FormationInput extends AskedRequirements {
  readonly consortiumId?: string | null;
  readonly leadId?: string | null;
  readonly memberIds?: readonly string[] | null;
  readonly excludeIds?: readonly string[] | null;
}

/** A question about partners: for whom, and for what. */
export interface FormationQuestion {
  readonly team: AskedTeam;
  readonly requirements: Requirements;
}

/** Reads for whom and for what partners are sought: the one place where a saved consortium becomes a question; one per request. */
export class FormationService {
  constructor(
    private readonly consortia: Pick<ConsortiumService, "byKey">,
    private readonly members: Pick<ConsortiumMemberService, "standings">,
    private readonly references: Pick<ReferenceService, "actor" | "actors">,
    private readonly requirements: Pick<RequirementsService, "asked">,
  ) {}

  /**
   * Reads a question in an argument `input`: what it names, and what the saved consortium that it names adds.
   *
   * @param excludeArgument the argument that `excludeIds` comes from
   * @throws Refusal, BAD_USER_INPUT or NOT_FOUND naming the argument that cannot be used; NOT_FOUND also for a consortium that
   * exists, but not for the asker
   */
  async read(input: FormationInput, excludeArgument = "input.excludeIds"): Promise<FormationQuestion> {
    const saved = await this.saved(input.consortiumId, "input.consortiumId");
    const [leadKey, memberKeys, excludedKeys, requirements] = await Promise.all([
      this.references.actor(input.leadId, "input.leadId"),
      this.references.actors(input.memberIds, "input.memberIds"),
      this.references.actors(input.excludeIds, excludeArgument),
      this.requirements.asked(input, saved),
    ]);
    return { team: askedTeam({ leadKey, memberKeys, excludedKeys }, saved, excludeArgument), requirements };
  }

  /**
   * The saved consortium with an id; null for no id.
   *
   * @throws BAD_USER_INPUT for an id of another type, NOT_FOUND unless it exists for the asker
   */
  async saved(id: string | null | undefined, argument: string): Promise<SavedConsortium | null> {
    if (id === null || id === undefined) return null;
    const key = decodeId("Consortium", id, argument);
    const consortium = await existing(this.consortia.byKey(key), argument, `Consortium "${key}"`);
    return savedConsortium(consortium, await this.members.standings(key));
  }
}
