// Opens the embedded database in the folder given, writes what it is asked to, says so and waits to be killed.
import { openEmbedded } from "../../app/platform/db/embedded.server";

const [folder = "", rows = "0"] = process.argv.slice(2);
const { lite } = await openEmbedded(folder);
await lite.exec("CREATE TABLE IF NOT EXISTS kept (n int)");
for (let n = 1; n <= Number(rows); n++) await lite.query("INSERT INTO kept VALUES ($1)", [n]);
process.stdout.write("holding\n");
setInterval(() => {}, 60_000);
