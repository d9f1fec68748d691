import { readdirSync, readFileSync } from "node:fs";

type Times = { parent: number; own: number; ofEnded: number };

/** Times of a process in milliseconds, which Linux counts in hundredths of a second; null when it has ended. */
function timesOf(pid: number): Times | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((index) =>
      Number(fields[index]),
    ) as [number, number, number, number, number];
    return { parent, own: (user + system) * 10, ofEnded: (endedUser + endedSystem) * 10 };
  } catch {
    return null;
  }
}

/** Milliseconds of CPU a process used so far. */
export const cpuOf = (pid: number): number => timesOf(pid)?.own ?? 0;

/** Milliseconds of CPU that all processes of a PostgreSQL server used so far, those that ended too. */
export function cpuOfPostgres(backend: number): number {
  const postmaster = timesOf(backend)?.parent;
  if (!postmaster) return 0;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.reduce((sum, pid) => {
    const times = timesOf(Number(pid));
    if (!times) return sum;
    if (Number(pid) === postmaster) return sum + times.own + times.ofEnded;
    return times.parent === postmaster ? sum + times.own : sum;
  }, 0);
}

/** Megabytes of memory a process holds. */
export function memoryOf(pid: number): number {
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1];
  return Math.round(Number(resident) / 1024);
}
