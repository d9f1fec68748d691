import { Form, Link } from "@remix-run/react";
import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { healthTexts } from "~/locales/health";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage, useTexts } from "~/ui/texts";
import { healthStates } from "../health/health";
import { relations } from "../partner-city";

type Option = { value: string; label: string };

type Props = {
  chosen: { query: string; kind: string; field: string; country: string; health: string };
  fields: Option[];
  countries: Option[];
  isNarrowed: boolean;
};

/** What narrows the list of cities and the map with it. */
export function CityFilters({ chosen, fields, countries, isNarrowed }: Props) {
  const language = useLanguage();
  const t = useTexts(citiesTexts);
  const common = useTexts(commonTexts);
  const { states } = useTexts(healthTexts);
  const select = { placeholder: t.all };
  return (
    <Form
      method="get"
      action={`${paths.cities(language)}#table`}
      role="search"
      className="filters"
      key={JSON.stringify(chosen)}
    >
      <TextField
        label={t.search}
        hint={t.searchHint}
        name="q"
        type="search"
        defaultValue={chosen.query}
      />
      <SelectField
        {...select}
        label={t.filterKind}
        name="kind"
        options={relations.map((value) => ({ value, label: common.relations[value] }))}
        defaultValue={chosen.kind}
      />
      <SelectField
        {...select}
        label={t.filterHealth}
        name="health"
        options={healthStates.map((value) => ({ value, label: states[value] }))}
        defaultValue={chosen.health}
      />
      <SelectField
        {...select}
        label={t.filterField}
        name="field"
        options={fields}
        defaultValue={chosen.field}
      />
      <SelectField
        {...select}
        label={t.filterCountry}
        name="country"
        options={countries}
        defaultValue={chosen.country}
      />
      <Button variant="secondary">{t.apply}</Button>
      {isNarrowed && <Link to={`${paths.cities(language)}#table`}>{t.clear}</Link>}
    </Form>
  );
}
