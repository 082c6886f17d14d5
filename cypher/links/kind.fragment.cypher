// The CollaborationLinkKind of an `activity`.
CASE WHEN activity:Project THEN 'PROJECT' WHEN activity:ProjectGroup THEN 'PROJECT_GROUP' ELSE 'PARTNERSHIP' END
