import { authHandlers } from "@/lib/access/auth";

export const { GET, POST } = authHandlers;
