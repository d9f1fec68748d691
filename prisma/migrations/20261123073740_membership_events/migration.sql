-- CreateTable
CREATE TABLE "MembershipEvent" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "personId" TEXT,
    "role" "MembershipRole",
    "formerRole" "MembershipRole",

    CONSTRAINT "MembershipEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MembershipEvent_organisationId_id_idx" ON "MembershipEvent"("organisationId", "id");

-- Whoever acts for an organisation can see who let whom in: nothing of it is changed afterwards.
CREATE TRIGGER "MembershipEvent_only_grows" BEFORE UPDATE OR DELETE ON "MembershipEvent"
  FOR EACH ROW EXECUTE FUNCTION forum_log_only_grows();
