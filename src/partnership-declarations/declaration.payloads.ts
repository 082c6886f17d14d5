import { Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { Partnership } from "../partnerships/partnership.type";
import { PartnershipDeclaration } from "./declaration.type";

/** What declaring answers. */
@ObjectType({ implements: MutationPayload, description: "What declaring a partnership answers." })
export class DeclarePartnershipPayload extends MutationPayload {
  @Field(() => PartnershipDeclaration, {
    nullable: true,
    description:
      "The declaration; with the error TAKEN, the one that there is already and that awaits answers.",
  })
  declaration!: PartnershipDeclaration | null;
}

/** What confirming answers. */
@ObjectType({ implements: MutationPayload, description: "What confirming a partnership answers." })
export class ConfirmPartnershipPayload extends MutationPayload {
  @Field(() => PartnershipDeclaration, { nullable: true, description: "The declaration as it is now." })
  declaration!: PartnershipDeclaration | null;

  @Field(() => Partnership, {
    nullable: true,
    description: "The partnership, once all have confirmed; null while others are awaited.",
  })
  partnership!: Partnership | null;
}

/** What declining answers. */
@ObjectType({ implements: MutationPayload, description: "What declining a partnership answers." })
export class DeclinePartnershipPayload extends MutationPayload {
  @Field(() => PartnershipDeclaration, { nullable: true, description: "The declaration as it is now." })
  declaration!: PartnershipDeclaration | null;
}

/** What withdrawing answers. */
@ObjectType({ implements: MutationPayload, description: "What taking a declaration back answers." })
export class WithdrawDeclarationPayload extends MutationPayload {
  @Field(() => PartnershipDeclaration, { nullable: true, description: "The declaration as it is now." })
  declaration!: PartnershipDeclaration | null;
}
