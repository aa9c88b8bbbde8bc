// Completes package-lock.json after an `npm install` that left out the optional packages of other systems and processors: a
// lockfile without them is refused by `npm ci` there. Their versions are pinned by the package that names them, so the missing
// entries can be written without asking anybody.
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const systems = ["android", "darwin", "linux", "win32", "freebsd", "openharmony", "netbsd", "openbsd", "sunos", "aix"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "wasm32", "loong64", "mips64el"];
const added = [];

for (const [location, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${location}/node_modules/${name}`]) continue;
    const words = name.split(/[-/]/);
    const os = systems.filter((system) => words.includes(system) || (system === "win32" && words.includes("windows")));
    const cpu = processors.filter((cpu) => words.includes(cpu));
    if (os.length === 0 && cpu.length === 0) continue;
    const libc = words.some((word) => word.startsWith("musl"))
      ? ["musl"]
      : os.includes("linux")
        ? ["glibc"]
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(libc && { libc }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.error(added.length === 0 ? "The lockfile is complete." : `Added ${added.length}: ${added.join(", ")}`);
