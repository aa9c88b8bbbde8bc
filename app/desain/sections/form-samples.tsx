import { sampleAction } from "@/app/desain/actions";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxField, CheckboxGroupField, RadioField } from "@/components/ui/form/choice-fields";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { PasswordField } from "@/components/ui/form/password-field";
import { RepeatedFieldset } from "@/components/ui/form/repeated-fieldset";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";

export function FormSamples() {
  return (
    <Section title="Formulir" lead="Nama “gagal”, “habis”, dan “bentrok” memperlihatkan tiga penolakan.">
      <ActionForm
        action={sampleAction}
        draftKey="design-sample"
        idempotencyKey
        defaultValue={{ size: "kecil", lots: [{}] }}
      >
        <TextField name="name" label="Nama usaha" hint="Seperti tertulis di NIB." autoComplete="organization" />
        <TextField name="email" label="Alamat email" type="email" optional width="half" />
        <MoneyField name="price" label="Harga satuan" hint="Tanpa PPN. Contoh: 12.500.000" />
        <NumberField name="weight" label="Berat" suffix="kg" decimals optional />
        <SelectField
          name="process"
          label="Proses utama"
          options={[
            {
              label: "Logam",
              options: [
                { value: "bubut", label: "Bubut" },
                { value: "las", label: "Las" },
              ],
            },
            { label: "Kayu", options: [{ value: "ukir", label: "Ukir" }] },
          ]}
        />
        <RadioField
          name="size"
          label="Ukuran usaha"
          hint="Menurut penjualan setahun."
          options={[
            { value: "mikro", label: "Mikro", hint: "Sampai Rp2 miliar" },
            { value: "kecil", label: "Kecil", hint: "Sampai Rp15 miliar" },
            { value: "menengah", label: "Menengah", hint: "Sampai Rp50 miliar" },
          ]}
        />
        <CheckboxGroupField
          name="materials"
          label="Bahan yang biasa dikerjakan"
          inline
          options={[
            { value: "baja", label: "Baja" },
            { value: "aluminium", label: "Aluminium" },
            { value: "kayu", label: "Kayu" },
          ]}
        />
        <DateField name="due" label="Siap mulai" />
        <TextareaField name="note" label="Catatan" optional maxLength={200} />
        <PasswordField name="password" label="Kata sandi" autoComplete="new-password" />
        <FileField
          name="photo"
          label="Foto bengkel"
          hint="JPG, PNG, atau WebP, paling besar 20 MB."
          kind="photo"
          multiple
          optional
          kept={[
            { id: "01890000-0000-7000-8000-000000000000", fileName: "bengkel depan.webp", width: null, height: null },
          ]}
          removeName="removedPhotos"
        />
        <RepeatedFieldset
          name="lots"
          legend="Lot"
          hint="Bagian yang dapat dipesan terpisah."
          rowLabel="Lot {number}"
          addLabel="Tambah lot"
        >
          <TextField name="label" label="Nama lot" />
          <NumberField name="quantity" label="Jumlah" suffix="bh" />
        </RepeatedFieldset>
        <CheckboxField name="agree" label="Saya sudah memeriksa isian ini." />
        <div className="flex flex-col gap-3 sm:flex-row">
          <SubmitButton>Kirim contoh</SubmitButton>
          <ConfirmSubmit label="Hapus" title="Hapus contoh ini?" confirmLabel="Hapus contoh">
            <p>Isian tidak dapat dikembalikan.</p>
          </ConfirmSubmit>
        </div>
      </ActionForm>
    </Section>
  );
}
