import { badUserInput } from "../graphql/errors";
import type { Language } from "../graphql/language";
import type { TopicService } from "../topics/topic.service";
import { withCallWords } from "./callWords";
import { deriveRequirements } from "./derive/deriveRequirements";
import type { Draft } from "./derive/draft.type";
import { matchFinder } from "./derive/matches";

/** Longest text that is read, in characters (UTF-16 code units). */
export const LONGEST_CALL_TEXT = 20_000;

/** Reads calls' texts; one per request. */
export class RequirementsDraftService {
  constructor(
    private readonly topics: TopicService,
    private readonly preferred: Language,
  ) {}

  /**
   * What a call's text asks of a consortium.
   *
   * @param language null to find it out; a text that does not tell is read in the asker's
   * @param argument that gives the text, for errors
   * @throws BAD_USER_INPUT for a text that is too long
   */
  async derive(text: string, language: Language | null, argument = "text"): Promise<Draft> {
    if (text.length > LONGEST_CALL_TEXT) {
      const most = LONGEST_CALL_TEXT.toLocaleString("en");
      throw badUserInput(
        argument,
        `Argument "${argument}" has ${text.length.toLocaleString("en")} characters, at most ${most} are read: give the part that says who can apply.`,
      );
    }
    const findMatches = matchFinder(withCallWords(await this.topics.labels()));
    return deriveRequirements(text, { language, fallback: this.preferred }, findMatches);
  }
}
