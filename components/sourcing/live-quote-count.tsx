"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

interface LiveQuoteCountProps {
  readonly needId: string;
  /** What the page already shows. */
  readonly count: number;
  readonly sealed: boolean;
}

const ASK_EVERY_MS = 20_000;

/** Watches for quotes while they are sealed: the page follows when one comes in and when the seal opens. Draws nothing. */
export function LiveQuoteCount(props: LiveQuoteCountProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ needId, count, sealed }: LiveQuoteCountProps) {
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ["quote-count", needId],
    queryFn: () => askCount(needId),
    refetchInterval: ASK_EVERY_MS,
    staleTime: ASK_EVERY_MS,
    retry: false,
  });
  const changed = data !== undefined && (data.count !== count || data.sealed !== sealed);
  useEffect(() => {
    if (changed) router.refresh();
  }, [changed, router]);
  return null;
}

async function askCount(needId: string): Promise<{ count: number; sealed: boolean }> {
  const answer = await fetch(`/api/needs/${needId}/quote-count`);
  if (!answer.ok) throw new Error(`quote count: ${answer.status}`);
  return (await answer.json()) as { count: number; sealed: boolean };
}
