"use server";

import { defineAction } from "@/lib/platform/action";
import {
  AddCapability,
  AddCertificate,
  AddProduct,
  ArchiveCapability,
  ArchiveCertificate,
  ArchiveProduct,
  ConfirmProfile,
  RegisterSupplier,
  ReviseProduct,
  ReviseProfile,
  StateList,
} from "@/lib/suppliers/schema";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { archiveCapability } from "@/lib/suppliers/use-cases/archive-capability";
import { archiveCertificate } from "@/lib/suppliers/use-cases/archive-certificate";
import { archiveProduct } from "@/lib/suppliers/use-cases/archive-product";
import { confirmProfile } from "@/lib/suppliers/use-cases/confirm-profile";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { reviseProduct } from "@/lib/suppliers/use-cases/revise-product";
import { reviseProfile } from "@/lib/suppliers/use-cases/revise-profile";
import { stateList } from "@/lib/suppliers/use-cases/state-list";

const invalidates = ["/usaha", "/beranda"];
const toFirm = () => "/usaha";
const after = { invalidates, redirectTo: toFirm };

export const registerSupplierAction = defineAction({ input: RegisterSupplier, run: registerSupplier, ...after });
export const reviseProfileAction = defineAction({ input: ReviseProfile, run: reviseProfile, ...after });
export const addProductAction = defineAction({ input: AddProduct, run: addProduct, ...after });
export const reviseProductAction = defineAction({ input: ReviseProduct, run: reviseProduct, ...after });
export const archiveProductAction = defineAction({ input: ArchiveProduct, run: archiveProduct, ...after });
export const addCapabilityAction = defineAction({ input: AddCapability, run: addCapability, ...after });
export const archiveCapabilityAction = defineAction({ input: ArchiveCapability, run: archiveCapability, ...after });
export const addCertificateAction = defineAction({ input: AddCertificate, run: addCertificate, ...after });
export const archiveCertificateAction = defineAction({ input: ArchiveCertificate, run: archiveCertificate, ...after });
export const stateListAction = defineAction({ input: StateList, run: stateList, ...after });
export const confirmProfileAction = defineAction({ input: ConfirmProfile, run: confirmProfile, invalidates });
