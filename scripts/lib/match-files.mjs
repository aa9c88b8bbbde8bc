// Child of match.mjs: prints one line a need, complains about refused lines, and exits as match.mjs should.
import { once } from "node:events";
import { createTranslator } from "next-intl";
import { loadMessages } from "../../components/i18n/catalog.ts";
import { matchFiles } from "../../lib/interchange/file-matcher.ts";

const { names, ...options } = JSON.parse(process.argv[2]);
/** More sentences about one line help nobody. */
const MOST_SENTENCES = 10;

// Nobody reads on, or the parent was killed: then there is nothing left to do it for.
process.stdout.on("error", () => process.exit(1));
process.on("disconnect", () => process.exit(1));
process.channel?.unref();

const indonesian = await translator("id");
const english = await translator("en");
const { suppliers, needs, refused } = await matchFiles(options, { answer, refuse });
console.error(
  `${suppliers} pemasok, ${needs} kebutuhan, ${refused} baris ditolak. (${suppliers} suppliers, ${needs} needs, ${refused} lines refused.)`,
);
process.stdout.write("", () => process.exit(refused > 0 ? 2 : 0));

async function answer(line) {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
}

function refuse({ file, line, problems }) {
  const more = problems.length - MOST_SENTENCES;
  const sentences = problems.slice(0, MOST_SENTENCES).map(({ field, key, params }) => {
    return `${field === null ? "" : `${field}: `}${indonesian(key, params)} (${english(key, params)})`;
  });
  if (more > 0) sentences.push(`${more} lagi (${more} more)`);
  console.error(`${names[file]}:${line}: ${sentences.join("; ")}`);
}

async function translator(locale) {
  return createTranslator({ locale, messages: await loadMessages(locale), namespace: "errors" });
}
