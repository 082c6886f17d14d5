// One index for each property that lists filter or sort by.

CREATE RANGE INDEX actor_kind IF NOT EXISTS
FOR (actor:Actor) ON (actor.kind);

CREATE RANGE INDEX actor_status IF NOT EXISTS
FOR (actor:Actor) ON (actor.status);

CREATE RANGE INDEX actor_country IF NOT EXISTS
FOR (actor:Actor) ON (actor.country);

CREATE RANGE INDEX actor_city IF NOT EXISTS
FOR (actor:Actor) ON (actor.city);

CREATE RANGE INDEX actor_is_in_region IF NOT EXISTS
FOR (actor:Actor) ON (actor.isInRegion);

CREATE RANGE INDEX actor_is_sme IF NOT EXISTS
FOR (actor:Actor) ON (actor.isSme);

CREATE RANGE INDEX actor_is_looking_for_partners IF NOT EXISTS
FOR (actor:Actor) ON (actor.isLookingForPartners);

CREATE RANGE INDEX actor_is_example IF NOT EXISTS
FOR (actor:Actor) ON (actor.isExample);

CREATE RANGE INDEX actor_activity_order IF NOT EXISTS
FOR (actor:Actor) ON (actor.activityOrder);

CREATE RANGE INDEX project_start_date IF NOT EXISTS
FOR (project:Project) ON (project.startDate);

CREATE RANGE INDEX project_end_date IF NOT EXISTS
FOR (project:Project) ON (project.endDate);

CREATE RANGE INDEX project_date_order IF NOT EXISTS
FOR (project:Project) ON (project.dateOrder);

CREATE RANGE INDEX project_programme IF NOT EXISTS
FOR (project:Project) ON (project.programme);

CREATE RANGE INDEX project_funding_scheme IF NOT EXISTS
FOR (project:Project) ON (project.fundingScheme);

CREATE RANGE INDEX project_is_about_health IF NOT EXISTS
FOR (project:Project) ON (project.isAboutHealth);

CREATE RANGE INDEX project_is_example IF NOT EXISTS
FOR (project:Project) ON (project.isExample);

CREATE RANGE INDEX project_group_start_date IF NOT EXISTS
FOR (projectGroup:ProjectGroup) ON (projectGroup.startDate);

CREATE RANGE INDEX project_group_end_date IF NOT EXISTS
FOR (projectGroup:ProjectGroup) ON (projectGroup.endDate);

CREATE RANGE INDEX project_group_is_example IF NOT EXISTS
FOR (projectGroup:ProjectGroup) ON (projectGroup.isExample);

CREATE RANGE INDEX topic_scheme IF NOT EXISTS
FOR (topic:Topic) ON (topic.scheme);

CREATE RANGE INDEX topic_level IF NOT EXISTS
FOR (topic:Topic) ON (topic.level);
