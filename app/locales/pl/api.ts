import { typeset } from "~/shared/typeset";

/** What the programming interface answers to those who build on it. */
export const api = typeset({
  wrongParameter: "Niewłaściwy parametr",
  oneOf: (parameter: string, value: string, allowed: string) =>
    `Parametr ${parameter} nie może mieć wartości „${value}”. Dozwolone: ${allowed}.`,
  country: (value: string) =>
    `Parametr country to dwie wielkie litery według ISO 3166-1, na przykład PL, a nie „${value}”.`,
  after: (value: string) =>
    `Nie ma miasta „${value}”, po którym miałaby zacząć się strona. Weź adres następnej strony z pola next.`,
  notFound: "Nie znaleziono",
  noCity: (slug: string) => `W rejestrze nie ma miasta „${slug}”. Lista miast: /api/v1/cities.`,
  noAddress: "Pod tym adresem nic nie ma. Zacznij od /api/v1/cities.",
});
