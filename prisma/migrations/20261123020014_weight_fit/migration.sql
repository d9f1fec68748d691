-- CreateTable
CREATE TABLE "WeightFit" (
    "id" SERIAL NOT NULL,
    "month" TEXT NOT NULL,
    "fittedAt" TIMESTAMPTZ(3) NOT NULL,
    "features" JSONB NOT NULL,
    "learned" INTEGER NOT NULL,
    "tried" INTEGER NOT NULL,
    "lossBefore" DOUBLE PRECISION,
    "lossAfter" DOUBLE PRECISION,
    "isBetter" BOOLEAN NOT NULL,
    "inUse" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "WeightFit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WeightFit_month_key" ON "WeightFit"("month");
