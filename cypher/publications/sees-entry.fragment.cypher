// True for a publication `entry` that the asker may see: see visibility/sees-entry; moderators see all of their lighthouse.
//
// Params   $viewer Map   see withStanding
(
//> include visibility/sees-entry
OR EXISTS { (entry)-[:BELONGS_TO]->(moderated:Lighthouse) WHERE moderated.key IN $viewer.lighthouseKeys })
