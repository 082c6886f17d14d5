// Every key is unique: entities and relationships are found, merged and counted by it.

CREATE CONSTRAINT actor_key_is_unique IF NOT EXISTS
FOR (actor:Actor) REQUIRE actor.key IS UNIQUE;

CREATE CONSTRAINT activity_key_is_unique IF NOT EXISTS
FOR (activity:Activity) REQUIRE activity.key IS UNIQUE;

CREATE CONSTRAINT project_key_is_unique IF NOT EXISTS
FOR (project:Project) REQUIRE project.key IS UNIQUE;

CREATE CONSTRAINT project_group_key_is_unique IF NOT EXISTS
FOR (projectGroup:ProjectGroup) REQUIRE projectGroup.key IS UNIQUE;

CREATE CONSTRAINT partnership_key_is_unique IF NOT EXISTS
FOR (partnership:Partnership) REQUIRE partnership.key IS UNIQUE;

CREATE CONSTRAINT lighthouse_key_is_unique IF NOT EXISTS
FOR (lighthouse:Lighthouse) REQUIRE lighthouse.key IS UNIQUE;

CREATE CONSTRAINT initiative_key_is_unique IF NOT EXISTS
FOR (initiative:Initiative) REQUIRE initiative.key IS UNIQUE;

CREATE CONSTRAINT focus_area_key_is_unique IF NOT EXISTS
FOR (focusArea:FocusArea) REQUIRE focusArea.key IS UNIQUE;

CREATE CONSTRAINT topic_key_is_unique IF NOT EXISTS
FOR (topic:Topic) REQUIRE topic.key IS UNIQUE;

CREATE CONSTRAINT milestone_key_is_unique IF NOT EXISTS
FOR (milestone:Milestone) REQUIRE milestone.key IS UNIQUE;

CREATE CONSTRAINT migration_version_is_unique IF NOT EXISTS
FOR (migration:Migration) REQUIRE migration.version IS UNIQUE;

CREATE CONSTRAINT seed_name_is_unique IF NOT EXISTS
FOR (seed:Seed) REQUIRE seed.name IS UNIQUE;

CREATE CONSTRAINT network_revision_key_is_unique IF NOT EXISTS
FOR (networkRevision:NetworkRevision) REQUIRE networkRevision.key IS UNIQUE;

CREATE CONSTRAINT took_part_in_key_is_unique IF NOT EXISTS
FOR ()-[participation:TOOK_PART_IN]-() REQUIRE participation.key IS UNIQUE;

CREATE CONSTRAINT member_of_key_is_unique IF NOT EXISTS
FOR ()-[membership:MEMBER_OF]-() REQUIRE membership.key IS UNIQUE;

CREATE CONSTRAINT works_on_key_is_unique IF NOT EXISTS
FOR ()-[work:WORKS_ON]-() REQUIRE work.key IS UNIQUE;
