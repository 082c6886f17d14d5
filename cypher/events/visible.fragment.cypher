// True for an event, `entry`, that the asker may see: beside what visibility/sees-entry says, also drafts and members'
// events for those who speak for an organiser and for the moderators of its lighthouse.
//
// Params   $viewer Map   see withStanding
//> include visibility/sees-entry
OR EXISTS { (entry)-[:ORGANISED_BY]->(responsible:Actor) WHERE responsible.key IN $viewer.actorKeys }
OR EXISTS { (entry)-[:BELONGS_TO]->(moderated:Lighthouse) WHERE moderated.key IN $viewer.lighthouseKeys }
