-- CreateTable
CREATE TABLE "LexiconConcept" (
    "concept" TEXT NOT NULL,
    "fields" TEXT[],
    "label" JSONB NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LexiconConcept_pkey" PRIMARY KEY ("concept")
);

-- CreateTable
CREATE TABLE "LexiconChange" (
    "id" SERIAL NOT NULL,
    "concept" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "isAdded" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LexiconChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InitiativeAnalysis" (
    "initiativeId" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "read" INTEGER NOT NULL,
    "concepts" TEXT[],

    CONSTRAINT "InitiativeAnalysis_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateIndex
CREATE INDEX "LexiconChange_concept_id_idx" ON "LexiconChange"("concept", "id");

-- CreateIndex
CREATE INDEX "InitiativeAnalysis_concepts_idx" ON "InitiativeAnalysis" USING GIN ("concepts");

-- AddForeignKey
ALTER TABLE "InitiativeAnalysis" ADD CONSTRAINT "InitiativeAnalysis_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;
