"use server";

import * as z from "zod";
import { isDesignPageShown } from "@/app/desain/shown";
import { definePublicAction } from "@/lib/platform/action";
import { AppError } from "@/lib/shared/errors";

const sample = z.object({
  name: z.string().min(3).max(80),
  email: z.email().optional(),
  price: z.number().int().positive(),
  weight: z.number().min(0.5).max(12_500).optional(),
  process: z.string(),
  size: z.enum(["mikro", "kecil", "menengah"]),
  materials: z.array(z.enum(["baja", "aluminium", "kayu"])).min(1),
  due: z.iso.date(),
  note: z.string().max(200).optional(),
  password: z.string().min(10).optional(),
  photo: z.file().max(2_000_000).optional(),
  lots: z.array(z.object({ label: z.string(), quantity: z.number().int().positive() })).min(1),
  agree: z.literal(true),
});

/** The form of the gallery: keeps nothing, but answers like a real one. "gagal" and "habis" as a name show two refusals. */
export const sampleAction = definePublicAction({
  input: sample,
  run: async (_context, { name }) => {
    if (!isDesignPageShown()) throw new AppError("not_found", "action.not_found");
    if (name === "gagal") throw new Error("asked for by the design page");
    if (name === "habis") throw new AppError("unauthenticated", "action.unauthenticated");
    if (name === "bentrok") throw new AppError("conflict", "action.conflict", { field: "name" });
  },
});
