import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";

export interface ChartPoint {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value in words, with its unit: "14,2%", "Rp12.500.000". */
  readonly text: string;
}

interface ChartFrameProps {
  /** Says what the chart shows: "Rasio keterhubungan naik sejak Januari". */
  readonly title: string;
  readonly definition?: ReactNode;
  readonly source: string;
  readonly points: readonly ChartPoint[];
  /** Headings of the two columns of the data table. */
  readonly headers: readonly [label: string, value: string];
  readonly children: ReactNode;
}

/** A chart that carries its meaning, its source and its figures. */
export function ChartFrame({ title, definition, source, points, headers, children }: ChartFrameProps) {
  const t = useTranslations("common.chart");
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption>
        <p className="font-bold">{title}</p>
        {definition ? <div className="text-arang-600 text-sm">{definition}</div> : null}
      </figcaption>
      {children}
      <p className="text-arang-600 text-sm">{t("source", { source })}</p>
      <Details summary={t("showData")}>
        <table className="nums w-full max-w-prose text-left text-sm">
          <thead>
            <tr>
              <th scope="col" className="border-arang-600 border-b py-1.5 pr-4 font-semibold">
                {headers[0]}
              </th>
              <th scope="col" className="border-arang-600 border-b py-1.5 text-right font-semibold">
                {headers[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row" className="border-garis border-b py-1.5 pr-4 font-normal">
                  {label}
                </th>
                <td className="border-garis border-b py-1.5 text-right">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </figure>
  );
}
