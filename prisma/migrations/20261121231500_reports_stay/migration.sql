-- What was reported stays as it was reported: it goes only together with its activity.
CREATE TRIGGER "ProgressReport_stays"
BEFORE UPDATE OF "id", "activityId", "position", "text", "status", "period", "evidence", "authorRole", "public", "reportedAt"
ON "ProgressReport"
BEGIN
  SELECT RAISE(ABORT, 'a report on progress is never changed');
END;

CREATE TRIGGER "ProgressReport_is_kept"
BEFORE DELETE ON "ProgressReport"
WHEN EXISTS (SELECT 1 FROM "Activity" WHERE "id" = OLD."activityId")
BEGIN
  SELECT RAISE(ABORT, 'a report on progress is never removed');
END;
