"use client";

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { TrialAnswer } from "@/components/matching/trial-answer";
import { TrialList } from "@/components/matching/trial-list";
import { buttonClass } from "@/components/ui/button-class";

export interface TrialBoardProps {
  /** Where the ranking is asked for. */
  readonly endpoint: string;
  /** What the page was made for: the address behind the question mark, and the answer. */
  readonly query: string;
  readonly initial: TrialAnswer;
  readonly texts: Readonly<
    Record<
      "submit" | "working" | "failed" | "mend" | "listTitle" | "toList" | "nobody" | "notEligible" | "why" | "rest",
      string
    >
  >;
  /** The fields of the form. */
  readonly children: ReactNode;
}

const PAUSE_MS = 350;
/** Whoever waits longer is told that something is going on. */
const SLOW_AFTER_MS = 300;

/**
 * A form and the ranking beside it, which follows every change. Without JavaScript it is an ordinary form that asks for
 * the page anew.
 */
export function TrialBoard(props: TrialBoardProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Board {...props} />
    </QueryClientProvider>
  );
}

function Board({ endpoint, query: firstQuery, initial, texts, children }: TrialBoardProps) {
  const [query, setQuery] = useState(firstQuery);
  const form = useRef<HTMLFormElement>(null);
  const follow = useFollowing(form, setQuery);
  // Of several questions the newest is answered: each is kept under its own words, and the ones before it are called off.
  const { data, isFetching, isError } = useQuery({
    queryKey: [endpoint, query],
    queryFn: ({ signal }) => ask(`${endpoint}?${query}`, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    ...(query === firstQuery && { initialData: initial }),
  });
  const isSlow = useSlow(isFetching);
  const [shown, setShown] = useState(initial);
  // What was right last stays to be seen while something is mended.
  if (data && data.errors.length === 0 && data !== shown) setShown(data);
  const errors = data?.errors ?? [];
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <form
        ref={form}
        method="get"
        noValidate
        onInput={() => follow(PAUSE_MS)}
        onSubmit={(event) => {
          event.preventDefault();
          follow(0);
        }}
        className="flex flex-col gap-6"
      >
        {children}
        <button type="submit" className={buttonClass("primary")}>
          {texts.submit}
        </button>
      </form>
      <div className="sticky bottom-16 z-10 flex flex-col gap-1 rounded-md border border-garis bg-permukaan p-3 shadow-float lg:hidden">
        <p className="font-semibold">{isSlow ? texts.working : shown.short}</p>
        <a href="#urutan" className="link w-fit">
          {texts.toList}
        </a>
      </div>
      <section id="urutan" aria-labelledby="urutan-judul" className="flex min-w-0 flex-col gap-4">
        <div className="z-10 flex flex-col gap-2 bg-kertas pb-2 lg:sticky lg:top-0 lg:pt-3">
          <h2 id="urutan-judul" className="font-bold text-xl">
            {texts.listTitle}
          </h2>
          <div aria-live="polite" className="min-h-12">
            <p className="font-semibold">{shown.summary}</p>
            <p className="text-arang-600 text-sm">{isSlow ? texts.working : ""}</p>
          </div>
          {isError || errors.length > 0 ? (
            <div role="alert" className="rounded-md border-bata-700 border-l-4 bg-bata-100 p-4">
              <p className="font-semibold">{isError ? texts.failed : texts.mend}</p>
              <ul className="list-disc pl-5">
                {errors.map(({ field, label, text }) => (
                  <li key={field}>
                    <a href={`#${field}`} className="link">
                      {`${label}: ${text}`}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
        <TrialList answer={shown} isOld={isFetching || errors.length > 0} texts={texts} />
      </section>
    </div>
  );
}

/** Takes what the form holds a moment after the last key, and keeps it in the address, so that it can be passed on. */
function useFollowing(form: React.RefObject<HTMLFormElement | null>, onChange: (query: string) => void) {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (pause: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (!form.current) return;
      const fields = [...new FormData(form.current)].map(([name, value]) => [name, String(value)]);
      const query = new URLSearchParams(fields).toString();
      window.history.replaceState(null, "", `?${query}`);
      onChange(query);
    }, pause);
  };
}

function useSlow(isWorking: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWorking) return setSlow(false);
    const timer = window.setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWorking]);
  return isSlow;
}

/** What cannot be read as a trial comes back as sentences beside the status 422. */
async function ask(address: string, signal: AbortSignal): Promise<TrialAnswer> {
  const response = await fetch(address, { signal });
  if (!response.ok && response.status !== 422) throw new Error(String(response.status));
  return (await response.json()) as TrialAnswer;
}
