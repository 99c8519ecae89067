-- AlterTable
ALTER TABLE "Carry" ADD COLUMN "pending" BOOLEAN NOT NULL DEFAULT false;
