import type { ReactNode } from "react";

interface StatProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What is counted, in a sentence; a number without its definition is not shown. */
  readonly definition: ReactNode;
  /** The one number of the page. */
  readonly isMain?: boolean;
}

/** A number that matters, with what it means. */
export function Stat({ label, value, definition, isMain = false }: StatProps) {
  return (
    <div className={`border-t-4 pt-3 ${isMain ? "border-kunyit-500" : "border-garis"}`}>
      <p className="font-semibold">{label}</p>
      <p className={`nums font-extrabold tracking-tight ${isMain ? "text-3xl" : "text-2xl"}`}>{value}</p>
      <div className="mt-1 text-arang-600 text-sm">{definition}</div>
    </div>
  );
}

/** Numbers side by side. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">{children}</div>;
}
