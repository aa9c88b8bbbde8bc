import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";

interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

/** Goes to a page and looks like the thing to do. What changes data is a form with a SubmitButton instead. */
export function LinkButton({ href, children, variant = "primary", size = "normal" }: LinkButtonProps) {
  return (
    <a href={href} className={buttonClass(variant, size, true)}>
      {children}
    </a>
  );
}
