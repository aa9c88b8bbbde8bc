import { FormProvider, useForm } from "@conform-to/react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RowsDetails } from "@/components/ui/form/rows-details";

type Values = Record<string, unknown>;

/** As the server draws the form without JavaScript: fresh, or with what came back refused. */
function Seasons({ saved, refused }: { readonly saved?: string; readonly refused?: object }) {
  const [form] = useForm<Values>({
    id: "seasons",
    defaultValue: {
      seasons: [
        { monthOfYear: 1, capacity: null },
        { monthOfYear: 2, capacity: saved ?? null },
      ],
    } as never,
    lastResult: (refused ?? null) as never,
  });
  return (
    <FormProvider context={form.context}>
      <RowsDetails summary="Musim" name="seasons" field="capacity">
        <input name="seasons[0].capacity" />
      </RowsDetails>
    </FormProvider>
  );
}

const isOpen = (form: React.ReactElement) => renderToStaticMarkup(form).includes("<details open");

const sent = (capacity?: string) => ({ seasons: [{ monthOfYear: "1", capacity }, { monthOfYear: "2" }] });

test("rows that nobody filled in are folded", () => {
  expect(isOpen(<Seasons />)).toBe(false);
  expect(isOpen(<Seasons refused={{ status: "error", initialValue: sent(), error: { productId: ["?"] } }} />)).toBe(
    false,
  );
});

test("what was saved or sent is in sight", () => {
  expect(isOpen(<Seasons saved="120" />)).toBe(true);
  expect(isOpen(<Seasons refused={{ status: "error", initialValue: sent("90"), error: { "": ["?"] } }} />)).toBe(true);
});

test("what is wrong is in sight", () => {
  const error = { "seasons[0].capacity": ["Isi dengan angka"] };
  expect(isOpen(<Seasons refused={{ status: "error", initialValue: sent(), error }} />)).toBe(true);
  expect(isOpen(<Seasons refused={{ status: "error", initialValue: sent(), error: { seasons: ["?"] } }} />)).toBe(true);
});
