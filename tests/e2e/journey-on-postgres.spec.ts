import { theJourney } from "./steps/whole-journey";
import { test } from "./support/test";

test.use({ database: "postgres" });

theJourney("the whole journey in Polish on PostgreSQL", {
  language: "pl",
  javaScript: true,
  contactLanguage: "en",
  register: "nip",
});
