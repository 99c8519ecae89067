-- CreateTable
CREATE TABLE "AbandonedAmendment" (
    "planId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "abandonedBy" TEXT NOT NULL,
    "abandonedAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "version"),
    CONSTRAINT "AbandonedAmendment_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
