import { notFound } from "../../graphql/errors";

/** Says that there is no such registration, as far as the asker may know. @throws NOT_FOUND */
export function missingRegistration(argument: string): never {
  throw notFound(argument, "a registration");
}
