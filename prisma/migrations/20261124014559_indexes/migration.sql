-- CreateIndex
CREATE INDEX "Activity_goalId_idx" ON "Activity"("goalId");

-- CreateIndex
CREATE INDEX "Comment_linkId_idx" ON "Comment"("linkId");

-- CreateIndex
CREATE INDEX "Participant_municipalityId_idx" ON "Participant"("municipalityId");

-- CreateIndex
CREATE INDEX "Participant_deviceHash_idx" ON "Participant"("deviceHash");

-- CreateIndex
CREATE INDEX "ProgressReport_requestId_idx" ON "ProgressReport"("requestId");

-- CreateIndex
CREATE INDEX "Promotion_planId_idx" ON "Promotion"("planId");

-- CreateIndex
CREATE INDEX "Proposal_activityId_idx" ON "Proposal"("activityId");
