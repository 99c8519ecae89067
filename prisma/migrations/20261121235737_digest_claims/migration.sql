-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Digest" (
    "accountId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "claimedAt" DATETIME NOT NULL,
    "sentAt" DATETIME,

    PRIMARY KEY ("accountId", "day"),
    CONSTRAINT "Digest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Digest" ("accountId", "day", "claimedAt", "sentAt") SELECT "accountId", "day", "sentAt", "sentAt" FROM "Digest";
DROP TABLE "Digest";
ALTER TABLE "new_Digest" RENAME TO "Digest";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
