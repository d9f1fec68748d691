// Loaded into the server by `register.ts --profile`: SIGUSR2 begins a profile of the CPU, another one ends it
// and writes it to the file that FORUM_PROFILE names.
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector";

const session = new Session();
let isRunning = false;

session.connect();
session.post("Profiler.enable");
process.on("SIGUSR2", () => {
  isRunning = !isRunning;
  if (isRunning) return session.post("Profiler.start");
  session.post("Profiler.stop", (error, found) => {
    if (error) throw error;
    writeFileSync(process.env.FORUM_PROFILE!, JSON.stringify(found.profile));
  });
});
