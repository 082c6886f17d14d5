import collaborationPaths from "./examples/collaboration-paths.graphql?raw";
import search from "./examples/search.graphql?raw";
import sharedTopicNeighbours from "./examples/shared-topic-neighbours.graphql?raw";

/** The queries that a first visit opens, one a tab; a tab is titled by its operation's name. */
export const examples = [search, collaborationPaths, sharedTopicNeighbours].map((query) => ({ query }));
