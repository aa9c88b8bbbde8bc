import type { ReactNode } from "react";

interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Named facts about one thing: term beside value from 640 px, above it on a phone. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-garis border-garis border-y">
      {facts.map(({ term, value }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(9rem,1fr)_2fr]">
          <dt className="text-arang-600">{term}</dt>
          <dd className="nums min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
