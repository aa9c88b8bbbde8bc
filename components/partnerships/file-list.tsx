import { Icon } from "@/components/ui/icon";
import type { AttachmentView } from "@/lib/platform/attachment";
import { fileHref } from "@/lib/shared/file-href";

/** Files to open, each by its name. */
export function FileList({ files }: { readonly files: readonly AttachmentView[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <a href={fileHref(id)} className="link inline-flex min-h-11 items-center gap-2 lg:min-h-0">
            <Icon name="file-text" className="size-4" />
            <span className="wrap-anywhere">{fileName}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
