import { getTranslations } from "next-intl/server";

/** Grey lines where text will stand. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const widths = ["w-full", "w-11/12", "w-4/5", "w-2/3"];
  return (
    <div aria-hidden="true" className="flex flex-col gap-3">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have no other name than their place.
        <span key={index} className={`shimmer h-4 rounded-md bg-garis ${widths[index % widths.length]}`} />
      ))}
    </div>
  );
}

/** For loading.tsx of a route: says it, and keeps the place of title and content. */
export async function PageLoading() {
  const t = await getTranslations("common");
  return (
    <div className="flex max-w-page flex-col gap-8 px-4 py-6 lg:px-8 lg:py-8">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <span aria-hidden="true" className="shimmer h-8 w-2/3 max-w-96 rounded-md bg-garis" />
      <Skeleton lines={4} />
      <Skeleton lines={4} />
    </div>
  );
}
