import { theJourney } from "./steps/whole-journey";

theJourney("the whole journey in Polish", {
  language: "pl",
  javaScript: true,
  contactLanguage: "en",
  register: "nip",
});

theJourney("the whole journey in English, on a dark screen", {
  language: "en",
  javaScript: true,
  contactLanguage: "pl",
  register: "krs",
  dark: true,
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
  dark: true,
});
