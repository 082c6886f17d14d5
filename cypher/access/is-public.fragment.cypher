// True for an `activity` that everybody may see. Projects and project groups always are, and of them no property is read.
(NOT activity:Partnership OR NOT coalesce(activity.isPrivate, false))
