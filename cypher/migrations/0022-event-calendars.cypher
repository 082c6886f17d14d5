// Calendars that programs subscribe to tell when something public last changed.
CREATE RANGE INDEX event_public_changed_at IF NOT EXISTS
FOR (event:Event) ON (event.publicChangedAt);
