-- CreateIndex
CREATE INDEX "Organisation_fields_idx" ON "Organisation" USING GIN ("fields");
