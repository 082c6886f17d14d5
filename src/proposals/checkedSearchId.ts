import { badUserInput } from "../graphql/errors";
import { searchIdRule } from "./proposalQuestion";

/** The id of a search, lower case. @throws BAD_USER_INPUT for what is no UUID */
export function checkedSearchId(text: string): string {
  const result = searchIdRule().safeParse(text);
  if (result.success) return result.data;
  throw badUserInput("searchId", 'Argument "searchId" is no UUID; expected one as randomUUID() makes it.');
}
