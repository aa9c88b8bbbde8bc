// npm run kbli:import -- --edition 2020 --file kbli.csv: brings the official list of an edition of KBLI into the database.
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { borrowDatabase } from "./lib/borrowed-database.mjs";
import { withClient } from "./lib/connection.mjs";
import { Failure } from "./lib/failure.mjs";
import { readKbliFile, storeKbli } from "./lib/kbli-file.mjs";
import { migrate } from "./lib/migrations.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { print } from "./lib/steps.mjs";

const EDITIONS = ["2020", "2025"];

runScript(async () => {
  const { values } = parseArgs({ options: { edition: { type: "string" }, file: { type: "string" } } });
  const { edition, file } = values;
  if (!edition || !EDITIONS.includes(edition) || !file) {
    throw new Failure("npm run kbli:import -- --edition 2020|2025 --file daftar.csv");
  }
  if (!existsSync(file)) throw new Failure(`Berkas ${file} tidak ada. (There is no file ${file}.)`);
  const classes = readKbliFile(readFileSync(file, "utf8"));
  const databaseUrl = await borrowDatabase("npm run kbli:import");
  await migrate(databaseUrl);
  const { added, renamed, unchanged, notInFile } = await withClient(databaseUrl, (client) =>
    storeKbli(client, edition, classes),
  );
  print(
    `KBLI ${edition}: ${added} baru, ${renamed} berganti judul, ${unchanged} sama, ${notInFile} tidak ada di berkas dan tetap tersimpan. (${added} new, ${renamed} renamed, ${unchanged} unchanged, ${notInFile} not in the file and kept.)`,
  );
});
