/**
 * Grey lines where text will stand, for what the browser fetches itself. Pages have no loading.tsx: without JavaScript the
 * content behind it would never be shown, and a refusal could no longer answer 404.
 */
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
