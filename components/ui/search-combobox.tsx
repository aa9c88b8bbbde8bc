"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";

/** What somebody may mean who is still typing, and where it leads. */
export interface Suggestion {
  readonly href: string;
  readonly title: string;
  /** Whose it is; empty when there is nothing to say. */
  readonly about: string;
}

export interface SearchSource {
  /** `/api/search/products` */
  readonly endpoint: string;
  readonly label: string;
}

export interface SearchComboboxProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string | undefined;
  /** Where suggestions come from, each under its own heading. */
  readonly sources: readonly SearchSource[];
  /** `{count}` stands for how many there are. */
  readonly found: string;
  readonly describedBy?: string;
  readonly className?: string;
}

const PAUSE_MS = 200;
const FROM_CHARACTERS = 2;
const MOST_CHARACTERS = 100;

/**
 * A search field of an ordinary form that suggests while one types (WAI-ARIA combobox with a list). Enter sends the form as
 * ever, unless a suggestion was chosen with the arrows; without JavaScript it is a plain search field.
 */
export function SearchCombobox({
  id,
  name,
  defaultValue,
  sources,
  found,
  describedBy,
  className,
}: SearchComboboxProps) {
  const router = useRouter();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isReady = useIsReady();
  const groups = useSuggestions(sources, typed);
  const options = groups.flatMap(({ suggestions }) => suggestions);
  const isShown = isOpen && options.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;
  const choose = ({ href }: Suggestion) => {
    setOpen(false);
    router.push(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isShown) {
      // The browser would empty the field; the first press only closes the list.
      event.preventDefault();
      setOpen(false);
    }
    if (event.key === "Enter" && isShown) {
      const chosen = options[active];
      if (!chosen) return;
      event.preventDefault();
      choose(chosen);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (options.length === 0) return;
    event.preventDefault();
    setOpen(true);
    const step = event.key === "ArrowDown" ? 1 : -1;
    // One place more than there are options: in it the field itself has the word again.
    setActive((before) => ((before + 1 + step + options.length + 1) % (options.length + 1)) - 1);
  };
  const roles = isReady && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isShown,
    "aria-controls": listId,
    "aria-activedescendant": isShown && active >= 0 ? optionId(active) : undefined,
  };
  let index = -1;
  return (
    <div className={classNames("relative", className)}>
      <input
        {...roles}
        id={id}
        name={name}
        type="search"
        defaultValue={defaultValue}
        maxLength={MOST_CHARACTERS}
        autoComplete={isReady ? "off" : undefined}
        aria-describedby={describedBy}
        enterKeyHint="search"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="field-box"
      />
      <p aria-live="polite" className="sr-only">
        {isShown ? found.replace("{count}", String(options.length)) : ""}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label={found.replace("{count}", String(options.length))}
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto rounded-md border border-garis bg-permukaan py-1 shadow-float"
      >
        {groups.map(({ label, suggestions }) =>
          suggestions.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; the parts of a listbox are groups by role.
            <div key={label} role="group" aria-label={label}>
              <p aria-hidden="true" className="px-3 pt-2 pb-1 font-semibold text-arang-600 text-sm">
                {label}
              </p>
              {suggestions.map((suggestion) => {
                index += 1;
                const own = index;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus.
                  <div
                    key={`${suggestion.href} ${suggestion.title}`}
                    id={optionId(own)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={own === active}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(suggestion)}
                    className={classNames(
                      "flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5 hover:bg-lekuk",
                      own === active && "bg-nila-100",
                    )}
                  >
                    <span className="font-semibold">{suggestion.title}</span>
                    {suggestion.about === "" ? null : (
                      <span className="text-arang-600 text-sm">{suggestion.about}</span>
                    )}
                  </div>
                );
              })}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

/** False on the server and until the script runs: a field that cannot suggest does not say that it does. */
function useIsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return isReady;
}

interface Group extends SearchSource {
  readonly suggestions: readonly Suggestion[];
}

/** Asks a moment after the last key; an answer to what is no longer typed is dropped. Failing, it suggests nothing. */
function useSuggestions(sources: readonly SearchSource[], typed: string): readonly Group[] {
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const asked = typed.trim();
  // The list of sources is made anew with every drawing of the page: its addresses are what it is known by.
  const endpoints = sources.map(({ endpoint }) => endpoint).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `endpoints` stands for `sources`.
  useEffect(() => {
    if (asked.length < FROM_CHARACTERS) return setGroups([]);
    const request = new AbortController();
    const timer = window.setTimeout(async () => {
      const answers = await Promise.all(sources.map((source) => ask(source, asked, request.signal)));
      if (!request.signal.aborted) setGroups(answers);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [asked, endpoints]);
  return groups;
}

async function ask(source: SearchSource, typed: string, signal: AbortSignal): Promise<Group> {
  try {
    const response = await fetch(`${source.endpoint}?${new URLSearchParams({ q: typed })}`, { signal });
    const answer = response.ok ? ((await response.json()) as Pick<Group, "suggestions">) : { suggestions: [] };
    return { ...source, suggestions: answer.suggestions };
  } catch {
    // Without a signal the field is what it is without JavaScript: a search field.
    return { ...source, suggestions: [] };
  }
}
