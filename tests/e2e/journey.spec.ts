import { theJourney } from "./steps/whole-journey";

theJourney("the whole journey in Polish", {
  language: "pl",
  javaScript: true,
  contactLanguage: "en",
  register: "nip",
});

theJourney("the whole journey in English", {
  language: "en",
  javaScript: true,
  contactLanguage: "pl",
  register: "krs",
});

theJourney("the journey in Polish without JavaScript", {
  language: "pl",
  javaScript: false,
  contactLanguage: "pl",
  register: "regon",
});

theJourney("the journey in English without JavaScript", {
  language: "en",
  javaScript: false,
  contactLanguage: "en",
  register: "rspo",
});
