-- CreateTable
CREATE TABLE "TextVector" (
    "model" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "TextVector_pkey" PRIMARY KEY ("model","hash")
);
