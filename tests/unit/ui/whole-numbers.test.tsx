import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { wholeNumbers } from "@/components/ui/whole-numbers";

const drawn = (text: string) => renderToStaticMarkup(<p>{wholeNumbers(text)}</p>);

describe("wholeNumbers", () => {
  it("keeps the number of a paper on one line, with its ordinary hyphens", () => {
    expect(drawn("Kiriman SJ-2511-001 diterima")).toBe(
      '<p>Kiriman <span class="whitespace-nowrap">SJ-2511-001</span> diterima</p>',
    );
  });

  it("keeps each of two numbers", () => {
    expect(drawn("SJ-1 dan SJ-2").match(/whitespace-nowrap/g)).toHaveLength(2);
  });

  it.each(["Kontrak MR/2026/05/0008", "Jual-beli komponen", "Nomor 0123/DIR-LOG/PLN-UIP/2026-ABC"])(
    "leaves %s as it is: nothing to keep, no number, too long for a phone",
    (text) => expect(drawn(text)).toBe(`<p>${text}</p>`),
  );
});
