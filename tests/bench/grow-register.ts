import type pg from "pg";

/** Makes the register as large as we promise to bear: 500 cities, 5,000 agreements, 50,000 activities. */
export async function growRegister(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO "PartnerCity" (slug, name, forms, country, lat, lon, population, relation, summary, judgement,
      "judgementWords", "judgementSource", direction, obstacles, source, "asOf")
    SELECT 'grown-' || n, jsonb_build_object('pl', 'Miasto ' || n, 'en', 'City ' || n, 'local', 'Stadt ' || n), forms,
      country, 38 + (n * 37 % 240) / 10.0, -8 + (n * 53 % 400) / 10.0, 1000 * n, relation, summary, judgement,
      "judgementWords", "judgementSource", direction, obstacles, source, "asOf"
    FROM generate_series(1, 470) n
    JOIN (SELECT *, row_number() OVER (ORDER BY id) AS k FROM "PartnerCity") like_city ON like_city.k = 1 + n % 30`);
  await client.query(`
    INSERT INTO "Agreement" (key, "cityId", kind, title, "signedOn", term, "renewsEveryYears", "noticeMonths", fields,
      source, "asOf")
    SELECT 'grown-' || id || '-' || n, id, 'protocol', '{"pl":"Protokół","en":"Protocol"}',
      date '1973-01-01' + (id * 31 + n * 997) % 18000, 'renewing', 5, 6, '{culture}', 'I.2', 2006
    FROM "PartnerCity", generate_series(1, 10) n`);
  await client.query(`
    INSERT INTO "CityField" (key, "cityId", field, agreed, practised, source)
    SELECT slug || '-' || code, c.id, code, position % 5 = 0, 1 + position % 3, 'I.2'
    FROM "PartnerCity" c, "Field" WHERE slug LIKE 'grown-%' AND position < 8`);
  await client.query(`
    INSERT INTO "Undertaking" (key, "cityId", kind, title, description, year, fields, goals, status, source, "asOf")
    SELECT 'grown-' || id || '-' || n, id, 'exchange', '{"pl":"Wymiana szkół","en":"Exchange of schools"}',
      '{"pl":"Uczniowie poznali szkołę partnera.","en":"Pupils got to know the partner’s school."}', 1990 + n % 35,
      CASE n % 4 WHEN 0 THEN '{culture}' WHEN 1 THEN '{education,youth}' WHEN 2 THEN '{sport}' ELSE '{tourism}' END::text[],
      CASE WHEN n % 10 = 0 THEN '{theme-a}' ELSE '{}' END::text[], 'held', 'I.2', 2006
    FROM "PartnerCity", generate_series(1, 100) n`);
  await client.query(`
    INSERT INTO "Benefit" (key, "cityId", kind, direction, title, year, amount, currency)
    SELECT 'grown-' || id || '-' || n, id, 'money', CASE WHEN n % 2 = 0 THEN 'given' ELSE 'received' END::"BenefitDirection",
      '{"pl":"Pieniądze","en":"Money"}', 1990 + n % 30, n * 100, 'EUR'
    FROM "PartnerCity", generate_series(1, 20) n`);
  await client.query(`
    INSERT INTO "CityHealth" ("cityId", "on", score, state, trend, series, reasons)
    SELECT g.id, h."on", h.score, h.state, h.trend, h.series, h.reasons
    FROM "PartnerCity" g
    JOIN (SELECT *, row_number() OVER (ORDER BY "cityId") AS k FROM "CityHealth") h ON h.k = 1 + g.id % 30
    WHERE g.slug LIKE 'grown-%' ON CONFLICT DO NOTHING`);
  await client.query(`UPDATE "RegisterStamp" SET value = value + 1`);
  await client.query("ANALYZE");
}
