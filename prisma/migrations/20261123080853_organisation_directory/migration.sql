-- The directory finds organisations by their words without diacritics and lists them by name, in each language.
-- The order is that of plain letters on every server, so that pages follow one another everywhere.
ALTER TABLE "Organisation"
  ADD COLUMN "searchText" TEXT GENERATED ALWAYS AS
    (forum_fold(coalesce("name"->>'pl', '') || ' ' || coalesce("name"->>'en', '') || ' ' || "town" || ' ' ||
      coalesce("seeks"->>'pl', '') || ' ' || coalesce("seeks"->>'en', '') || ' ' ||
      coalesce("offers"->>'pl', '') || ' ' || coalesce("offers"->>'en', ''))) STORED,
  ADD COLUMN "sortPl" TEXT COLLATE "C" GENERATED ALWAYS AS
    (left(forum_fold(translate(coalesce(nullif("name"->>'pl', ''), "name"->>'en', ''), '„”"''«»', '')), 200)) STORED,
  ADD COLUMN "sortEn" TEXT COLLATE "C" GENERATED ALWAYS AS
    (left(forum_fold(translate(coalesce(nullif("name"->>'en', ''), "name"->>'pl', ''), '„”"''«»', '')), 200)) STORED;

CREATE INDEX "Organisation_searchText_idx" ON "Organisation" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Organisation_verification_sortPl_id_idx" ON "Organisation"("verification", "sortPl", "id");

-- CreateIndex
CREATE INDEX "Organisation_verification_sortEn_id_idx" ON "Organisation"("verification", "sortEn", "id");
