-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('universities', 'schools', 'chambers', 'cultural_institutions', 'hospitals', 'services', 'districts', 'organisations');

-- CreateEnum
CREATE TYPE "UndertakingKind" AS ENUM ('visit', 'exchange', 'exhibition', 'performance', 'training', 'conference', 'fair', 'city_days', 'sport', 'project', 'aid', 'publication', 'other');

-- CreateEnum
CREATE TYPE "AffiliationEventKind" AS ENUM ('meeting', 'use', 'seat', 'renewed', 'ended');

-- CreateEnum
CREATE TYPE "DelegationDirection" AS ENUM ('incoming', 'outgoing');

-- CreateEnum
CREATE TYPE "PromiseSide" AS ENUM ('home', 'partner');

-- CreateEnum
CREATE TYPE "PromiseState" AS ENUM ('open', 'kept', 'dropped');

-- CreateEnum
CREATE TYPE "HealthState" AS ENUM ('flourishing', 'lively', 'moderate', 'faint', 'sleeping');

-- CreateEnum
CREATE TYPE "HealthTrend" AS ENUM ('rising', 'steady', 'falling');

-- CreateEnum
CREATE TYPE "HealthDecision" AS ENUM ('revive', 'change_form', 'end');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('created', 'changed', 'removed', 'restored', 'merged');

-- CreateEnum
CREATE TYPE "ChangeStatus" AS ENUM ('applied', 'proposed', 'refused', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "OrganisationType" ADD VALUE 'consulate';
ALTER TYPE "OrganisationType" ADD VALUE 'city_office';

-- DropIndex
DROP INDEX "Benefit_cityId_idx";

-- AlterTable
ALTER TABLE "Affiliation" DROP CONSTRAINT "Affiliation_pkey",
ADD COLUMN     "feeAmount" DECIMAL(14,2),
ADD COLUMN     "feeCurrency" TEXT,
ADD COLUMN     "id" SERIAL NOT NULL,
ADD COLUMN     "person" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewOn" DATE,
ADD COLUMN     "until" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id");
UPDATE "Affiliation" SET "feeAmount" = ("fee"->>'amount')::DECIMAL, "feeCurrency" = "fee"->>'currency'
WHERE "fee" IS NOT NULL;


-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "endedWhy" TEXT,
ADD COLUMN     "signatories" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "suspendedOn" DATE,
ADD COLUMN     "terminatedOn" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Benefit" ADD COLUMN     "agreementId" INTEGER,
ADD COLUMN     "delegationId" INTEGER,
ADD COLUMN     "distinctFrom" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "initiativeId" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "CityField" DROP CONSTRAINT "CityField_pkey",
ADD COLUMN     "id" SERIAL NOT NULL,
ADD COLUMN     "key" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "CityField_pkey" PRIMARY KEY ("id");
UPDATE "CityField" SET "key" = "PartnerCity"."slug" || '-' || "field"
FROM "PartnerCity" WHERE "PartnerCity"."id" = "cityId";
ALTER TABLE "CityField" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "bouncedAddress" TEXT,
ADD COLUMN     "bouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "key" TEXT,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "validFrom" DATE,
ADD COLUMN     "validUntil" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
UPDATE "Contact" SET "key" = 'contact-' || "id";
ALTER TABLE "Contact" ALTER COLUMN "key" SET NOT NULL;


-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "areas" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "validFrom" DATE,
ADD COLUMN     "validUntil" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "HomeCity" ADD COLUMN     "registerGaps" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "InstitutionalLink" ADD COLUMN     "kind" "LinkKind" NOT NULL DEFAULT 'organisations',
ADD COLUMN     "until" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "asOf" INTEGER,
ADD COLUMN     "representsCity" TEXT,
ADD COLUMN     "representsCountry" TEXT,
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "PartnerCity" ADD COLUMN     "archivedOn" DATE,
ADD COLUMN     "archivedWhy" TEXT,
ADD COLUMN     "mergedIntoSlug" TEXT,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "offers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "seeks" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Undertaking" ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "goals" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "home" JSONB,
ADD COLUMN     "kind" "UndertakingKind" NOT NULL DEFAULT 'other',
ADD COLUMN     "partner" JSONB,
ADD COLUMN     "startsOn" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "RegisterStamp" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RegisterStamp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementDocument" (
    "id" SERIAL NOT NULL,
    "agreementId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AffiliationEvent" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "affiliationId" INTEGER NOT NULL,
    "kind" "AffiliationEventKind" NOT NULL,
    "title" JSONB NOT NULL,
    "note" JSONB,
    "year" INTEGER,
    "endYear" INTEGER,
    "heldOn" DATE,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AffiliationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "direction" "DelegationDirection" NOT NULL,
    "purpose" JSONB NOT NULL,
    "host" JSONB,
    "year" INTEGER NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "fields" TEXT[],
    "costAmount" DECIMAL(14,2),
    "costCurrency" TEXT,
    "result" JSONB,
    "status" "UndertakingStatus" NOT NULL DEFAULT 'held',
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DelegationMember" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "delegationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "institution" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DelegationMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DelegationPromise" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "delegationId" INTEGER,
    "text" JSONB NOT NULL,
    "side" "PromiseSide" NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "PromiseState" NOT NULL DEFAULT 'open',
    "settledOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DelegationPromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CityHealth" (
    "cityId" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "state" "HealthState" NOT NULL,
    "trend" "HealthTrend" NOT NULL,
    "series" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "CityHealth_pkey" PRIMARY KEY ("cityId")
);

-- CreateTable
CREATE TABLE "HealthReview" (
    "id" SERIAL NOT NULL,
    "cityId" INTEGER NOT NULL,
    "openedOn" DATE NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "decision" "HealthDecision",
    "note" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reviewOn" DATE,

    CONSTRAINT "HealthReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" SERIAL NOT NULL,
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "citySlug" TEXT,
    "kind" "ChangeKind" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "status" "ChangeStatus" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "importId" INTEGER,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterImport" (
    "id" SERIAL NOT NULL,
    "table" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegisterImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgreementDocument_agreementId_idx" ON "AgreementDocument"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "AffiliationEvent_key_key" ON "AffiliationEvent"("key");

-- CreateIndex
CREATE INDEX "AffiliationEvent_affiliationId_idx" ON "AffiliationEvent"("affiliationId");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_key_key" ON "Delegation"("key");

-- CreateIndex
CREATE INDEX "Delegation_cityId_year_idx" ON "Delegation"("cityId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "DelegationMember_key_key" ON "DelegationMember"("key");

-- CreateIndex
CREATE INDEX "DelegationMember_delegationId_idx" ON "DelegationMember"("delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "DelegationPromise_key_key" ON "DelegationPromise"("key");

-- CreateIndex
CREATE INDEX "DelegationPromise_state_dueOn_idx" ON "DelegationPromise"("state", "dueOn");

-- CreateIndex
CREATE INDEX "DelegationPromise_cityId_idx" ON "DelegationPromise"("cityId");

-- CreateIndex
CREATE INDEX "DelegationPromise_delegationId_idx" ON "DelegationPromise"("delegationId");

-- CreateIndex
CREATE INDEX "HealthReview_cityId_idx" ON "HealthReview"("cityId");

-- CreateIndex
CREATE INDEX "HealthReview_decidedAt_idx" ON "HealthReview"("decidedAt");

-- CreateIndex
CREATE INDEX "Change_table_key_id_idx" ON "Change"("table", "key", "id");

-- CreateIndex
CREATE INDEX "Change_citySlug_id_idx" ON "Change"("citySlug", "id");

-- CreateIndex
CREATE INDEX "Change_status_id_idx" ON "Change"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Affiliation_key_key" ON "Affiliation"("key");

-- CreateIndex
CREATE INDEX "Benefit_cityId_year_idx" ON "Benefit"("cityId", "year");

-- CreateIndex
CREATE INDEX "Benefit_agreementId_idx" ON "Benefit"("agreementId");

-- CreateIndex
CREATE INDEX "Benefit_delegationId_idx" ON "Benefit"("delegationId");

-- CreateIndex
CREATE INDEX "Benefit_initiativeId_idx" ON "Benefit"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "CityField_key_key" ON "CityField"("key");

-- CreateIndex
CREATE UNIQUE INDEX "CityField_cityId_field_key" ON "CityField"("cityId", "field");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_key_key" ON "Contact"("key");

-- AddForeignKey
ALTER TABLE "AgreementDocument" ADD CONSTRAINT "AgreementDocument_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AffiliationEvent" ADD CONSTRAINT "AffiliationEvent_affiliationId_fkey" FOREIGN KEY ("affiliationId") REFERENCES "Affiliation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DelegationMember" ADD CONSTRAINT "DelegationMember_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DelegationPromise" ADD CONSTRAINT "DelegationPromise_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DelegationPromise" ADD CONSTRAINT "DelegationPromise_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CityHealth" ADD CONSTRAINT "CityHealth_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthReview" ADD CONSTRAINT "HealthReview_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RegisterImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was kept inside a row becomes rows of its own
INSERT INTO "AffiliationEvent" ("key", "affiliationId", "kind", "title", "year", "endYear", "source", "asOf")
SELECT a."key" || '-' || entry.position, a."id", 'use', entry.value->'title',
  (entry.value->>'year')::INTEGER, (entry.value->>'endYear')::INTEGER, a."source", a."asOf"
FROM "Affiliation" a, jsonb_array_elements(a."undertakings") WITH ORDINALITY AS entry(value, position);
ALTER TABLE "Affiliation" DROP COLUMN "fee", DROP COLUMN "undertakings";

INSERT INTO "RegisterStamp" DEFAULT VALUES;

-- CreateTable
CREATE TABLE "SentReminder" (
    "key" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentReminder_pkey" PRIMARY KEY ("key")
);
