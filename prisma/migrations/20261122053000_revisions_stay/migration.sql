-- A revision stays as it was approved: it goes only together with its plan. Being published comes to
-- it later, once, and is not taken back.
CREATE TRIGGER "Revision_stays"
BEFORE UPDATE OF "id", "planId", "number", "content", "contentHash", "page", "pageHash", "approval", "documentLink", "fileName", "file", "fileHash", "approvedBy", "approvedAt"
ON "Revision"
BEGIN
  SELECT RAISE(ABORT, 'an approved revision is never changed');
END;

CREATE TRIGGER "Revision_stays_published"
BEFORE UPDATE OF "publishedAt" ON "Revision"
WHEN OLD."publishedAt" IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a published revision stays published');
END;

CREATE TRIGGER "Revision_is_kept"
BEFORE DELETE ON "Revision"
WHEN EXISTS (SELECT 1 FROM "Plan" WHERE "id" = OLD."planId")
BEGIN
  SELECT RAISE(ABORT, 'an approved revision is never removed');
END;

-- What was corrected beside a revision is as much a record as the revision.
CREATE TRIGGER "Correction_stays"
BEFORE UPDATE ON "Correction"
BEGIN
  SELECT RAISE(ABORT, 'a recorded correction is never changed');
END;

CREATE TRIGGER "Correction_is_kept"
BEFORE DELETE ON "Correction"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = OLD."revisionId")
BEGIN
  SELECT RAISE(ABORT, 'a recorded correction is never removed');
END;
