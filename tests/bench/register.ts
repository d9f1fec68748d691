// CPU per request of the register's pages at 500 cities, 5,000 agreements, 50,000 activities, on PostgreSQL:
// node --import tsx tests/bench/register.ts
import { growRegister } from "./grow-register";
import { measurePages } from "./measure-pages";

await measurePages(
  [
    "/pl/cities",
    "/pl/cities?health=sleeping",
    "/pl/cities?q=miasto&field=culture",
    "/pl/cities/nuremberg",
    "/pl/cities/grown-7",
    "/pl/cities/grown-7/activity",
    "/pl/cities/timeline",
    "/pl/networks",
    "/pl/goals",
    "/pl/goals/theme-a",
    "/api/v1/cities",
    "/api/v1/cities/grown-7",
    "/pl",
  ],
  { rounds: 100, fill: growRegister },
);
process.exit(0);
