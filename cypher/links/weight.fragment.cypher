// What an `activity` adds to the strength of each link it makes: 1 / (participants - 1) over all its distinct
// participants, whatever the filter (Newman 2001, doi:10.1103/PhysRevE.64.016132); a declared partnership adds 1.
// Infinite where somebody takes part alone, which makes no link.
CASE WHEN activity:Partnership THEN 1.0 ELSE 1.0 / (COUNT { (activity)<-[:TOOK_PART_IN]-() } - 1.0) END
