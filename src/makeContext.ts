import { ANONYMOUS } from "./access/viewer.type";
import type { Authenticator } from "./authentication/token.type";
import type { RequestContext } from "./context";
import type { RequestFacts } from "./server/requestFacts";
import type { Asker } from "./services/foundation.type";
import type { Services } from "./services/services.type";

/**
 * Makes the context of a request: who asks, by their token and their account, and the services that answer them.
 *
 * @throws UNAUTHENTICATED for a token that does not hold
 */
export function contextMaker(
  authenticator: Authenticator,
  servicesFor: (asker: Asker) => Services,
): (facts: RequestFacts, gone: AbortSignal) => Promise<RequestContext> {
  return async ({ authorization, language }, gone) => {
    const token = await authenticator.authenticate(authorization ?? undefined);
    const services = servicesFor({ viewer: ANONYMOUS, language, origin: "API" });
    // Most requests come without a token: what was made to find out who asks serves them.
    if (token === null) return { language, viewer: ANONYMOUS, services, gone };
    const viewer = await services.accounts.viewer(token);
    return { language, viewer, services: servicesFor({ viewer, language, origin: "API" }), gone };
  };
}
