import type { ReactNode } from "react";
import { LogoMark } from "@/components/layout/logo";

interface ProblemPageProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly children: ReactNode;
}

/** Something is missing or broken: what happened, what is kept, what to do. */
export function ProblemPage({ title, text, children }: ProblemPageProps) {
  return (
    <div className="mx-auto flex max-w-prose flex-col items-start gap-4 px-4 py-16">
      <span className="text-nila-700">
        <LogoMark size={48} />
      </span>
      <h1 className="font-bold text-2xl">{title}</h1>
      <div className="flex flex-col gap-2">{text}</div>
      <div className="mt-2 flex flex-col gap-3 sm:flex-row">{children}</div>
    </div>
  );
}
