-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Seminar" (
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
    "lastChange" TEXT NOT NULL DEFAULT 'planned',
    "changedBy" TEXT,
    CONSTRAINT "Seminar_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Seminar" ("date", "end", "feedback", "id", "link", "place", "start", "state", "version", "workshopId") SELECT "date", "end", "feedback", "id", "link", "place", "start", "state", "version", "workshopId" FROM "Seminar";
DROP TABLE "Seminar";
ALTER TABLE "new_Seminar" RENAME TO "Seminar";
CREATE UNIQUE INDEX "Seminar_workshopId_key" ON "Seminar"("workshopId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
