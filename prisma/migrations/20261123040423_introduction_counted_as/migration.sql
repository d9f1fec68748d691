-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "countedAs" TEXT,
ADD COLUMN     "countedAt" TIMESTAMPTZ(3),
ADD COLUMN     "countedById" TEXT,
ADD COLUMN     "countedNote" TEXT NOT NULL DEFAULT '';
