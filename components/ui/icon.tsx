import { classNames } from "@/components/ui/class-names";
import sprite from "@/components/ui/icons.svg";

export type IconName =
  | "arrow-down"
  | "arrow-left"
  | "arrow-right"
  | "bell"
  | "building-2"
  | "camera"
  | "chart-no-axes-column"
  | "check"
  | "chevron-right"
  | "circle"
  | "circle-alert"
  | "circle-check"
  | "circle-dot"
  | "circle-user"
  | "clipboard-check"
  | "clipboard-list"
  | "clock"
  | "download"
  | "eye-off"
  | "factory"
  | "file-text"
  | "handshake"
  | "house"
  | "info"
  | "mail"
  | "octagon-x"
  | "scroll-text"
  | "verdict-fail"
  | "verdict-pass"
  | "verdict-unknown"
  | "x";

/** One file for all pages, under an address that changes with its content: a browser fetches it once. */
const { src } = sprite as { readonly src: string };

/** A picture beside a word that says the same. A list draws hundreds of them, so a page only names the drawing. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg aria-hidden="true" className={classNames("icon", className)}>
      <use href={`${src}#${name}`} />
    </svg>
  );
}
