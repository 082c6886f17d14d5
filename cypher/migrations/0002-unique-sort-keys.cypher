// Sort keys are unique, so that a list has one total order to page through.

CREATE CONSTRAINT actor_sort_key_is_unique IF NOT EXISTS
FOR (actor:Actor) REQUIRE actor.sortKey IS UNIQUE;

CREATE CONSTRAINT project_sort_key_is_unique IF NOT EXISTS
FOR (project:Project) REQUIRE project.sortKey IS UNIQUE;

CREATE CONSTRAINT project_group_sort_key_is_unique IF NOT EXISTS
FOR (projectGroup:ProjectGroup) REQUIRE projectGroup.sortKey IS UNIQUE;

CREATE CONSTRAINT topic_sort_key_is_unique IF NOT EXISTS
FOR (topic:Topic) REQUIRE topic.sortKey IS UNIQUE;

CREATE CONSTRAINT initiative_sort_key_is_unique IF NOT EXISTS
FOR (initiative:Initiative) REQUIRE initiative.sortKey IS UNIQUE;

CREATE CONSTRAINT lighthouse_sort_key_is_unique IF NOT EXISTS
FOR (lighthouse:Lighthouse) REQUIRE lighthouse.sortKey IS UNIQUE;
