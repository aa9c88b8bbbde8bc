// Started beside a scratch database: when the process that holds the other end of standard input is gone, even by kill -9, ends
// the server and gives the disk back. After an ordinary stop nothing is left to do.
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isServerOf } from "./process-identity.mjs";

const [cluster] = process.argv.slice(2);
const home = path.dirname(cluster);

process.stdin.resume().on("end", clearUp).on("error", clearUp);

async function clearUp() {
  const pidFile = path.join(cluster, "postmaster.pid");
  for (let attempt = 0; attempt < 100 && existsSync(home); attempt++) {
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8").split("\n")[0]) : 0;
    if (pid && isServerOf(pid, cluster)) process.kill(pid, "SIGQUIT");
    else rmSync(home, { recursive: true, force: true });
    await pause(100);
  }
  process.exit(0);
}
