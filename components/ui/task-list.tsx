import type { ReactNode } from "react";
import { useTexts } from "@/components/i18n/texts";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { still } from "@/components/ui/still";
import { wholeNumbers } from "@/components/ui/whole-numbers";
import { bindSizes } from "@/lib/shared/quantity-format";

type TaskState = "done" | "next" | "waiting" | "late" | "blocked";

interface Task {
  readonly key: string;
  readonly title: string;
  /** Absent when the task cannot be opened yet. */
  readonly href?: string;
  /** Left out for a place to go that is never done. */
  readonly state?: TaskState;
  /** Since when it waits, or what it is good for. Nothing that needs the browser's script. */
  readonly note?: ReactNode;
}

const TONES: Readonly<Record<TaskState, Tone>> = {
  done: "good",
  next: "info",
  waiting: "attention",
  late: "bad",
  blocked: "neutral",
};

/** What there is to do, in order, each with its state. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const t = useTexts("common.task");
  return (
    <ul
      className="divide-y divide-garis border-garis border-y"
      {...still(
        tasks.map(({ key, title, href, state, note }) => (
          <li
            key={key}
            className="relative flex flex-col gap-1.5 py-3 hover:bg-lekuk sm:flex-row sm:items-center sm:justify-between sm:gap-4"
          >
            <div className="min-w-0">
              {href ? (
                <a href={href} className="link font-semibold after:absolute after:inset-0">
                  {wholeNumbers(bindSizes(title))}
                </a>
              ) : (
                <span className="font-semibold">{wholeNumbers(bindSizes(title))}</span>
              )}
              {note ? <div className="text-arang-600 text-sm">{note}</div> : null}
            </div>
            {state ? (
              <div className="shrink-0">
                <StatusTag tone={TONES[state]}>{t(state)}</StatusTag>
              </div>
            ) : null}
          </li>
        )),
      )}
    />
  );
}
