// CPU per request of public pages on PostgreSQL: node --import tsx tests/bench/pages.ts
import { measurePages } from "./measure-pages";

await measurePages([
  "/pl/initiatives",
  "/pl/initiatives.data",
  "/pl",
  "/pl/cities",
  "/pl/cities/nuremberg",
]);
process.exit(0);
