import type { FigureNames } from "@/components/oversight/figure-names";
import { BENCHMARKS } from "@/lib/oversight/benchmarks";
import { formatNumber } from "@/lib/shared/number-format";

/** What others published about partnerships, each with its own definition, source and year, apart from our figures. */
export function BenchmarkBox({ names: { t, locale } }: { readonly names: FigureNames }) {
  const percent = (value: number) => `${formatNumber(value, locale)}%`;
  return (
    <aside aria-labelledby="angka-lain" className="rounded-md border border-garis bg-lekuk p-4 lg:p-5">
      <h2 id="angka-lain" className="font-bold">
        {t("benchmarkTitle")}
      </h2>
      <p className="mt-1 max-w-prose text-sm">{t("benchmarkLead")}</p>
      <dl className="mt-3 grid gap-4 text-sm lg:grid-cols-3 print:grid-cols-3">
        {BENCHMARKS.map(({ key, year, values }) => (
          <div key={key} className="border-garis-tegas border-t pt-2">
            <dt>{t(`benchmark.${key}.definition`)}</dt>
            {values.map(({ country, percent: value, about }) => (
              <dd key={country} className="nums font-bold">
                {t("benchmarkValue", { country, about: about ? "yes" : "no", percent: percent(value) })}
              </dd>
            ))}
            <dd className="text-arang-600">{t(`benchmark.${key}.source`, { year: String(year) })}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
