import { typeset } from "~/shared/typeset";
import type { directory as pl } from "../pl/directory";

export const directory: typeof pl = typeset({
  title: "Organisations",
  lead: "Organisations, schools and institutions that look for partners or work with cities abroad. The city office has checked each of them.",
  add: "Add an organisation",
  search: "Search",
  searchHint: "A name, a town, or what the organisation seeks and offers",
  type: "Type",
  field: "Field",
  country: "Country",
  all: "all",
  apply: "Show",
  clear: "Clear the filters",
  results: "List of organisations",
  none: "There are no such organisations",
  noneHint: "Try a shorter word or fewer filters.",
  empty: "There are no verified organisations yet",
  emptyHint: "Add yours; the city office will verify it.",
});
