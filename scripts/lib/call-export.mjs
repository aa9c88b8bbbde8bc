// Child of typescript.mjs: imports a file of the project, calls one of its exports and sends back what it resolves to.
import { pathToFileURL } from "node:url";

const [file, name, options] = process.argv.slice(2);
const exported = await import(pathToFileURL(file).href);
const report = (line) => process.send?.({ line });
const result = await exported[name](options === undefined ? undefined : JSON.parse(options), report);
// Open pools would keep the process alive; everything it was started for is done.
process.send?.({ result: result ?? null }, () => process.exit(0));
