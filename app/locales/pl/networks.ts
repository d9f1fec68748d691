import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

export const networks = typeset({
  title: "Sieci i organizacje",
  lead: (n: number) =>
    `Miasto należy do ${n} ${n === 1 ? "organizacji międzynarodowej" : "organizacji międzynarodowych"}. Co tam robi, ile to kosztuje i co z tego ma.`,
  none: "Nie zapisano jeszcze żadnego członkostwa.",
  kicker: "Członkostwo miasta",
  since: (year: number) => `od ${year} roku`,
  span: (from: number, until: number) => `w latach ${from}–${until}`,
  noFee: "bez składki",
  fee: (money: string) => `${money} rocznie`,
  events: (n: number) => pluralPl(n, "zapis", "zapisy", "zapisów"),
  facts: {
    since: "Członkostwo",
    fee: "Składka",
    coordinator: "Prowadzi",
    role: "Udział i funkcje",
    members: "Kto jeszcze należy",
    fields: "Dziedziny",
    review: "Następna decyzja o członkostwie",
  },
  useTitle: "Co z tego wynikło",
  noUse: "Nie zapisano jeszcze niczego, co wynikło z członkostwa.",
  undated: "Bez daty",
  decisionsTitle: "Decyzje o członkostwie",
  noDecisions: "Nie zapisano jeszcze decyzji o tym, czy zostać.",
});
