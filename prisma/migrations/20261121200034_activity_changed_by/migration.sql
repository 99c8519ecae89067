-- AlterTable
ALTER TABLE "Activity" ADD COLUMN "changedBy" TEXT;
