import { classNames } from "@/components/ui/class-names";

/** `primary` is the one thing to do on a screen; `danger` cannot be undone; `quiet` stands in rows and cards. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "night";
export type ButtonSize = "normal" | "small";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-nila-700 bg-nila-700 text-kertas hover:border-nila-600 hover:bg-nila-600",
  secondary: "border-nila-700 bg-permukaan text-nila-700 hover:bg-nila-100",
  quiet: "border-transparent bg-transparent text-nila-700 underline underline-offset-4 hover:bg-nila-100",
  danger: "border-bata-700 bg-bata-700 text-kertas hover:brightness-90",
  night: "border-kunyit-500 bg-kunyit-500 text-malam hover:brightness-105",
};

const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-11 px-5 py-2",
  small: "min-h-11 px-3 py-1.5 text-sm lg:min-h-9",
};

/** Classes of anything that looks like a button: 44 px to touch, words in the middle. */
export function buttonClass(variant: ButtonVariant = "primary", size: ButtonSize = "normal", wide = false): string {
  return classNames(
    "inline-flex cursor-pointer items-center justify-center gap-2 rounded-md border text-center font-semibold transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70",
    VARIANTS[variant],
    SIZES[size],
    wide && "w-full sm:w-auto sm:self-start",
  );
}
