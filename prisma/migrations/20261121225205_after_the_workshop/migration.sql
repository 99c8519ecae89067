-- AlterTable
ALTER TABLE "Account" ADD COLUMN "noMailSince" DATETIME;

-- AlterTable
ALTER TABLE "Activity" ADD COLUMN "approvedNumber" TEXT;
ALTER TABLE "Activity" ADD COLUMN "struckAt" DATETIME;

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN "consultFrom" TEXT;
ALTER TABLE "Plan" ADD COLUMN "consultTo" TEXT;
ALTER TABLE "Plan" ADD COLUMN "slug" TEXT;

-- CreateTable
CREATE TABLE "DeadlineMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "movedAt" DATETIME NOT NULL,
    CONSTRAINT "DeadlineMove_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgressRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "answeredAt" DATETIME,
    CONSTRAINT "ProgressRequest_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgressRequest_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RequestDevice" (
    "requestId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,

    PRIMARY KEY ("requestId", "deviceHash"),
    CONSTRAINT "RequestDevice_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ProgressRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftEnding" (
    "boardId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "mergedInto" TEXT,
    "endedAt" DATETIME NOT NULL,

    PRIMARY KEY ("boardId", "cardId"),
    CONSTRAINT "DraftEnding_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CardAnswer" (
    "boardId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("boardId", "cardId", "activityId"),
    CONSTRAINT "CardAnswer_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CardAnswer_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Response" (
    "workshopId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "Response_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "workshopId" TEXT NOT NULL PRIMARY KEY,
    "instructions" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "handedOutAt" DATETIME NOT NULL,
    CONSTRAINT "Assignment_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Homework" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'notStarted',
    "answerA" TEXT NOT NULL DEFAULT '',
    "answerB" TEXT NOT NULL DEFAULT '',
    "answerC" TEXT NOT NULL DEFAULT '',
    "confirmedGaps" TEXT NOT NULL DEFAULT '[]',
    "returnNote" TEXT NOT NULL DEFAULT '',
    "startedAt" DATETIME,
    "submittedAt" DATETIME,
    "reviewedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Homework_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Homework_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "WorkshopMunicipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Homework_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Carry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "homeworkId" TEXT NOT NULL,
    "fromBoardId" TEXT NOT NULL,
    "fromCardId" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "deadlineRaw" TEXT NOT NULL,
    "parties" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL,
    "carriedAt" DATETIME NOT NULL,
    CONSTRAINT "Carry_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftWorker" (
    "homeworkId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("homeworkId", "cardId", "personKey"),
    CONSTRAINT "DraftWorker_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnerLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "homeworkId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rights" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "firstUseAt" DATETIME,
    CONSTRAINT "PartnerLink_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnerDevice" (
    "linkId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,

    PRIMARY KEY ("linkId", "deviceHash"),
    CONSTRAINT "PartnerDevice_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "PartnerLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "homeworkId" TEXT NOT NULL,
    "cardId" TEXT,
    "linkId" TEXT,
    "side" TEXT NOT NULL,
    "authorKey" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    "outcome" TEXT,
    "because" TEXT NOT NULL DEFAULT '',
    "settledAt" DATETIME,
    CONSTRAINT "Comment_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "PartnerLink" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Digest" (
    "accountId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "day"),
    CONSTRAINT "Digest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Seminar" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "feedback" INTEGER NOT NULL DEFAULT 3,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Seminar_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Turn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seminarId" TEXT NOT NULL,
    "homeworkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "runningFrom" DATETIME,
    "elapsedMs" INTEGER NOT NULL DEFAULT 0,
    "noteA" TEXT NOT NULL DEFAULT '',
    "noteB" TEXT NOT NULL DEFAULT '',
    "noteC" TEXT NOT NULL DEFAULT '',
    "feedback" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Turn_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Turn_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "homeworkId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "activityId" TEXT,
    "text" TEXT NOT NULL,
    "deadlineRaw" TEXT NOT NULL,
    "parties" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,
    CONSTRAINT "DraftDecision_homeworkId_fkey" FOREIGN KEY ("homeworkId") REFERENCES "Homework" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConfirmedGap" (
    "planId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "gap" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "confirmedAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "activityId", "gap"),
    CONSTRAINT "ConfirmedGap_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConfirmedGap_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "activityId" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    CONSTRAINT "Proposal_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Proposal_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "pageHash" TEXT NOT NULL,
    "approval" TEXT NOT NULL,
    "documentLink" TEXT NOT NULL DEFAULT '',
    "fileName" TEXT,
    "file" BLOB,
    "fileHash" TEXT,
    "approvedBy" TEXT NOT NULL,
    "approvedAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    CONSTRAINT "Revision_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "correctedAt" DATETIME NOT NULL,
    CONSTRAINT "Correction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "goal" TEXT NOT NULL DEFAULT '',
    "areas" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT '',
    "trainer" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "results" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ProjectOrganisation" (
    "projectId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "responsible" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("projectId", "organisationId"),
    CONSTRAINT "ProjectOrganisation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProjectOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProjectSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dateRaw" TEXT NOT NULL DEFAULT '',
    "date" TEXT,
    "venue" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ProjectSession_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProjectActivity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ProjectActivity_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Card" (
    "boardId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "deadlineRaw" TEXT NOT NULL DEFAULT '',
    "parties" TEXT NOT NULL DEFAULT '[]',
    "target" TEXT NOT NULL DEFAULT '',
    "authors" TEXT NOT NULL DEFAULT '[]',
    "sortKey" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("boardId", "id"),
    CONSTRAINT "Card_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Card" ("authors", "boardId", "deadlineRaw", "hash", "id", "kind", "parties", "sortKey", "text", "updatedAt") SELECT "authors", "boardId", "deadlineRaw", "hash", "id", "kind", "parties", "sortKey", "text", "updatedAt" FROM "Card";
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE TABLE "new_Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "bodyGenitive" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_Organisation" ("createdAt", "id", "name", "nameKey") SELECT "createdAt", "id", "name", "nameKey" FROM "Organisation";
DROP TABLE "Organisation";
ALTER TABLE "new_Organisation" RENAME TO "Organisation";
CREATE UNIQUE INDEX "Organisation_nameKey_key" ON "Organisation"("nameKey");
CREATE TABLE "new_ProgressReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT,
    "period" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "authorRole" TEXT NOT NULL DEFAULT 'editor',
    "public" BOOLEAN NOT NULL DEFAULT true,
    "requestId" TEXT,
    "reportedAt" DATETIME,
    CONSTRAINT "ProgressReport_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgressReport_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ProgressRequest" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ProgressReport" ("activityId", "id", "position", "reportedAt", "status", "text") SELECT "activityId", "id", "position", "reportedAt", "status", "text" FROM "ProgressReport";
DROP TABLE "ProgressReport";
ALTER TABLE "new_ProgressReport" RENAME TO "ProgressReport";
CREATE UNIQUE INDEX "ProgressReport_activityId_position_key" ON "ProgressReport"("activityId", "position");
CREATE TABLE "new_Promotion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activeKey" TEXT,
    "workshopId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "deadlineRaw" TEXT NOT NULL,
    "parties" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL,
    "promotedBy" TEXT NOT NULL,
    "promotedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Promotion_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Promotion_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Promotion_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Promotion_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Promotion" ("activeKey", "activityId", "boardId", "cardId", "deadlineRaw", "groupName", "hash", "id", "parties", "planId", "promotedAt", "promotedBy", "text", "withdrawnAt", "workshopId") SELECT "activeKey", "activityId", "boardId", "cardId", "deadlineRaw", "groupName", "hash", "id", "parties", "planId", "promotedAt", "promotedBy", "text", "withdrawnAt", "workshopId" FROM "Promotion";
DROP TABLE "Promotion";
ALTER TABLE "new_Promotion" RENAME TO "Promotion";
CREATE UNIQUE INDEX "Promotion_activeKey_key" ON "Promotion"("activeKey");
CREATE INDEX "Promotion_workshopId_idx" ON "Promotion"("workshopId");
CREATE INDEX "Promotion_boardId_cardId_idx" ON "Promotion"("boardId", "cardId");
CREATE INDEX "Promotion_activityId_idx" ON "Promotion"("activityId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "DeadlineMove_activityId_idx" ON "DeadlineMove"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressRequest_tokenHash_key" ON "ProgressRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "ProgressRequest_planId_idx" ON "ProgressRequest"("planId");

-- CreateIndex
CREATE INDEX "ProgressRequest_partyId_idx" ON "ProgressRequest"("partyId");

-- CreateIndex
CREATE INDEX "RequestDevice_deviceHash_idx" ON "RequestDevice"("deviceHash");

-- CreateIndex
CREATE INDEX "CardAnswer_activityId_idx" ON "CardAnswer"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_slug_key" ON "Response"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Homework_municipalityId_key" ON "Homework"("municipalityId");

-- CreateIndex
CREATE UNIQUE INDEX "Homework_boardId_key" ON "Homework"("boardId");

-- CreateIndex
CREATE INDEX "Homework_workshopId_idx" ON "Homework"("workshopId");

-- CreateIndex
CREATE INDEX "Carry_fromBoardId_fromCardId_idx" ON "Carry"("fromBoardId", "fromCardId");

-- CreateIndex
CREATE UNIQUE INDEX "Carry_homeworkId_fromBoardId_fromCardId_key" ON "Carry"("homeworkId", "fromBoardId", "fromCardId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerLink_tokenHash_key" ON "PartnerLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PartnerLink_homeworkId_idx" ON "PartnerLink"("homeworkId");

-- CreateIndex
CREATE INDEX "PartnerDevice_deviceHash_idx" ON "PartnerDevice"("deviceHash");

-- CreateIndex
CREATE INDEX "Comment_homeworkId_idx" ON "Comment"("homeworkId");

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_workshopId_key" ON "Seminar"("workshopId");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_homeworkId_key" ON "Turn"("homeworkId");

-- CreateIndex
CREATE INDEX "Turn_seminarId_idx" ON "Turn"("seminarId");

-- CreateIndex
CREATE INDEX "DraftDecision_homeworkId_cardId_idx" ON "DraftDecision"("homeworkId", "cardId");

-- CreateIndex
CREATE INDEX "ConfirmedGap_activityId_idx" ON "ConfirmedGap"("activityId");

-- CreateIndex
CREATE INDEX "Proposal_planId_idx" ON "Proposal"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_planId_number_key" ON "Revision"("planId", "number");

-- CreateIndex
CREATE INDEX "Correction_revisionId_idx" ON "Correction"("revisionId");

-- CreateIndex
CREATE INDEX "ProjectOrganisation_organisationId_idx" ON "ProjectOrganisation"("organisationId");

-- CreateIndex
CREATE INDEX "ProjectSession_projectId_idx" ON "ProjectSession"("projectId");

-- CreateIndex
CREATE INDEX "ProjectActivity_projectId_idx" ON "ProjectActivity"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_slug_key" ON "Plan"("slug");
