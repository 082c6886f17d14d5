import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ViewerType } from "../accounts/account.type";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  AddContactInput,
  RemoveContactInput,
  UpdateContactInput,
  WithdrawConsentInput,
} from "./contact.input";
import {
  Consent,
  Contact,
  ContactPayload,
  RemoveContactPayload,
  WithdrawConsentPayload,
} from "./contact.type";

/** Contact persons, and changes of them. */
@Resolver(() => Contact)
export class ContactResolver {
  @FieldResolver(() => Actor, { nullable: true, description: "The actor whose contact person it is." })
  async actor(@Root() { actorKey }: Contact, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @FieldResolver(() => [Consent], {
    nullable: true,
    description: "What the person agreed to, latest first; for them, their actor and managers, else null.",
  })
  consents(@Root() contact: Contact, @Ctx() { services }: RequestContext): Promise<Consent[] | null> {
    return services.contacts.consents(contact);
  }

  @Mutation(() => ContactPayload, {
    description: "Adds a contact person to an actor. The person is told by e-mail, with a code to object.",
  })
  addContact(
    @Arg("input", () => AddContactInput, { description: "The actor and the person." })
    input: AddContactInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.contactAdditions.add(input));
  }

  @Mutation(() => ContactPayload, {
    description: "Replaces what is said of a contact person, and what they agreed to.",
  })
  updateContact(
    @Arg("input", () => UpdateContactInput, { description: "Which one, and the person from now on." })
    input: UpdateContactInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.contactChanges.update(input));
  }

  @Mutation(() => RemoveContactPayload, {
    description: "Removes a contact person, with all that was kept of them.",
  })
  removeContact(
    @Arg("input", () => RemoveContactInput, { description: "Which one." }) input: RemoveContactInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.contactChanges.remove(input));
  }

  @Mutation(() => WithdrawConsentPayload, {
    description:
      "Hides what a contact person made public, or removes them altogether, so that no table brings them back; it holds at once.",
  })
  withdrawConsent(
    @Arg("input", () => WithdrawConsentInput, { description: "Whose consent, and to what." })
    input: WithdrawConsentInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consentWithdrawal.withdraw(input));
  }
}

/** The contact persons of an actor. */
@Resolver(() => Actor)
export class ActorContactsResolver {
  @FieldResolver(() => [Contact], {
    description:
      "Its contact persons, at most 50: all for members, for everybody else those with something public.",
  })
  contacts(@Root() { key }: Actor, @Ctx() { services }: RequestContext): Promise<Contact[]> {
    return services.contacts.ofActor(key);
  }
}

/** Where the asker is named as a contact person. */
@Resolver(() => ViewerType)
export class ViewerContactsResolver {
  @FieldResolver(() => [Contact], {
    description:
      "Where they are named as a contact person, by the address that their access token vouches for.",
  })
  contacts(@Ctx() { services }: RequestContext): Promise<Contact[]> {
    return services.contacts.mine();
  }
}
