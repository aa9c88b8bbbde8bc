import type { NavIcon as NavIconName } from "@/components/layout/navigation";
import { Icon, type IconName } from "@/components/ui/icon";

const ICONS: Readonly<Record<NavIconName, IconName>> = {
  home: "house",
  workshop: "factory",
  invitation: "mail",
  partnership: "handshake",
  need: "clipboard-list",
  linkage: "chart-no-axes-column",
  organization: "building-2",
  audit: "scroll-text",
  approval: "clipboard-check",
};

/** Picture beside the name of a place; the name says it all. */
export function NavIcon({ name }: { readonly name: NavIconName }) {
  return <Icon name={ICONS[name]} className="size-6 stroke-[1.75]" />;
}
