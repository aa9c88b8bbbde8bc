import { AppError } from "@/lib/shared/errors";

/** One row per verb: from which states it may start and where it leads. Nothing else decides what may follow what. */
export type LifecycleTable<State extends string, Verb extends string> = Readonly<
  Record<Verb, { readonly from: readonly State[]; readonly to: State }>
>;

/** True when the table lets `verb` happen in `state`. */
export function canAdvance<State extends string, Verb extends string>(
  table: LifecycleTable<State, Verb>,
  state: State,
  verb: Verb,
): boolean {
  return table[verb].from.includes(state);
}

/**
 * The state after `verb`.
 *
 * @throws AppError `conflict` with `messageKey` (params `state`, `verb`) when the table does not allow it: another
 * person was faster, or the page is old.
 */
export function advance<State extends string, Verb extends string>(
  table: LifecycleTable<State, Verb>,
  state: State,
  verb: Verb,
  messageKey = "action.conflict",
): State {
  if (!canAdvance(table, state, verb)) throw new AppError("conflict", messageKey, { params: { state, verb } });
  return table[verb].to;
}

/** The verbs that may happen in `state`, in the order of the table: which buttons a page may offer. */
export function verbsFrom<State extends string, Verb extends string>(
  table: LifecycleTable<State, Verb>,
  state: State,
): Verb[] {
  return (Object.keys(table) as Verb[]).filter((verb) => canAdvance(table, state, verb));
}
