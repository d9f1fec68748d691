import type { Role } from "./actor";

/** The password of all demo accounts; demo mode answers on this computer only. */
export const demoPassword = "demo-forum-krakow";

/** One account for each role, for trying the forum. */
export const demoAccounts: { email: string; name: string; role: Role }[] = [
  { email: "anna@organisation.example", name: "Anna Zielińska", role: "member" },
  { email: "piotr@city.example", name: "Piotr Wrona", role: "moderator" },
  { email: "ewa@city.example", name: "Ewa Lis", role: "coordinator" },
  { email: "jan@city.example", name: "Jan Sowa", role: "administrator" },
];
