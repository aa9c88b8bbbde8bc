import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { currentActor } from "@/lib/access/session";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader signedIn={actor !== null} />
      <main id="isi" tabIndex={-1} className="flex-1 pb-16 outline-none">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
