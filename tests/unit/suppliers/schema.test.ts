import { describe, expect, it } from "vitest";
import { AddCapability, AddCertificate, AddProduct, RegisterSupplier } from "@/lib/suppliers/schema";
import { crossArmProduct, crossArmWorkshop } from "@/tests/support/suppliers";

const typed = { ...crossArmWorkshop(), ownedByLarge: "no" };
const firstIssue = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) => {
  const issue = result.error?.issues[0];
  return issue && [issue.path.join("."), issue.message];
};

describe("what may be sent to register a firm", () => {
  it("is the page as it was filled in", () => {
    expect(RegisterSupplier.parse(typed)).toEqual(crossArmWorkshop());
  });

  it("drops the signs that people put into a NIB and a KBLI code", () => {
    const parsed = RegisterSupplier.parse({
      ...typed,
      nib: "0220 0012 34567",
      kblis: [{ edition: "2020", code: "25.119" }],
    });
    expect([parsed.nib, parsed.kblis[0]?.code]).toEqual(["0220001234567", "25119"]);
  });

  it.each([
    ["nib", "022000123456", "catalog.nibThirteenDigits"],
    ["regionCode", "33", "catalog.regencyShape"],
    ["kblis", [{ edition: "2020", code: "2511" }], "catalog.kbliFiveDigits"],
  ])("refuses a wrong %s", (field, value, message) => {
    expect(firstIssue(RegisterSupplier.safeParse({ ...typed, [field]: value }))?.[1]).toBe(message);
  });
});

describe("what may be sent as a fact", () => {
  it("is no free capacity above the capacity", () => {
    const product = crossArmProduct({ capacityPerMonth: 900, freeCapacityPerMonth: 901 });
    expect(firstIssue(AddProduct.safeParse(product))).toEqual(["freeCapacityPerMonth", "suppliers.freeAboveCapacity"]);
    expect(AddProduct.safeParse(crossArmProduct({ freeCapacityPerMonth: undefined })).success).toBe(true);
  });

  it("is no capability that names nothing", () => {
    expect(firstIssue(AddCapability.safeParse({ maxSizeMm: 3_000 }))).toEqual([
      "process",
      "suppliers.capabilityNamesNothing",
    ]);
  });

  it("is no certificate that its scheme does not know", () => {
    expect(firstIssue(AddCertificate.safeParse({ scheme: "Halal", number: "KH123" }))).toEqual([
      "number",
      "suppliers.halalDeclarationIsNoCertificate",
    ]);
  });
});
