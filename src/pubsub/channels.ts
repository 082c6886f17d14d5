/**
 * What is announced, and what each announcement carries: keys and numbers only, never personal data, for announcements
 * pass through Redis and wait in memory. Whoever receives one reads the present state with the rights of the moment.
 */
export interface Channels {
  /** A registration came in or was sent again; `key` is the registration's. */
  registrationSubmitted: { key: string };
  /** What an actor shows, to the public or to members, has changed; `key` is the actor's. */
  actorChanged: { key: string };
  /** A consortium, or what belongs to it, has changed; `key` is the consortium's. */
  consortiumChanged: { key: string };
  /** A funding call was announced, or an announced one has changed; `key` is the call's. */
  fundingCallChanged: { key: string };
  /** The public network has changed; `revision` is its new one. */
  networkChanged: { revision: number };
  /** The ranking of a round of proposed topics may have changed; `key` is the round's. */
  topicRankingChanged: { key: string };
  /** How far a search for consortia is; `key` is the id that was chosen for it, `stage` a ProposalStage. Its end is the last. */
  proposalProgress: {
    key: string;
    stage: string;
    done: number;
    total: number;
    found: number;
    least: number | null;
    isLast?: boolean;
  };
}

/** The name of a channel, as `@Subscription({ topics })` takes it. */
export type ChannelName = keyof Channels;
