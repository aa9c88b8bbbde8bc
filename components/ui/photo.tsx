import { classNames } from "@/components/ui/class-names";
import { fileHref, PHOTO_WIDTHS } from "@/lib/shared/file-href";

interface PhotoProps {
  /** The attachment; its own size keeps the place free, so that nothing jumps when it arrives. */
  readonly id: string;
  readonly width: number | null;
  readonly height: number | null;
  /** What can be seen, in words; empty when the text beside says it already. */
  readonly alt: string;
  /** `thumb` is a square of 80 px, `card` fills a card's width at 4:3, `full` shows the whole photo. */
  readonly size: "thumb" | "card" | "full";
  /** For the one photo that is seen first; all others are fetched when they come near. */
  readonly isFirst?: boolean;
}

const SHAPES = {
  thumb: { className: "size-20 shrink-0 object-cover", sizes: "80px" },
  card: { className: "aspect-4/3 w-full object-cover", sizes: "(min-width: 640px) 320px, 100vw" },
  full: { className: "h-auto max-w-full", sizes: "(min-width: 800px) 800px, 100vw" },
} as const;

/** A photo that somebody sent, in the width that fits the screen. */
export function Photo({ id, width, height, alt, size, isFirst = false }: PhotoProps) {
  const { className, sizes } = SHAPES[size];
  return (
    // biome-ignore lint/performance/noImgElement: the route of files makes the widths and asks who may read; the image optimizer does not.
    <img
      src={fileHref(id, size === "thumb" ? 320 : 800)}
      srcSet={size === "thumb" ? undefined : PHOTO_WIDTHS.map((known) => `${fileHref(id, known)} ${known}w`).join(", ")}
      sizes={size === "thumb" ? undefined : sizes}
      width={width ?? undefined}
      height={height ?? undefined}
      alt={alt}
      loading={isFirst ? "eager" : "lazy"}
      decoding="async"
      className={classNames("rounded-md border border-garis bg-lekuk", className)}
    />
  );
}
