/** The process answers. Asks nothing of the database: a server that waits for it must not be killed for that. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
