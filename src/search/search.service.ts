import { connection } from "../graphql/connection";
import type { CursorOrder } from "../graphql/cursor";
import { badUserInput } from "../graphql/errors";
import { encodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import type { NodeService } from "../nodes/node.service";
import { keysetPage } from "../loading/keysetPage";
import { keysMeant } from "./keysMeant";
import { luceneQuery, type WordsRequired } from "./luceneQuery";
import { matchScore } from "./matchScore";
import type { SearchCandidate, SearchRepository } from "./search.repository";
import { type SearchTerm, searchTerms } from "./searchTerms";
import { standing } from "./standing";
import { type FoundNode, SearchKind, type SearchPage } from "./search.type";

/** Best match first. */
export const SEARCH_ORDER: CursorOrder = { name: "search", values: ["number"] };

/** How many characters a search text may have. */
export const MAXIMUM_TEXT_LENGTH = 200;

/** How many candidates of the index are ranked; more are said to be truncated. */
export const MAXIMUM_CANDIDATES = 1_000;

const LABELS: Readonly<Record<SearchKind, string>> = {
  [SearchKind.ACTOR]: "Actor",
  [SearchKind.PROJECT]: "Project",
  [SearchKind.TOPIC]: "Topic",
  [SearchKind.LIGHTHOUSE]: "Lighthouse",
  [SearchKind.PROJECT_GROUP]: "ProjectGroup",
  [SearchKind.INITIATIVE]: "Initiative",
  [SearchKind.SERVICE]: "Service",
  [SearchKind.EVENT]: "Event",
};

/** What was found at all, before ranking. */
interface Candidates {
  /** Those whose key the text is. */
  byKey: SearchCandidate[];
  byWords: SearchCandidate[];
  matchedAllWords: boolean;
}

interface Found {
  label: string;
  key: string;
  score: number;
  matchedField: string;
}

/** Answers searches; one per request. */
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly nodes: NodeService,
  ) {}

  /**
   * One page of what matches the text, best first: what the text is the key of, then what has every word; only if there
   * is nothing, what has every word but one; only then, what has one.
   *
   * @param kinds what to search for; null searches for everything
   * @throws BAD_USER_INPUT for a text without letter or digit, one that is too long, or an empty list of kinds
   */
  async find(text: string, kinds: readonly SearchKind[] | null, page: Page): Promise<SearchPage> {
    const terms = checkedTerms(text);
    if (kinds?.length === 0) {
      throw badUserInput(
        "kinds",
        'Argument "kinds" is empty; name at least one kind, or leave it out for all.',
      );
    }
    const labels = (kinds ?? Object.values(SearchKind)).map((kind) => LABELS[kind]);
    const { byKey, byWords, matchedAllWords } = await this.candidates(text, terms, labels);
    const keys = new Set(byKey.map(({ key }) => key));
    const found = [
      ...byKey.map(({ label, key }) => ({ label, key, score: 1, matchedField: "key" })),
      ...byWords
        .slice(0, MAXIMUM_CANDIDATES)
        .filter(({ key }) => !keys.has(key))
        .flatMap((candidate) => rank(terms, candidate)),
    ];
    found.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
    const positionOf = ({ score, key }: Found) => ({ values: [-score], key });
    const rows = keysetPage(found, page, positionOf);
    const nodes = await Promise.all(
      rows.map(({ label, key }) => this.nodes.byId(encodeId(label, key), "text")),
    );
    const present = rows.flatMap((row, index) => {
      const node = nodes[index];
      return node ? [{ ...row, node: node as FoundNode }] : [];
    });
    return {
      ...connection(present, page, {
        position: positionOf,
        node: ({ node }) => node,
        edge: ({ score, matchedField }) => ({ score, matchedField }),
        totalCount: () => found.length,
      }),
      truncated: byWords.length > MAXIMUM_CANDIDATES,
      matchedAllWords,
    };
  }

  private async candidates(
    text: string,
    terms: readonly SearchTerm[],
    labels: readonly string[],
  ): Promise<Candidates> {
    const find = (required: WordsRequired) =>
      this.repository.candidates(luceneQuery(terms, required), labels, MAXIMUM_CANDIDATES + 1);
    const keys = keysMeant(text);
    const byKey = keys.length === 0 ? [] : await this.repository.byKeys(keys, labels);
    const all = await find("all");
    // Who typed a key that exists looks for that: no word of it is worth a result of its own.
    if (all.length > 0 || byKey.length > 0) return { byKey, byWords: all, matchedAllWords: true };
    const fewer: WordsRequired[] = terms.length > 2 ? ["allButOne", "any"] : terms.length > 1 ? ["any"] : [];
    for (const required of fewer) {
      const some = await find(required);
      if (some.length > 0) return { byKey, byWords: some, matchedAllWords: false };
    }
    return { byKey, byWords: [], matchedAllWords: false };
  }
}

function checkedTerms(text: string): SearchTerm[] {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw badUserInput(
      "text",
      `Argument "text" has ${text.length} characters; at most ${MAXIMUM_TEXT_LENGTH} are allowed.`,
    );
  }
  const terms = searchTerms(text);
  if (terms.length === 0) {
    throw badUserInput("text", 'Argument "text" has no letter or digit; type at least one.');
  }
  return terms;
}

function rank(terms: readonly SearchTerm[], candidate: SearchCandidate): Found[] {
  const match = matchScore(terms, candidate.texts);
  if (match === null) return [];
  const { label, key } = candidate;
  return [{ label, key, score: standing(match.score, candidate), matchedField: match.field }];
}
