/** What subscribers are told after a write: keys and numbers only, as everybody reads the rest with their own rights. */
export type Announcement =
  | { channel: "networkChanged"; revision: number }
  | { channel: "actorChanged"; key: string }
  | { channel: "registrationSubmitted"; key: string }
  | { channel: "topicRankingChanged"; key: string };
