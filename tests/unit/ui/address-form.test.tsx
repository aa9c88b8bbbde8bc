import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { AddressErrors, AddressField } from "@/components/ui/address-form";

vi.mock("next-intl", () => ({ useTranslations: () => (key: string) => key }));

it("says what is wrong at the field, and in a summary that leads there", () => {
  const field = { name: "nilai", label: "Nilai baru", error: "Isian ini wajib diisi." };
  const html = renderToStaticMarkup(
    <>
      <AddressErrors title="Isi nilai dengan benar" errors={[field]} />
      <AddressField {...field} defaultValue="banyak" />
    </>,
  );
  expect(html).toContain('<a href="#nilai"');
  expect(html).toMatch(/<p id="nilai-salah"[^>]*>.*Isian ini wajib diisi\.<\/p>/);
  expect(html).toMatch(/<input[^>]*id="nilai"[^>]*aria-invalid="true"[^>]*aria-describedby="nilai-salah"/);
  expect(html).toContain('value="banyak"');
});

it("says nothing of an answer that is right", () => {
  const html = renderToStaticMarkup(<AddressField name="nilai" label="Nilai baru" error={undefined} />);
  expect(html).not.toMatch(/aria-invalid|aria-describedby|salah/);
});
