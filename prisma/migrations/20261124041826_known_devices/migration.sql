-- CreateTable
CREATE TABLE "KnownDevice" (
    "accountId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "signedInAt" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "deviceHash"),
    CONSTRAINT "KnownDevice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
