-- CreateTable
CREATE TABLE "FundingCall" (
    "id" SERIAL NOT NULL,
    "key" TEXT,
    "programme" JSONB NOT NULL,
    "title" JSONB NOT NULL,
    "url" TEXT NOT NULL,
    "opensOn" DATE,
    "deadlineOn" DATE,
    "openToUnion" BOOLEAN NOT NULL DEFAULT true,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "minimumPartners" INTEGER NOT NULL,
    "minimumCountries" INTEGER NOT NULL,
    "minimumUnionCountries" INTEGER NOT NULL DEFAULT 0,
    "applicantTypes" "OrganisationType"[] DEFAULT ARRAY[]::"OrganisationType"[],
    "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "grantMaximum" INTEGER,
    "grantCurrency" TEXT NOT NULL DEFAULT 'EUR',
    "note" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT NOT NULL DEFAULT '',
    "asOf" INTEGER NOT NULL,
    "checkedOn" DATE,
    "archivedOn" DATE,
    "updatedById" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FundingCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FundingCall_key_key" ON "FundingCall"("key");

-- CreateIndex
CREATE INDEX "FundingCall_archivedOn_deadlineOn_idx" ON "FundingCall"("archivedOn", "deadlineOn");
