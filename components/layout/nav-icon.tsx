import {
  Building2,
  ChartNoAxesColumn,
  ClipboardCheck,
  ClipboardList,
  Factory,
  Handshake,
  House,
  type LucideIcon,
  Mail,
  ScrollText,
} from "lucide-react";
import type { NavIcon as NavIconName } from "@/components/layout/navigation";

const ICONS: Readonly<Record<NavIconName, LucideIcon>> = {
  home: House,
  workshop: Factory,
  invitation: Mail,
  partnership: Handshake,
  need: ClipboardList,
  linkage: ChartNoAxesColumn,
  organization: Building2,
  audit: ScrollText,
  approval: ClipboardCheck,
};

/** Picture beside the name of a place; the name says it all. */
export function NavIcon({ name }: { readonly name: NavIconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden="true" className="size-6 shrink-0" strokeWidth={1.75} />;
}
