import { sees } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import type { AuditedTransaction } from "../../audit/write.service";
import { present } from "../../collections/present";
import { notFound } from "../../graphql/errors";
import { decodeId } from "../../graphql/nodeId";
import { entityLoader } from "../../loading/entityLoader";
import type { Relation } from "../../loading/relation";
import { relationConnection, relationLoader } from "../../loading/relationLoader";
import { ConsortiumRole } from "../consortium.enums";
import { assertForming, type ConsortiumService } from "../consortium.service";
import type { Consortium } from "../consortium.type";
import { thoseWith } from "../consortiumRights";
import { type ConsortiumMemberRepository, toMember } from "./member.repository";
import type { ConsortiumMember, ConsortiumStanding, ConsortiumStep } from "./member.type";

/** Tells who is on the way into consortia, to those for whom they exist, and opens that for writes; one per request. */
export class ConsortiumMemberService {
  constructor(
    private readonly repository: ConsortiumMemberRepository,
    private readonly consortia: ConsortiumService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<ConsortiumMember>((keys) => this.repository.byKeys(keys));
  private readonly ofConsortiaLoader = relationLoader(this.repository.ofConsortia);

  /** The member with that key; null when there is none of a consortium that exists for who asks. */
  byKey(key: string): Promise<ConsortiumMember | null> {
    return this.byKeyLoader.load(key);
  }

  /** As `byKey`, of several, in their order; without those that there are not. */
  async byKeys(keys: readonly string[]): Promise<ConsortiumMember[]> {
    return present(await Promise.all(keys.map((key) => this.byKey(key))));
  }

  /** Who is on the way into a consortium that the viewer sees, oldest first. */
  ofConsortium({ key }: Consortium, relation: Relation) {
    return relationConnection(this.ofConsortiaLoader, key, relation, { node: toMember });
  }

  /** How actors stand to a consortium that exists for who asks: all that are or were on its list, oldest first. */
  standings(consortiumKey: string): Promise<ConsortiumStanding[]> {
    return this.repository.standings(consortiumKey);
  }

  /** What somebody wrote with a step; null for whoever may not read what people wrote. */
  async messageOf({ consortiumKey, writtenMessage }: ConsortiumStep): Promise<string | null> {
    const consortium = await this.consortia.byKey(consortiumKey);
    const isReader =
      consortium !== null &&
      sees(this.viewer, "ConsortiumStep.message", thoseWith(consortium, ConsortiumRole.READER));
    return isReader ? writtenMessage : null;
  }

  /**
   * Locks the consortium of a member for a write that asks for a right in it.
   *
   * @throws NOT_FOUND for one that does not exist for the viewer, FORBIDDEN for one whose role is less, Refusal NOT_POSSIBLE
   * unless the consortium is being formed
   */
  async lock(
    transaction: AuditedTransaction,
    mutation: string,
    memberId: string,
    least: ConsortiumRole,
  ): Promise<{ consortium: Consortium; member: ConsortiumMember }> {
    const key = decodeId("ConsortiumMember", memberId, "input.memberId");
    const consortiumKey = await this.repository.consortiumOf(transaction, key);
    if (consortiumKey === null) throw notFound("input.memberId", `ConsortiumMember "${key}"`);
    const consortium = await this.consortia.lockByKey(
      transaction,
      mutation,
      consortiumKey,
      least,
      "input.memberId",
    );
    assertForming(consortium, "input.memberId");
    return { consortium, member: (await this.repository.read(transaction, key))! };
  }
}
