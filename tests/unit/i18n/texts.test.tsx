import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadMessages } from "@/components/i18n/catalog";
import { LOCALES, type Locale } from "@/components/i18n/locales";
import { useTexts } from "@/components/i18n/texts";

function Words() {
  const verdict = useTexts("common.verdict");
  const common = useTexts("common");
  const pages = useTexts("common.pagination");
  const at = (from: number) => pages("position", { from, to: from + 9, total: 1_000 });
  return <p>{[verdict("pass"), common("verdict.pass"), verdict("fail"), at(1), at(11)].join("|")}</p>;
}

async function draw(locale: Locale): Promise<string> {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="Asia/Jakarta" messages={await loadMessages(locale)}>
      <Words />
    </NextIntlClientProvider>,
  );
}

test("texts are those of the reader's language, however often they are asked for, and arguments are heeded", async () => {
  const drawn = await Promise.all([...LOCALES, ...LOCALES].map(draw));
  const [id = "", en = ""] = drawn;
  expect(drawn).toEqual([id, en, id, en]);
  expect(id).toContain("<p>Memenuhi|Memenuhi|Tidak memenuhi|");
  expect(en).not.toContain("Memenuhi");
  const [, , , first, second] = id.split("|");
  expect(first).toContain("10");
  expect(second).toContain("20");
});
