import type { Tx } from "../app/platform/db/index.server";
import type { CityRecord } from "./data/city-schema";
import type { CountryRecord, HomeCityRecord, InstitutionRecord } from "./data/schema";

type Around = { home: HomeCityRecord; countries: CountryRecord[]; cities: CityRecord[] };

/** Loads the institutions at home that the programme names, as verified organisations; nobody acts for them yet. */
export async function loadInstitutions(
  tx: Tx,
  institutions: InstitutionRecord[],
  { home, countries, cities }: Around,
): Promise<void> {
  const languagesOf = new Map(countries.map(({ code, languages }) => [code, languages]));
  const countryOf = new Map(cities.map(({ slug, country }) => [slug, country]));
  await tx.organisation.createMany({
    data: institutions.map((institution) => {
      const { representsCountry, representsCity } = institution;
      const spoken = representsCountry ?? countryOf.get(representsCity ?? "") ?? home.country;
      return {
        ...institution,
        country: home.country,
        town: home.name.pl,
        languages: languagesOf.get(spoken) ?? [],
        verification: "verified" as const,
      };
    }),
  });
}
