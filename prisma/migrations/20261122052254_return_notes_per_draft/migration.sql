-- Never written: why a homework was returned is said draft by draft.
ALTER TABLE "Homework" DROP COLUMN "returnNote";
