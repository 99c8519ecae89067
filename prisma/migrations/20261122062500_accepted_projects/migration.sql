-- An organisation is in a project once an editor of its own says so; those that are in one stay in it.
ALTER TABLE "ProjectOrganisation" ADD COLUMN "acceptedAt" DATETIME;
UPDATE "ProjectOrganisation" SET "acceptedAt" = (SELECT "createdAt" FROM "Project" WHERE "id" = "projectId");
