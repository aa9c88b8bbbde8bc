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
  /** No value needs the browser's script; taken for granted where all are plain texts. */
  readonly isStill?: boolean;
}

/** Named facts about one thing: term beside value from 640 px, above it on a phone unless they are short. */
export function FactList({ facts, areShort = false, isStill = false }: FactListProps) {
  const line = areShort
    ? "flex items-baseline justify-between gap-x-6 py-1.5 *:last:text-right"
    : "grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(9rem,1fr)_2fr]";
  const lines = facts.map((fact) => (
    <div key={fact.term} className={line}>
      <dt className="text-arang-600">{fact.term}</dt>
      <dd className="nums min-w-0">{fact.value}</dd>
    </div>
  ));
  const content = isStill || facts.every(({ value }) => typeof value === "string") ? still(lines) : { children: lines };
  return <dl className="divide-y divide-garis border-garis border-y" {...content} />;
}
