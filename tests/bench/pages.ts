// CPU per request of public pages on PostgreSQL: node --import tsx tests/bench/pages.ts
// Prints milliseconds of CPU of the server and of the database, which a busy machine distorts less than wall time.
import { buildIfNeeded } from "../../scripts/build";
import { databaseUrl, onServer, startPostgres } from "../support/postgres-server";
import { startForum } from "./forum-under-load";

const pages = [
  "/pl/initiatives",
  "/pl/initiatives.data",
  "/pl",
  "/pl/cities",
  "/pl/cities/nuremberg",
];
const warmUp = 150;
const rounds = 400;

await buildIfNeeded();
const postgres = await startPostgres();
await onServer(postgres.url, (client) => client.query("CREATE DATABASE forum_bench"));
const forum = await startForum(databaseUrl(postgres.url, "forum_bench"));
try {
  for (const path of pages) {
    for (let n = 0; n < warmUp; n++) await forum.get(path);
    const before = forum.cpu();
    let bytes = 0;
    for (let n = 0; n < rounds; n++) bytes = await forum.get(path);
    const after = forum.cpu();
    const perRequest = (part: "server" | "database") =>
      ((after[part] - before[part]) / rounds).toFixed(2);
    console.log(
      `${path.padEnd(24)} server ${perRequest("server")} ms, database ${perRequest("database")} ms, ${bytes} bytes`,
    );
  }
  console.log(`memory of the server: ${forum.memory()} MB`);
} finally {
  await forum.stop();
  await onServer(postgres.url, (client) => client.query("DROP DATABASE forum_bench WITH (FORCE)"));
  await postgres.stop();
}
process.exit(0);
