import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Failure } from "./failure.mjs";

/** @typedef {{ uid: number, gid: number } | null} ServerUser null: whoever runs this script */

const OWN_ACCOUNT = "mata-rantai";

/**
 * Postgres refuses to run as root, so root hands it to another account: the one that owns existing data, else the
 * system's `postgres`, else a new system account, else `nobody`.
 * @param {string | null} existingCluster data folder that is already there
 * @returns {ServerUser}
 */
export function chooseServerUser(existingCluster) {
  if (process.getuid?.() !== 0) return null;
  if (existingCluster) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  const user = findAccount("postgres") ?? findAccount(OWN_ACCOUNT) ?? createAccount() ?? findAccount("nobody");
  if (user) return user;
  throw new Failure(
    "Postgres menolak berjalan sebagai root dan tidak ada akun lain; jalankan sebagai pengguna biasa. (Postgres refuses to run as root and there is no other account; run as an ordinary user.)",
  );
}

/** @returns {ServerUser} */
function findAccount(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  if (line) return toUser(line.split(":")[2], line.split(":")[3]);
  if (process.platform !== "darwin") return null;
  const ids = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim());
  return ids[0] && ids[1] ? toUser(ids[0], ids[1]) : null;
}

function toUser(uid, gid) {
  return { uid: Number(uid), gid: Number(gid) };
}

/** @returns {ServerUser} */
function createAccount() {
  const attempts = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN_ACCOUNT]],
    ["adduser", ["-S", "-D", "-H", OWN_ACCOUNT]], // BusyBox
  ];
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: "ignore" }).status === 0) return findAccount(OWN_ACCOUNT);
  }
  return null;
}

/**
 * Whether the server's account may read and run these programs.
 * @param {ServerUser} user
 * @param {string} program
 */
export function canRun(user, program) {
  const script =
    'ls "$1/share/postgresql/postgres.bki" "$1/share/postgres.bki" 2>/dev/null | grep -q . && "$1/bin/postgres" --version';
  return user === null || runsAs(user, ["-c", script, "sh", program]);
}

/**
 * Whether the server's account may cross this folder to reach what belongs to it further down.
 * @param {ServerUser} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  return user === null || runsAs(user, ["-c", 'test -x "$1" && cd "$1"', "sh", folder]);
}

function runsAs(user, args) {
  return spawnSync("/bin/sh", args, { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}
