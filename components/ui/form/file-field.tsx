"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { useFormField, useFormShared } from "@/components/ui/form/form-context";
import { KeptFiles, type KeptFileView } from "@/components/ui/form/kept-files";
import { frameOf } from "@/components/ui/form/text-field";
import { Icon } from "@/components/ui/icon";
import { ACCEPT, type FieldKind } from "@/lib/shared/upload-limits";

interface FileFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** Say the kinds and the largest size here, before somebody waits for an upload in vain. */
  readonly hint: ReactNode;
  /** What is taken; the use case reads it with the same kind. */
  readonly kind: FieldKind;
  readonly optional?: boolean;
  readonly multiple?: boolean;
  /** What is there already: it stays unless its box is ticked, and a new file is then no longer required. */
  readonly kept?: readonly KeptFileView[];
  /** Sends the ids of the kept files that are to go: `removedFiles()` in the schema. */
  readonly removeName?: string;
}

/**
 * Files from the device. On a phone with JavaScript a second button opens the camera at its back; without, the phone's own
 * chooser offers it where it can. Chosen files cannot be kept as a draft; the page says so where it matters.
 */
export function FileField({
  name,
  label,
  hint,
  kind,
  optional = false,
  multiple = false,
  kept = [],
  removeName,
}: FileFieldProps) {
  const field = useFormField(name, true);
  const isRequired = !optional && kept.length === 0;
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={!isRequired} {...frameOf(field)}>
      <KeptFiles files={kept} removeName={removeName} />
      <input
        key={field.key}
        {...field.aria}
        type="file"
        id={field.id}
        name={field.name}
        accept={ACCEPT[kind]}
        multiple={multiple}
        required={isRequired}
        className="min-h-11 w-full max-w-full cursor-pointer rounded-md border border-garis-tegas border-dashed bg-permukaan p-2 text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-md file:bg-nila-100 file:px-3 file:font-semibold file:text-nila-700"
      />
      {kind === "photo" || kind === "photo_or_document" ? <CameraButton inputId={field.id} /> : null}
    </FieldFrame>
  );
}

/**
 * Opens the camera for the same input. `capture` on the input itself would take away the choice of a photo that was taken
 * before, so it is only set for this one opening.
 */
function CameraButton({ inputId }: { readonly inputId: string }) {
  const { texts } = useFormShared();
  const isReady = useSyncExternalStore(noChange, isTouch, isNotTouch);
  if (!isReady) return null;
  const open = () => {
    const input = document.getElementById(inputId);
    if (!(input instanceof HTMLInputElement)) return;
    input.capture = "environment";
    input.click();
    input.removeAttribute("capture");
  };
  return (
    <button type="button" onClick={open} className={buttonClass("secondary", "normal", true)}>
      <Icon name="camera" className="size-5" />
      {texts.takePhoto}
    </button>
  );
}

const noChange = () => () => undefined;
const isTouch = () => matchMedia("(pointer: coarse)").matches;
const isNotTouch = () => false;
