-- What hinders a relation is a text in languages, one obstacle a line, as the register's forms and files keep it.
UPDATE "PartnerCity"
SET "obstacles" = COALESCE(
  (
    SELECT jsonb_object_agg("told"."language", "told"."lines")
    FROM (
      SELECT "language", string_agg("each"."item" -> 'text' ->> "language", E'\n' ORDER BY "each"."place") AS "lines"
      FROM jsonb_array_elements("obstacles") WITH ORDINALITY AS "each" ("item", "place"),
        (VALUES ('pl'), ('en')) AS "spoken" ("language")
      GROUP BY "language"
    ) AS "told"
  ),
  '{}'::jsonb
)
WHERE jsonb_typeof("obstacles") = 'array';
