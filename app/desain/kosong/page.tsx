import { notFound } from "next/navigation";
import { connection } from "next/server";
import { isDesignPageShown } from "@/app/desain/shown";

/** Nothing but the frame that every page has: what the benchmarks measure other pages against. */
export default async function EmptyPage() {
  await connection();
  if (!isDesignPageShown()) notFound();
  return (
    <main id="isi">
      <h1>Kosong</h1>
    </main>
  );
}
