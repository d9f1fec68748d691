-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "recordedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RecordedContact" (
    "organisationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "RecordedContact_pkey" PRIMARY KEY ("organisationId")
);

-- AddForeignKey
ALTER TABLE "RecordedContact" ADD CONSTRAINT "RecordedContact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
