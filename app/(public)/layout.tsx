import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SoftLinks } from "@/components/ui/soft-links";
import { currentActor } from "@/lib/access/session";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <SoftLinks>
      <div className="flex min-h-dvh flex-col">
        <SiteHeader signedIn={actor !== null} />
        <main id="isi" tabIndex={-1} className="flex-1 pb-16 outline-none">
          {children}
        </main>
        <SiteFooter />
      </div>
    </SoftLinks>
  );
}
