"use client";

import { useField } from "@conform-to/react";
import { useFieldName, useFormShared } from "@/components/ui/form/form-context";
import { Photo } from "@/components/ui/photo";
import { fileHref } from "@/lib/shared/file-href";

/** A file that is there already. An AttachmentView is one. */
export interface KeptFileView {
  readonly id: string;
  readonly fileName: string;
  readonly width: number | null;
  readonly height: number | null;
}

interface KeptFilesProps {
  readonly files: readonly KeptFileView[];
  /** Sends the id of every ticked file; without it nothing can be removed here. */
  readonly removeName?: string | undefined;
}

/** Files that are there already, each with a box that takes it away when the form is sent. */
export function KeptFiles({ files, removeName }: KeptFilesProps) {
  const { texts } = useFormShared();
  if (files.length === 0) return null;
  return (
    <fieldset className="rounded-md border border-garis bg-permukaan p-3">
      <legend className="px-1 text-arang-600 text-sm">{texts.keptFiles}</legend>
      <ul className="flex flex-col gap-3">
        {files.map((file) => (
          <li key={file.id} className="flex items-center gap-3">
            {file.width === null ? null : (
              <Photo id={file.id} width={file.width} height={file.height} alt="" size="thumb" />
            )}
            <div className="flex min-w-0 flex-col gap-1">
              <a href={fileHref(file.id)} className="link wrap-anywhere">
                {file.fileName}
              </a>
              {removeName === undefined ? null : <RemoveBox name={removeName} file={file} />}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function RemoveBox({ name, file }: { readonly name: string; readonly file: KeptFileView }) {
  const { texts } = useFormShared();
  const [field] = useField<unknown>(useFieldName(name));
  const ticked = [field.initialValue].flat().includes(file.id);
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        key={`${field.key ?? ""}${file.id}`}
        type="checkbox"
        name={field.name}
        value={file.id}
        defaultChecked={ticked}
        className="size-6 shrink-0 cursor-pointer accent-nila-700"
      />
      {texts.removeFile.replace("{file}", file.fileName)}
    </label>
  );
}
