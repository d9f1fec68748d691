import { readFileSync } from "node:fs";
import type { Profiler } from "node:inspector";

/** Where a profile's time went: functions with their share of it, the largest first. */
export function hotSpots(file: string, count = 25): string[] {
  const { nodes, samples = [] } = JSON.parse(readFileSync(file, "utf8")) as Profiler.Profile;
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const idle = new Set(["(idle)", "(program)"]);
  const busy = samples.filter((id) => !idle.has(byId.get(id)!.functionName));
  const counts = new Map<string, number>();
  for (const id of busy) {
    const { functionName, url, lineNumber } = byId.get(id)!;
    const place = url.replace(/^.*\/(node_modules|build)\//, "");
    const name = `${functionName || "(anonymous)"} ${place}:${lineNumber + 1}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, hits]) => `${((hits / busy.length) * 100).toFixed(1).padStart(5)} %  ${name}`);
}
