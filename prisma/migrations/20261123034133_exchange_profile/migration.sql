-- AlterTable
ALTER TABLE "Initiative" ADD COLUMN     "ageFrom" INTEGER,
ADD COLUMN     "ageTo" INTEGER,
ADD COLUMN     "exchangeKinds" TEXT[],
ADD COLUMN     "pupils" INTEGER;

-- CreateTable
CREATE TABLE "ExchangeProfile" (
    "organisationId" INTEGER NOT NULL,
    "kinds" TEXT[],
    "ageFrom" INTEGER,
    "ageTo" INTEGER,
    "pupilsFrom" INTEGER,
    "pupilsTo" INTEGER,
    "languages" TEXT[],
    "months" INTEGER[],
    "note" JSONB NOT NULL DEFAULT '{}',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExchangeProfile_pkey" PRIMARY KEY ("organisationId")
);

-- AddForeignKey
ALTER TABLE "ExchangeProfile" ADD CONSTRAINT "ExchangeProfile_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
