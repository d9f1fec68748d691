-- The form in which words are compared, as app/shared/text.ts makes it: lower case, Latin letters without
-- diacritics. Some capitals are named because a locale may not know them.
CREATE FUNCTION forum_fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(replace(replace(
    lower(normalize(
      regexp_replace(
        normalize(translate($1, 'ŁØĐẞÆŒ', 'łøđßæœ'), NFD), '([A-Za-zØøÆæƷʒſ])[\u0300-\u036f]+', '\1', 'g'),
      NFC)),
    'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')
$$;

ALTER TABLE "Undertaking" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("title"->>'pl', '') || ' ' || coalesce("title"->>'en', ''))) STORED;
ALTER TABLE "Delegation" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("purpose"->>'pl', '') || ' ' || coalesce("purpose"->>'en', ''))) STORED;
ALTER TABLE "DelegationMember" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("name", ''))) STORED;
ALTER TABLE "DelegationPromise" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("text"->>'pl', '') || ' ' || coalesce("text"->>'en', ''))) STORED;
ALTER TABLE "Benefit" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("title"->>'pl', '') || ' ' || coalesce("title"->>'en', ''))) STORED;
ALTER TABLE "PartnerCity" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("slug"::text, '') || ' ' || coalesce("name"->>'pl', '') || ' ' || coalesce("name"->>'en', '') || ' ' || coalesce("name"->>'local', ''))) STORED;
ALTER TABLE "Agreement" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("title"->>'pl', '') || ' ' || coalesce("title"->>'en', ''))) STORED;
ALTER TABLE "CityField" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("field", ''))) STORED;
ALTER TABLE "InstitutionalLink" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("home"->>'pl', '') || ' ' || coalesce("home"->>'en', '') || ' ' || coalesce("partner"->>'pl', '') || ' ' || coalesce("partner"->>'en', ''))) STORED;
ALTER TABLE "Contact" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("name", ''))) STORED;
ALTER TABLE "Affiliation" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("name"->>'pl', '') || ' ' || coalesce("name"->>'en', ''))) STORED;
ALTER TABLE "AffiliationEvent" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("title"->>'pl', '') || ' ' || coalesce("title"->>'en', ''))) STORED;
ALTER TABLE "Goal" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("code"::text, '') || ' ' || coalesce("name"->>'pl', '') || ' ' || coalesce("name"->>'en', ''))) STORED;
ALTER TABLE "Organisation" ADD COLUMN "words" TEXT GENERATED ALWAYS AS
  (forum_fold(coalesce("key"::text, '') || ' ' || coalesce("name"->>'pl', '') || ' ' || coalesce("name"->>'en', ''))) STORED;

CREATE INDEX "Undertaking_words_idx" ON "Undertaking" USING GIN ("words" gin_trgm_ops);
