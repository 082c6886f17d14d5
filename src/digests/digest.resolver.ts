import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { SubscribeToDigestInput, UpdateDigestInput } from "./digest.input";
import { DigestPayload, SubscribeToDigestPayload, UnsubscribeFromDigestPayload } from "./digest.payloads";

const CODE = { description: "The code that a mail came with." };

/** Ordering, changing and ending the weekly digest; by e-mail address and code, without an account. */
@Resolver()
export class DigestResolver {
  @Mutation(() => SubscribeToDigestPayload, {
    description:
      "Orders a weekly digest of what is new on some topics. It begins once the code that is mailed to the address was " +
      "given to confirmDigest; an earlier order goes on until then.",
  })
  subscribeToDigest(
    @Arg("input", () => SubscribeToDigestInput, { description: "The order." }) input: SubscribeToDigestInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.digests.subscribe(input));
  }

  @Mutation(() => DigestPayload, {
    description:
      "Confirms an ordered digest, within 48 hours; it takes the place of an earlier one. NOT_FOUND for an unknown code.",
  })
  confirmDigest(@Arg("code", () => String, CODE) code: string, @Ctx() { services }: RequestContext) {
    return payload(() => services.digests.confirm(code));
  }

  @Mutation(() => DigestPayload, {
    description: "Replaces the topics of a confirmed digest. NOT_FOUND for an unknown code.",
  })
  updateDigest(
    @Arg("input", () => UpdateDigestInput, { description: "Which digest, and its topics." })
    input: UpdateDigestInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.digests.update(input));
  }

  @Mutation(() => UnsubscribeFromDigestPayload, {
    description: "Ends a digest and forgets its address. NOT_FOUND for an unknown code.",
  })
  unsubscribeFromDigest(@Arg("code", () => String, CODE) code: string, @Ctx() { services }: RequestContext) {
    return payload(() => services.digests.unsubscribe(code));
  }
}
