-- What is public already stays as it reads now.
ALTER TABLE "Response" ADD COLUMN "drafts" TEXT NOT NULL DEFAULT '[]';
UPDATE "Response" SET "drafts" = (
    SELECT json_group_array(json_object('boardId', "boardId", 'cardId', "id", 'text', "text"))
    FROM (
        SELECT "Card"."boardId", "Card"."id", "Card"."text"
        FROM "Card" JOIN "Board" ON "Board"."id" = "Card"."boardId"
        WHERE "Board"."workshopId" = "Response"."workshopId"
            AND "Board"."groupId" IS NOT NULL AND "Card"."kind" = 'draft'
        ORDER BY "Card"."boardId", "Card"."sortKey", "Card"."id"
    )
) WHERE "publishedAt" IS NOT NULL;
