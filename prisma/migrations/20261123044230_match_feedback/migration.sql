-- CreateTable
CREATE TABLE "MatchFeedback" (
    "id" SERIAL NOT NULL,
    "initiativeId" INTEGER NOT NULL,
    "cityId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "match" JSONB NOT NULL,

    CONSTRAINT "MatchFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MatchFeedback_cityId_idx" ON "MatchFeedback"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "MatchFeedback_initiativeId_cityId_key" ON "MatchFeedback"("initiativeId", "cityId");

-- AddForeignKey
ALTER TABLE "MatchFeedback" ADD CONSTRAINT "MatchFeedback_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchFeedback" ADD CONSTRAINT "MatchFeedback_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
