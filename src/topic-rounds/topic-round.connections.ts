import { connectionType, edgeType } from "../graphql/connection.type";
import { TopicRound } from "./topic-round.type";

export const LighthouseTopicRoundConnection = connectionType(
  "LighthouseTopicRound",
  edgeType<TopicRound>("LighthouseTopicRound", () => TopicRound),
);
