import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { classNames } from "@/components/ui/class-names";
import { still } from "@/components/ui/still";
import { wholeNumbers } from "@/components/ui/whole-numbers";
import { bindSizes } from "@/lib/shared/quantity-format";

const WIDTHS = { form: "max-w-form", prose: "max-w-prose", page: "max-w-page", wide: "max-w-wide" } as const;

interface PageProps {
  /** Says what the page answers ("3 pemasok dapat memenuhi kebutuhan ini"), not its kind ("Detail"). */
  readonly title: string;
  /** A few words above the title: which need, which firm. Left out where the way back says the same just above. */
  readonly overline?: ReactNode;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  /** The one thing to do here, and perhaps a second. Beside the title on wide screens, under it on phones. */
  readonly actions?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  /** Neither overline nor lead need the browser's script: they are drawn as text with the title. */
  readonly hasStillHead?: boolean;
  readonly children: ReactNode;
}

/** Frame of a page's content inside the layout: way back, title, lead, actions, then the content with even gaps. */
export function Page({ breadcrumbs, actions, width = "page", hasStillHead = false, children, ...head }: PageProps) {
  const content = <PageHead {...head} above={breadcrumbs?.at(-1)?.label} />;
  return (
    <div
      className={classNames(
        "px-4 py-6 lg:px-8 lg:py-8",
        width === "form" ? "mx-auto w-full max-w-form" : WIDTHS[width],
      )}
    >
      {breadcrumbs ? <Breadcrumbs items={breadcrumbs} /> : null}
      <div className="flex flex-col gap-4 lg:flex-row lg:items-start lg:justify-between lg:gap-8">
        <div className="max-w-prose" {...(hasStillHead ? still(content) : { children: content })} />
        {actions ? <div className="flex shrink-0 flex-col gap-3 sm:flex-row">{actions}</div> : null}
      </div>
      <div className="mt-6 flex flex-col gap-8">{children}</div>
    </div>
  );
}

interface PageHeadProps extends Pick<PageProps, "title" | "overline" | "lead"> {
  /** What the way back says last. */
  readonly above: string | undefined;
}

function PageHead({ title, overline, lead, above }: PageHeadProps) {
  return (
    <>
      {overline && overline !== above ? <div className="mb-1 text-arang-600">{overline}</div> : null}
      <h1 className="font-bold text-xl lg:text-2xl">{wholeNumbers(bindSizes(title))}</h1>
      {lead ? <div className="mt-2 text-arang-600">{lead}</div> : null}
    </>
  );
}
