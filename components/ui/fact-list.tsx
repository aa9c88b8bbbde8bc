import type { ReactNode } from "react";
import { still } from "@/components/ui/still";

interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

interface FactListProps {
  readonly facts: readonly Fact[];
  /** Amounts and dates, short enough to stand at the end of their line on a phone too. */
  readonly areShort?: boolean;
}

/** Named facts about one thing: term beside value from 640 px, above it on a phone unless they are short. */
export function FactList({ facts, areShort = false }: FactListProps) {
  const line = areShort
    ? "flex items-baseline justify-between gap-x-6 py-1.5 *:last:text-right"
    : "grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(9rem,1fr)_2fr]";
  return (
    <dl className="divide-y divide-garis border-garis border-y">
      {facts.map((fact) =>
        typeof fact.value === "string" ? (
          <div key={fact.term} className={line} {...still(<Words {...fact} />)} />
        ) : (
          <div key={fact.term} className={line}>
            <Words {...fact} />
          </div>
        ),
      )}
    </dl>
  );
}

function Words({ term, value }: Fact) {
  return (
    <>
      <dt className="text-arang-600">{term}</dt>
      <dd className="nums min-w-0">{value}</dd>
    </>
  );
}
