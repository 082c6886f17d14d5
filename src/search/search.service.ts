import { connection } from "../graphql/connection";
import type { CursorOrder } from "../graphql/cursor";
import { badUserInput } from "../graphql/errors";
import { encodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import type { NodeService } from "../nodes/node.service";
import { keysetPage } from "../loading/keysetPage";
import { luceneQuery, searchWords } from "./luceneQuery";
import { matchScore } from "./matchScore";
import type { SearchCandidate, SearchRepository } from "./search.repository";
import { type FoundNode, SearchKind, type SearchPage } from "./search.type";

/** Best match first. */
export const SEARCH_ORDER: CursorOrder = { name: "search", values: ["number"] };

/** How many characters a search text may have. */
export const MAXIMUM_TEXT_LENGTH = 200;

/** How many candidates of the index are ranked; more are said to be truncated. */
export const MAXIMUM_CANDIDATES = 1_000;

/** How much the number of activities can add to a score: enough to order equals, never to pass a better match. */
const ACTIVITY_SHARE = 0.02;

const LABELS: Readonly<Record<SearchKind, string>> = {
  [SearchKind.ACTOR]: "Actor",
  [SearchKind.PROJECT]: "Project",
  [SearchKind.TOPIC]: "Topic",
  [SearchKind.LIGHTHOUSE]: "Lighthouse",
  [SearchKind.PROJECT_GROUP]: "ProjectGroup",
  [SearchKind.INITIATIVE]: "Initiative",
};

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
   * One page of what matches the text, best first. Every word has to match; only if nothing does, one is enough.
   *
   * @param kinds what to search for; null searches for everything
   * @throws BAD_USER_INPUT for a text without letter or digit, one that is too long, or an empty list of kinds
   */
  async find(text: string, kinds: readonly SearchKind[] | null, page: Page): Promise<SearchPage> {
    const words = checkedWords(text);
    if (kinds?.length === 0) {
      throw badUserInput(
        "kinds",
        'Argument "kinds" is empty; name at least one kind, or leave it out for all.',
      );
    }
    const labels = (kinds ?? Object.values(SearchKind)).map((kind) => LABELS[kind]);
    const candidates = await this.candidates(words, labels);
    const found = candidates.slice(0, MAXIMUM_CANDIDATES).flatMap((candidate) => rank(words, candidate));
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
      truncated: candidates.length > MAXIMUM_CANDIDATES,
    };
  }

  private async candidates(words: readonly string[], labels: readonly string[]): Promise<SearchCandidate[]> {
    const limit = MAXIMUM_CANDIDATES + 1;
    const all = await this.repository.candidates(luceneQuery(words, "all"), labels, limit);
    if (all.length > 0 || words.length === 1) return all;
    return this.repository.candidates(luceneQuery(words, "any"), labels, limit);
  }
}

function checkedWords(text: string): string[] {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw badUserInput(
      "text",
      `Argument "text" has ${text.length} characters; at most ${MAXIMUM_TEXT_LENGTH} are allowed.`,
    );
  }
  const words = searchWords(text);
  if (words.length === 0) {
    throw badUserInput("text", 'Argument "text" has no letter or digit; type at least one.');
  }
  return words;
}

function rank(words: readonly string[], { label, key, activityCount, texts }: SearchCandidate): Found[] {
  const match = matchScore(words, texts);
  if (match === null) return [];
  const activity = ACTIVITY_SHARE * (1 - 1 / (1 + Math.log1p(activityCount)));
  const score = Math.round((match.score * (1 - ACTIVITY_SHARE) + activity) * 1e6) / 1e6;
  return [{ label, key, score, matchedField: match.field }];
}
