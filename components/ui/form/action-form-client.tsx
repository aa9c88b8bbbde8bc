"use client";

import { FormProvider, parse, type Submission, useForm } from "@conform-to/react";
import { unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from "react";
import { classNames } from "@/components/ui/class-names";
import { dropDraft, keepDraft, readDraft, takeDoneMark } from "@/components/ui/form/draft";
import { ErrorSummary } from "@/components/ui/form/error-summary";
import { FormSharedProvider, type FormTexts } from "@/components/ui/form/form-context";
import { DraftNotice, SuccessNotice } from "@/components/ui/form/form-notices";
import { type ActionState, FORM_FIELDS, type FormAction, type FormReply } from "@/lib/shared/action-state";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";

export interface ActionFormClientProps {
  readonly id?: string | undefined;
  readonly action: FormAction;
  readonly texts: FormTexts;
  readonly children: ReactNode;
  readonly draftKey?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly defaultValue?: Readonly<Record<string, unknown>> | undefined;
  readonly successText: string;
  readonly className?: string | undefined;
  readonly hasOnlyButtons?: boolean | undefined;
}

type Values = Record<string, unknown>;

const DRAFT_DELAY_MS = 400;

/**
 * Owns what outlives a redraw of the fields: the answer of the server and the draft. Without JavaScript the browser posts
 * to the action itself and React draws the page with its answer; with it, the answer arrives here, and a lost connection
 * becomes a sentence instead of a broken page.
 */
export function ActionFormClient(props: ActionFormClientProps) {
  const ownId = useId();
  const formId = props.id ?? ownId;
  const [posted, postAction] = useActionState(props.action, undefined);
  const [answered, setAnswered] = useState<ActionState>();
  const [pending, startTransition] = useTransition();
  const [start, setStart] = useState<{ readonly epoch: number; readonly restored?: FormReply }>({
    epoch: 0,
  });
  const state = start.epoch > 0 && !answered ? undefined : (answered ?? posted);
  const { draftKey } = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the form appears in the browser.
  useEffect(() => {
    const form = document.forms.namedItem(formId);
    if (!draftKey || !form || posted) return;
    const restored = readDraft(draftKey, form);
    if (restored) setStart({ epoch: 1, restored: { initialValue: restored } });
  }, []);

  const send = (formData: FormData) => {
    if (pending) return;
    startTransition(async () => {
      const tooLarge = fileSizes(formData) > MAX_UPLOAD_BYTES;
      const answer = tooLarge
        ? unsent(state, props.texts.tooLargeTogether)
        : await ask(props.action, state, formData, props.texts.offline);
      if (answer.status === "success" && draftKey) dropDraft(draftKey);
      startTransition(() => setAnswered(answer));
    });
  };

  const discard = () => {
    if (draftKey) dropDraft(draftKey);
    setAnswered(undefined);
    setStart(({ epoch }) => ({ epoch: epoch + 1 }));
  };

  const Body = props.hasOnlyButtons ? ButtonsBody : FormBody;
  return (
    <FormSharedProvider value={{ texts: props.texts, pending }}>
      <Body
        key={start.epoch}
        {...props}
        formId={formId}
        state={state}
        restored={start.restored}
        postAction={postAction}
        onSend={send}
        onDiscard={discard}
      />
    </FormSharedProvider>
  );
}

async function ask(
  action: FormAction,
  previous: ActionState | undefined,
  formData: FormData,
  offline: string,
): Promise<ActionState> {
  try {
    return await action(previous, formData);
  } catch (error) {
    // A redirect arrives as an error, too; that one belongs to Next.js.
    unstable_rethrow(error);
    return unsent(previous, offline);
  }
}

/** The answer to a form that did not leave the browser. */
function unsent(previous: ActionState | undefined, text: string): ActionState {
  const reply = { ...previous?.reply, status: "error" as const };
  return { status: "error", serial: newSerial(), reply, message: { text } };
}

/** The server cuts a body off that is too large, after minutes of sending on a slow network: better said before. */
function fileSizes(formData: FormData): number {
  return [...formData.values()].reduce((sum, value) => sum + (typeof value === "string" ? 0 : value.size), 0);
}

/** `crypto.randomUUID` is missing where a phone opens the site without https. */
function newSerial(): string {
  return `${Date.now()}-${Math.random()}`;
}

interface FormBodyProps extends ActionFormClientProps {
  readonly formId: string;
  readonly state: ActionState | undefined;
  readonly restored: FormReply | undefined;
  readonly postAction: (formData: FormData) => void;
  readonly onSend: (formData: FormData) => void;
  readonly onDiscard: () => void;
}

function FormBody({ formId, state, restored, draftKey, texts, ...props }: FormBodyProps) {
  const [form] = useForm<Values>({
    id: formId,
    lastResult: (state?.reply ?? restored ?? null) as never,
    defaultValue: props.defaultValue as never,
    onValidate: ({ formData }): Submission<Values, string[]> =>
      parse<Values, string[]>(formData, { resolve: () => ({ error: keepErrors(form.allErrors) }) }),
  });
  const draft = useDraft(draftKey);
  const lines = Object.entries(form.allErrors).filter(([name]) => name !== "");

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.name === "__intent__") return form.onSubmit(event);
    event.preventDefault();
    draft.flush(event.currentTarget);
    props.onSend(new FormData(event.currentTarget, submitter));
  };

  return (
    <FormProvider context={form.context}>
      <form
        id={formId}
        action={props.postAction}
        noValidate
        onSubmit={submit}
        onInput={(event) => draft.later(event.currentTarget)}
        className={classNames("flex max-w-form flex-col gap-6", props.className)}
      >
        {draftKey ? <input type="hidden" name={FORM_FIELDS.draft} value={draftKey} /> : null}
        {props.idempotencyKey ? <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} /> : null}
        <Answer
          state={state}
          hasDraft={draftKey !== undefined}
          lines={lines.map(([name, [text = ""] = []]) => ({ fieldId: `${formId}-${name}`, text }))}
          successText={props.successText}
        />
        {restored && !state ? <DraftNotice texts={texts} onDiscard={props.onDiscard} /> : null}
        {props.children}
      </form>
    </FormProvider>
  );
}

/** Without a field there is nothing to check, to keep or to bring back; only that what was pressed is sent and answered. */
function ButtonsBody({ formId, state, ...props }: FormBodyProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onSend(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  };
  const lines = Object.entries(state?.reply.error ?? {}).flatMap(([name, texts]) =>
    name !== "" && texts?.[0] ? [{ fieldId: `${formId}-${name}`, text: texts[0] }] : [],
  );
  return (
    <form
      id={formId}
      action={props.postAction}
      noValidate
      onSubmit={send}
      className={classNames("flex max-w-form flex-col gap-6", props.className)}
    >
      {props.idempotencyKey ? <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} /> : null}
      <Answer state={state} hasDraft={false} lines={lines} successText={props.successText} />
      {props.children}
    </form>
  );
}

type Summary = Parameters<typeof ErrorSummary>[0];

interface AnswerProps extends Pick<Summary, "hasDraft" | "lines"> {
  readonly state: ActionState | undefined;
  readonly successText: string;
}

/** What the server said to what was sent last. */
function Answer({ state, successText, ...said }: AnswerProps) {
  if (state?.status === "error") return <ErrorSummary serial={state.serial} message={state.message} {...said} />;
  return state?.status === "success" ? <SuccessNotice serial={state.serial} text={successText} /> : null;
}

/** While rows come and go, what was said about the other fields stays: null means "as before". */
function keepErrors(errors: Record<string, string[]>): Record<string, null> {
  return Object.fromEntries(Object.keys(errors).map((name) => [name, null]));
}

/** Keeps what is typed, a moment after the last key, and at once when the form goes away. */
function useDraft(draftKey: string | undefined) {
  const waiting = useRef<{ timer: number; form: HTMLFormElement } | null>(null);

  const flush = (form: HTMLFormElement) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    if (draftKey) keepDraft(draftKey, form);
  };
  const later = (form: HTMLFormElement) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { timer: window.setTimeout(() => flush(form), DRAFT_DELAY_MS), form };
  };

  useEffect(() => {
    if (!draftKey) return;
    const leave = () => {
      if (waiting.current) keepDraft(draftKey, waiting.current.form);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      waiting.current = null;
      if (takeDoneMark(draftKey)) dropDraft(draftKey);
    };
  }, [draftKey]);

  return { flush, later };
}
