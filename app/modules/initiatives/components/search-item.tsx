import { Form, Link } from "@remix-run/react";
import { searchesTexts } from "~/locales/searches";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { useLanguage, useTexts } from "~/ui/texts";
import { searchNotices, type SearchNotice } from "../saved-searches/saved-search";

type Search = {
  id: number;
  name: string;
  query: string;
  notify: SearchNotice;
  conditions: string[];
};

/** A saved search: the way to what it finds, how often it is told, and how to forget it. */
export function SearchItem({ search }: { search: Search }) {
  const language = useLanguage();
  const t = useTexts(searchesTexts);
  const { id, name, query, notify, conditions } = search;
  const words = conditions.join(", ") || t.everything;
  return (
    <li className="row">
      <div className="min-w-0">
        <h2 className="row-title">
          <Link to={paths.initiatives(language, query)}>{name}</Link>
        </h2>
        {words !== name && <p className="row-meta">{words}</p>}
        <Form method="post" className="search-notice">
          <input type="hidden" name="id" value={id} />
          <SelectField
            label={t.notify}
            name={`notify-${id}`}
            options={searchNotices.map((value) => ({ value, label: t.notices[value] }))}
            defaultValue={notify}
            aria-label={t.notifyOf(name)}
          />
          <Button name="intent" value="change" variant="secondary">
            {t.change}
          </Button>
          <Button name="intent" value="delete" variant="quiet" aria-label={t.deleteOf(name)}>
            {t.delete}
          </Button>
        </Form>
      </div>
    </li>
  );
}
