-- AlterEnum
ALTER TYPE "PartnershipState" ADD VALUE 'declined';

-- DropIndex
DROP INDEX "partnership_lines_award_id_key";

-- AlterTable
ALTER TABLE "awards" ADD COLUMN     "released_at" TIMESTAMPTZ(3),
ADD COLUMN     "released_by_id" UUID,
ADD COLUMN     "released_reason" TEXT;

-- AlterTable
ALTER TABLE "certificates" DROP COLUMN "file_key";

-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "mend_advice" TEXT,
ADD COLUMN     "requested_at" TIMESTAMPTZ(3),
ADD COLUMN     "requested_by_id" UUID,
ADD COLUMN     "requested_level" "VerificationLevel",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "escalated_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "evidence" DROP COLUMN "file_keys";

-- AlterTable
ALTER TABLE "invitations" ADD COLUMN     "decline_code" TEXT,
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'buyer';

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "overdue_told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "needs" ADD COLUMN     "copied_from_id" UUID,
ADD COLUMN     "import_id" UUID,
ADD COLUMN     "opened_to_eligible_at" TIMESTAMPTZ(3),
ADD COLUMN     "reference" TEXT;

-- AlterTable
ALTER TABLE "organizations" ADD COLUMN     "status_changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "status_reason" TEXT,
ADD COLUMN     "verification_refused_at" TIMESTAMPTZ(3),
ADD COLUMN     "verification_refused_reason" TEXT;

-- AlterTable
ALTER TABLE "partnership_lines" ADD COLUMN     "released_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "partnerships" ADD COLUMN     "decline_reason" TEXT,
ADD COLUMN     "declined_at" TIMESTAMPTZ(3),
ADD COLUMN     "declined_by_id" UUID,
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "terminated_by_id" UUID;

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "dispute_reason" TEXT,
ADD COLUMN     "disputed_at" TIMESTAMPTZ(3),
ADD COLUMN     "disputed_by_id" UUID,
ADD COLUMN     "resolution" TEXT,
ADD COLUMN     "resolution_note" TEXT,
ADD COLUMN     "resolved_at" TIMESTAMPTZ(3),
ADD COLUMN     "resolved_by_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "voided_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "free_capacity_stated_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "supplier_profiles" ADD COLUMN     "charges_ppn" BOOLEAN,
ADD COLUMN     "founding_capital_idr" BIGINT,
ADD COLUMN     "listed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "maker_role_decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "maker_role_decided_by_id" UUID,
ADD COLUMN     "maker_role_reason" TEXT;

-- CreateTable
CREATE TABLE "personal_data_requests" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "explanation" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "answer" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "personal_data_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_objections" (
    "id" UUID NOT NULL,
    "match_id" UUID NOT NULL,
    "supplier_organization_id" UUID NOT NULL,
    "criterion" TEXT,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "match_objections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_imports" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'read',
    "rows" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "imported_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "need_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "must_act" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preferences" (
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "delivery" TEXT NOT NULL,

    CONSTRAINT "notification_preferences_pkey" PRIMARY KEY ("user_id","kind")
);

-- CreateTable
CREATE TABLE "buyer_profiles" (
    "organization_id" UUID NOT NULL,
    "ownership" TEXT NOT NULL,
    "description" TEXT,
    "website" TEXT,
    "purchasing_note" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "buyer_profiles_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "membership_requests" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "matched_by" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_clauses" (
    "partnership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "partnership_clauses_pkey" PRIMARY KEY ("partnership_id","kind")
);

-- CreateTable
CREATE TABLE "amendments" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "base_edition" INTEGER NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_by_organization_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decision_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "amendments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "amendment_confirmations" (
    "amendment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID NOT NULL,

    CONSTRAINT "amendment_confirmations_pkey" PRIMARY KEY ("amendment_id","organization_id")
);

-- CreateTable
CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "organization_id" UUID,
    "purpose" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "audience" TEXT,
    "position" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "asked_by_organization_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_seasons" (
    "product_id" UUID NOT NULL,
    "month_of_year" SMALLINT NOT NULL,
    "capacity" INTEGER NOT NULL,

    CONSTRAINT "product_seasons_pkey" PRIMARY KEY ("product_id","month_of_year")
);

-- CreateTable
CREATE TABLE "supplier_registrations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "organization_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supplier_registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_references" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "customer_name" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_references_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "personal_data_requests_state_due_at_idx" ON "personal_data_requests"("state", "due_at");

-- CreateIndex
CREATE INDEX "personal_data_requests_user_id_idx" ON "personal_data_requests"("user_id");

-- CreateIndex
CREATE INDEX "match_objections_match_id_idx" ON "match_objections"("match_id");

-- CreateIndex
CREATE INDEX "match_objections_supplier_organization_id_idx" ON "match_objections"("supplier_organization_id");

-- CreateIndex
CREATE INDEX "need_imports_organization_id_uploaded_at_idx" ON "need_imports"("organization_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "notifications_user_id_created_at_idx" ON "notifications"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_user_id_cause_key" ON "notifications"("user_id", "cause");

-- CreateIndex
CREATE INDEX "membership_requests_organization_id_idx" ON "membership_requests"("organization_id");

-- CreateIndex
CREATE INDEX "membership_requests_user_id_idx" ON "membership_requests"("user_id");

-- CreateIndex
CREATE INDEX "membership_requests_state_requested_at_idx" ON "membership_requests"("state", "requested_at");

-- CreateIndex
CREATE UNIQUE INDEX "amendments_partnership_id_number_key" ON "amendments"("partnership_id", "number");

-- CreateIndex
CREATE INDEX "attachments_purpose_subject_id_idx" ON "attachments"("purpose", "subject_id");

-- CreateIndex
CREATE INDEX "attachments_sha256_idx" ON "attachments"("sha256");

-- CreateIndex
CREATE INDEX "questions_need_id_idx" ON "questions"("need_id");

-- CreateIndex
CREATE INDEX "supplier_registrations_user_id_idx" ON "supplier_registrations"("user_id");

-- CreateIndex
CREATE INDEX "customer_references_organization_id_idx" ON "customer_references"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "needs_organization_id_reference_key" ON "needs"("organization_id", "reference");

-- CreateIndex
CREATE INDEX "partnership_lines_award_id_idx" ON "partnership_lines"("award_id");

-- AddForeignKey
ALTER TABLE "personal_data_requests" ADD CONSTRAINT "personal_data_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_objections" ADD CONSTRAINT "match_objections_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_objections" ADD CONSTRAINT "match_objections_supplier_organization_id_fkey" FOREIGN KEY ("supplier_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "needs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "need_imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_imports" ADD CONSTRAINT "need_imports_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "buyer_profiles" ADD CONSTRAINT "buyer_profiles_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_requests" ADD CONSTRAINT "membership_requests_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_requests" ADD CONSTRAINT "membership_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_clauses" ADD CONSTRAINT "partnership_clauses_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_confirmations" ADD CONSTRAINT "amendment_confirmations_amendment_id_fkey" FOREIGN KEY ("amendment_id") REFERENCES "amendments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "blob_objects"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_organization_id_fkey" FOREIGN KEY ("asked_by_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_seasons" ADD CONSTRAINT "product_seasons_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_registrations" ADD CONSTRAINT "supplier_registrations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_references" ADD CONSTRAINT "customer_references_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
