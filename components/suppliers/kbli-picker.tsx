"use client";

import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame, FieldsetFrame } from "@/components/ui/form/field-frame";
import { initialText, useFormField } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";
import type { KbliEdition } from "@/lib/shared/identifiers";

/** A class to tick: `2020:25119`. */
export interface KbliChoice {
  readonly value: string;
  readonly title: string;
  readonly code: string;
}

export interface KbliPickerProps {
  /** Ticked before, with their titles. */
  readonly chosen: readonly KbliChoice[];
  /** What the server found for the query of the address. */
  readonly found: readonly KbliChoice[];
  readonly edition: KbliEdition;
  readonly texts: Readonly<
    Record<"query" | "queryHint" | "search" | "choose" | "foundMany" | "foundNone" | "code" | "unlisted", string>
  >;
}

const PAUSE_MS = 250;

/**
 * Search by everyday words and boxes to tick. While one types, the list follows; without JavaScript the button asks the
 * server, which keeps what is ticked and comes back with the list.
 */
export function KbliPicker({ chosen, found, edition, texts }: KbliPickerProps) {
  const query = useFormField("query", true);
  const kblis = useFormField("kblis", false);
  const [results, setResults] = useState(found);
  const [asked, setAsked] = useState(initialText(query.initial) ?? "");
  const [ticked, setTicked] = useState(() => new Set(textsOf(kblis.initial)));
  const [kept, setKept] = useState(() => withTitles(ticked, [...chosen, ...found]));
  const look = useLookUp(edition, texts, setResults, setAsked);
  const box = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only once: what was typed while the page was still loading.
  useEffect(() => {
    const typed = box.current?.value ?? "";
    if (typed !== asked) look(typed);
  }, []);

  const shown = [...kept, ...results.filter(({ value }) => kept.every((choice) => choice.value !== value))];
  const tick = (choice: KbliChoice, on: boolean) => {
    setTicked(
      (before) => new Set(on ? [...before, choice.value] : [...before].filter((value) => value !== choice.value)),
    );
    if (on && kept.every(({ value }) => value !== choice.value)) setKept([...kept, choice]);
  };
  return (
    <>
      <FieldFrame inputId={query.id} label={texts.query} hint={texts.queryHint} {...frameOf(query)}>
        <div className="flex flex-col gap-3 sm:flex-row">
          <input
            {...query.aria}
            key={query.key}
            ref={box}
            type="search"
            id={query.id}
            name={query.name}
            defaultValue={initialText(query.initial)}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            onInput={(event) => look(event.currentTarget.value)}
            className="field-box min-w-0 flex-1"
          />
          <button type="submit" name="intent" value="search" className={buttonClass("secondary")}>
            {texts.search}
          </button>
        </div>
      </FieldFrame>
      <p aria-live="polite" className="-mt-3 text-arang-600 text-sm">
        {asked.trim() === "" ? "" : said(texts, results.length)}
      </p>
      {shown.length === 0 && kblis.error === undefined ? null : (
        <FieldsetFrame label={texts.choose} {...frameOf(kblis)}>
          {shown.map((choice, index) => (
            <ChoiceLine
              key={choice.value}
              id={index === 0 ? kblis.id : `${kblis.id}-${choice.code}`}
              name={kblis.name}
              choice={choice}
              isTicked={ticked.has(choice.value)}
              onTick={(on) => tick(choice, on)}
              note={texts.code.replace("{code}", choice.code).replace("{edition}", choice.value.slice(0, 4))}
            />
          ))}
        </FieldsetFrame>
      )}
    </>
  );
}

const textsOf = (initial: unknown) => [initial].flat().filter((value) => typeof value === "string");

/** What is ticked, with its title where it is known: a draft of the browser keeps codes only. */
function withTitles(ticked: ReadonlySet<string>, known: readonly KbliChoice[]): readonly KbliChoice[] {
  return [...ticked].map((value) => {
    const code = value.slice(5);
    return known.find((choice) => choice.value === value) ?? { value, code, title: code };
  });
}

const said = (texts: KbliPickerProps["texts"], count: number) =>
  count === 0 ? texts.foundNone : texts.foundMany.replace("{count}", String(count));

/** Asks the server a moment after the last key; an answer that comes too late is dropped. */
function useLookUp(
  edition: KbliEdition,
  texts: KbliPickerProps["texts"],
  onFound: (found: readonly KbliChoice[]) => void,
  onAsked: (query: string) => void,
) {
  const waiting = useRef<{ timer: number; request: AbortController } | null>(null);
  useEffect(() => () => stop(waiting.current), []);
  return (query: string) => {
    stop(waiting.current);
    const request = new AbortController();
    const timer = window.setTimeout(async () => {
      const found = await ask(query, edition, texts.unlisted, request.signal).catch(() => null);
      if (found === null || request.signal.aborted) return;
      onFound(found);
      onAsked(query);
    }, PAUSE_MS);
    waiting.current = { timer, request };
  };
}

function stop(waiting: { readonly timer: number; readonly request: AbortController } | null): void {
  clearTimeout(waiting?.timer);
  waiting?.request.abort();
}

async function ask(query: string, edition: KbliEdition, unlisted: string, signal: AbortSignal): Promise<KbliChoice[]> {
  if (query.trim() === "") return [];
  const response = await fetch(`/api/kbli?${new URLSearchParams({ q: query, edisi: edition })}`, { signal });
  if (!response.ok) throw new Error(String(response.status));
  const { classes } = (await response.json()) as { classes: { edition: string; code: string; title: string }[] };
  const found = classes.map(({ code, title }) => ({ value: `${edition}:${code}`, code, title }));
  const code = query.trim();
  return found.length === 0 && /^\d{5}$/.test(code) ? [{ value: `${edition}:${code}`, code, title: unlisted }] : found;
}

interface ChoiceLineProps {
  readonly id: string;
  readonly name: string;
  readonly choice: KbliChoice;
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly note: string;
}

function ChoiceLine({ id, name, choice, isTicked, onTick, note }: ChoiceLineProps) {
  return (
    <div className="flex gap-3 py-1">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={choice.value}
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        className="mt-2 size-6 shrink-0 accent-nila-700"
      />
      <label htmlFor={id} className="min-w-0 py-2">
        {choice.title}
        <span className="block text-arang-600 text-sm">{note}</span>
      </label>
    </div>
  );
}
