import { Icon } from "@/components/ui/icon";
import type { AttachmentView } from "@/lib/platform/attachment";
import { fileHref } from "@/lib/shared/file-href";

/** Files that came with an offer; draws nothing when there are none. */
export function FileLinks({ files, label }: { readonly files: readonly AttachmentView[]; readonly label: string }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-col">
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <a href={fileHref(id)} className="link inline-flex min-h-11 items-center gap-2 break-all">
            <Icon name="file-text" className="size-5" />
            {fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}
