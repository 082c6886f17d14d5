import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Page } from "../graphql/pageArguments";
import { entityLoader } from "../loading/entityLoader";
import { manyLoader } from "../loading/manyLoader";
import { listConnection } from "../loading/orderedList";
import type { ClaimRepository } from "./claim.repository";
import type { Claim, ClaimState } from "./claim.type";
import { type StoredClaim, toClaim } from "./toClaim";

/** Answers questions about claims; one per request. */
export class ClaimService {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<StoredClaim>((keys) => this.repository.byKeys(keys));

  /** The claim with that key; null when there is none, and for those whose it is not and who may not list claims. */
  async byKey(key: string): Promise<Claim | null> {
    const stored = await this.byKeyLoader.load(key);
    const isOwn = stored !== null && stored.accountKey === this.viewer.accountKey;
    return stored && (isOwn || sees(this.viewer, "Query.claims")) ? toClaim(stored) : null;
  }

  /** One page of the claims in one of the states; null takes all. */
  async list(page: Page, states: readonly ClaimState[] | null) {
    const rows = await this.repository.list(page, states);
    return listConnection(
      rows,
      page,
      ({ claim }) => toClaim(claim),
      () => this.repository.count(states),
    );
  }

  private readonly ofAccountsLoader = manyLoader((keys) => this.repository.ofAccounts(keys));

  /** The viewer's own claims, newest first. */
  async own(): Promise<Claim[]> {
    const { accountKey } = this.viewer;
    if (accountKey === null) return [];
    return (await this.ofAccountsLoader.load(accountKey)).map(({ claim }) => toClaim(claim));
  }

  /** What the person wrote, for who may see it. */
  message({ accountKey, storedMessage }: Claim): string | null {
    return sees(this.viewer, "Claim.message", { accountKey }) ? storedMessage : null;
  }

  /** The person's address, for who may see it. */
  email({ accountKey, storedEmail }: Claim): string | null {
    return sees(this.viewer, "Claim.email", { accountKey }) ? storedEmail : null;
  }

  /** Why it was rejected, for who may see it. */
  reason({ accountKey, reasonDe: de, reasonEn: en }: Claim): { de: string | null; en: string | null } {
    return sees(this.viewer, "Claim.reason", { accountKey }) ? { de, en } : { de: null, en: null };
  }
}
