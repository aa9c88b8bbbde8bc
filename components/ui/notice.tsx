import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type NoticeTone = "info" | "good" | "attention" | "bad";

const LOOKS: Readonly<Record<NoticeTone, { readonly icon: IconName; readonly look: string; readonly mark: string }>> = {
  info: { icon: "info", look: "border-nila-700 bg-nila-100", mark: "text-nila-700" },
  good: { icon: "circle-check", look: "border-daun-700 bg-daun-100", mark: "text-daun-700" },
  attention: { icon: "circle-alert", look: "border-kunyit-500 bg-kunyit-100", mark: "text-kunyit-700" },
  bad: { icon: "octagon-x", look: "border-bata-700 bg-bata-100", mark: "text-bata-700" },
};

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do about it. */
  readonly actions?: ReactNode;
}

/** Something to know before reading on. Says what happened, what is kept, what to do. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const t = useTranslations("common.notice");
  const { icon, look, mark } = LOOKS[tone];
  return (
    <section aria-label={t(tone)} className={`flex gap-3 rounded-md border-l-4 p-4 ${look}`}>
      <Icon name={icon} className={`size-6 ${mark}`} />
      <div className="flex min-w-0 max-w-prose flex-col gap-1">
        <p className="font-bold">{title}</p>
        {children}
        {actions ? <div className="mt-2 flex flex-col gap-3 sm:flex-row">{actions}</div> : null}
      </div>
    </section>
  );
}
