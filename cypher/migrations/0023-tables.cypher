// What the rows of spreadsheets are matched by, beside keys and websites.

CREATE RANGE INDEX actor_ror_id IF NOT EXISTS
FOR (actor:Actor) ON (actor.rorId);

CREATE RANGE INDEX retired_actor_sort_key IF NOT EXISTS
FOR (retiredActor:RetiredActor) ON (retiredActor.sortKey);
