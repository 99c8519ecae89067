-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "contact" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN "about" TEXT NOT NULL DEFAULT '';
