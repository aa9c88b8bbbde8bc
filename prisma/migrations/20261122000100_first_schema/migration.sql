-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "NeedState" AS ENUM ('draft', 'submitted', 'published', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('supplier', 'buyer', 'agency', 'facilitator', 'production_house');

-- CreateEnum
CREATE TYPE "OrganizationStatus" AS ENUM ('active', 'suspended', 'merged', 'closed');

-- CreateEnum
CREATE TYPE "PartnershipPattern" AS ENUM ('inti_plasma', 'subkontrak', 'waralaba', 'perdagangan_umum', 'distribusi_keagenan', 'rantai_pasok', 'bagi_hasil', 'kerja_sama_operasional', 'usaha_patungan', 'penyumberluaran');

-- CreateEnum
CREATE TYPE "PartnershipState" AS ENUM ('awaiting_confirmation', 'active', 'completed', 'terminated');

-- CreateEnum
CREATE TYPE "DayBasis" AS ENUM ('calendar', 'working');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('sent', 'declined', 'quoted');

-- CreateEnum
CREATE TYPE "QuoteState" AS ENUM ('sent', 'withdrawn', 'awarded', 'not_awarded');

-- CreateEnum
CREATE TYPE "SupplierKind" AS ENUM ('umkm', 'koperasi');

-- CreateEnum
CREATE TYPE "SizeClass" AS ENUM ('mikro', 'kecil', 'menengah', 'besar');

-- CreateEnum
CREATE TYPE "MakerRole" AS ENUM ('maker', 'trader', 'unknown');

-- CreateEnum
CREATE TYPE "VerificationLevel" AS ENUM ('declared', 'documented', 'visited', 'third_party');

-- CreateEnum
CREATE TYPE "CapabilitySource" AS ENUM ('own', 'production_house');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "phone_verified_at" TIMESTAMPTZ(3),
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'id',
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "notice_version" TEXT NOT NULL,
    "terms_version" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_codes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "ip" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_identities" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "colleague_invitations" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email" CITEXT,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "colleague_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal_columns" (
    "table_name" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "retention" TEXT NOT NULL,
    "encrypted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "personal_columns_pkey" PRIMARY KEY ("table_name","column_name")
);

-- CreateTable
CREATE TABLE "regions" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "time_zone" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "regions_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dated_rules" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "unit" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "dated_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holidays" (
    "date" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "holidays_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "match_weights" (
    "version" TEXT NOT NULL,
    "weights" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "match_weights_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "match_runs" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "need_version" INTEGER NOT NULL,
    "weights_version" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "need_facts" JSONB NOT NULL,
    "candidate_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "match_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "matches" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "supplier_organization_id" UUID NOT NULL,
    "product_id" UUID,
    "rank" INTEGER NOT NULL,
    "eligible" BOOLEAN NOT NULL,
    "score_basis_points" INTEGER NOT NULL,
    "supplier_facts" JSONB NOT NULL,
    "evaluation" JSONB NOT NULL,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "needs" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "bill_of_materials_line_id" UUID,
    "state" "NeedState" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "description" TEXT,
    "hs_code" TEXT,
    "quantity" INTEGER,
    "unit" TEXT,
    "deliver_from" DATE,
    "deliver_until" DATE,
    "region_code" TEXT,
    "max_unit_price_idr" BIGINT,
    "ceiling_hidden" BOOLEAN NOT NULL DEFAULT false,
    "min_tkdn_percent" DECIMAL(5,2),
    "splittable" BOOLEAN NOT NULL DEFAULT false,
    "max_members" INTEGER NOT NULL DEFAULT 5,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "quotes_due_at" TIMESTAMPTZ(3),
    "submission" INTEGER NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "needs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_kblis" (
    "need_id" UUID NOT NULL,
    "edition" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "need_kblis_pkey" PRIMARY KEY ("need_id","edition","code")
);

-- CreateTable
CREATE TABLE "need_approvals" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "submission" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "need_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requirements" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "term" TEXT,
    "mm" DECIMAL(10,3),
    "essential" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "requirements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lots" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "awarded_quantity" INTEGER NOT NULL DEFAULT 0,
    "deliver_from" DATE,
    "deliver_until" DATE,
    "region_code" TEXT,

    CONSTRAINT "lots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bills_of_materials" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bills_of_materials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bill_of_materials_lines" (
    "id" UUID NOT NULL,
    "bill_of_materials_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "hs_code" TEXT,
    "quantity_per_unit" DECIMAL(18,6),
    "unit" TEXT,
    "cost_share_basis_points" INTEGER,
    "imported" BOOLEAN,

    CONSTRAINT "bill_of_materials_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "status" "OrganizationStatus" NOT NULL DEFAULT 'active',
    "region_code" TEXT,
    "nib" TEXT,
    "npwp" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,
    "merged_into_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "on_behalf_of_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_names" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "organization_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_kblis" (
    "organization_id" UUID NOT NULL,
    "edition" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organization_kblis_pkey" PRIMARY KEY ("organization_id","edition","code")
);

-- CreateTable
CREATE TABLE "partnerships" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "buyer_organization_id" UUID NOT NULL,
    "need_id" UUID,
    "pattern" "PartnershipPattern" NOT NULL,
    "state" "PartnershipState" NOT NULL DEFAULT 'awaiting_confirmation',
    "framework" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "acceptance_days" INTEGER NOT NULL DEFAULT 5,
    "acceptance_basis" "DayBasis" NOT NULL DEFAULT 'working',
    "payment_days" INTEGER NOT NULL,
    "payment_basis" "DayBasis" NOT NULL DEFAULT 'calendar',
    "terms" TEXT,
    "signed_on" DATE,
    "activated_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "terminated_at" TIMESTAMPTZ(3),
    "termination_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "partnerships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_parties" (
    "partnership_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "share_basis_points" INTEGER NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,

    CONSTRAINT "partnership_parties_pkey" PRIMARY KEY ("partnership_id","organization_id")
);

-- CreateTable
CREATE TABLE "partnership_lines" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "award_id" UUID,
    "lot_id" UUID,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "ordered_quantity" INTEGER NOT NULL DEFAULT 0,
    "unit" TEXT NOT NULL,
    "unit_price_idr" BIGINT NOT NULL,

    CONSTRAINT "partnership_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase_orders" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "purchase_orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase_order_lines" (
    "id" UUID NOT NULL,
    "purchase_order_id" UUID NOT NULL,
    "partnership_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "delivered_quantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "purchase_order_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "purchase_order_id" UUID NOT NULL,
    "supplier_organization_id" UUID NOT NULL,
    "note_number" TEXT NOT NULL,
    "delivered_on" DATE NOT NULL,
    "acceptance_due_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_lines" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "purchase_order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "delivery_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acceptances" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "note" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "acceptances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acceptance_lines" (
    "id" UUID NOT NULL,
    "acceptance_id" UUID NOT NULL,
    "delivery_line_id" UUID NOT NULL,
    "accepted_quantity" INTEGER NOT NULL,
    "rejected_quantity" INTEGER NOT NULL,
    "rejection_reason" TEXT,

    CONSTRAINT "acceptance_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoices" (
    "id" UUID NOT NULL,
    "acceptance_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "base_idr" BIGINT NOT NULL,
    "ppn_idr" BIGINT NOT NULL,
    "total_idr" BIGINT NOT NULL,
    "settled_idr" BIGINT NOT NULL DEFAULT 0,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "paid_idr" BIGINT NOT NULL,
    "deducted_idr" BIGINT NOT NULL,
    "paid_on" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_deductions" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_idr" BIGINT NOT NULL,
    "rate_basis_points" INTEGER,
    "note" TEXT,

    CONSTRAINT "payment_deductions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "actor_user_id" UUID,
    "session_id" UUID,
    "organization_id" UUID,
    "on_behalf_of_organization_id" UUID,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "details" JSONB NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "key_version" SMALLINT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seals" (
    "number" INTEGER NOT NULL,
    "entry_count" INTEGER NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "key_version" SMALLINT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seals_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "audit_seal_members" (
    "entry_id" UUID NOT NULL,
    "seal_number" INTEGER NOT NULL,

    CONSTRAINT "audit_seal_members_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" BYTEA NOT NULL,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "params" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "kept_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blob_objects" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime_type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "blob_objects_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeats" (
    "id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "supplier_organization_id" UUID NOT NULL,
    "match_id" UUID,
    "state" "InvitationState" NOT NULL DEFAULT 'sent',
    "message" TEXT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "opened_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotes" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "lead_organization_id" UUID NOT NULL,
    "state" "QuoteState" NOT NULL DEFAULT 'sent',
    "notes" TEXT,
    "valid_until" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "outcome_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "quotes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_parties" (
    "quote_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "share_basis_points" INTEGER NOT NULL,

    CONSTRAINT "quote_parties_pkey" PRIMARY KEY ("quote_id","organization_id")
);

-- CreateTable
CREATE TABLE "quote_lines" (
    "id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "quantity_per_month" INTEGER,
    "unit_price_idr" BIGINT NOT NULL,
    "lead_time_days" INTEGER NOT NULL,

    CONSTRAINT "quote_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "awards" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price_idr" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier_profiles" (
    "organization_id" UUID NOT NULL,
    "kind" "SupplierKind" NOT NULL,
    "description" TEXT,
    "size_class" "SizeClass",
    "size_basis" TEXT,
    "annual_sales_idr" BIGINT,
    "owned_by_large" BOOLEAN,
    "woman_led" BOOLEAN,
    "workers" INTEGER,
    "maker_role" "MakerRole" NOT NULL DEFAULT 'unknown',
    "capabilities_stated_at" TIMESTAMPTZ(3),
    "certificates_stated_at" TIMESTAMPTZ(3),
    "profile_confirmed_at" TIMESTAMPTZ(3),
    "graduated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supplier_profiles_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "plants" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "address" TEXT,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "plant_id" UUID,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "hs_code" TEXT,
    "unit" TEXT NOT NULL,
    "maker_role" "MakerRole" NOT NULL DEFAULT 'unknown',
    "capacity_per_month" INTEGER,
    "free_capacity_per_month" INTEGER,
    "min_order" INTEGER,
    "unit_price_idr" BIGINT,
    "lead_time_days" INTEGER,
    "tkdn_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_capacities" (
    "product_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "capacity" INTEGER NOT NULL,
    "free_capacity" INTEGER NOT NULL,

    CONSTRAINT "product_capacities_pkey" PRIMARY KEY ("product_id","month")
);

-- CreateTable
CREATE TABLE "capabilities" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "plant_id" UUID,
    "source" "CapabilitySource" NOT NULL DEFAULT 'own',
    "production_house_id" UUID,
    "process" TEXT,
    "material" TEXT,
    "machine" TEXT,
    "max_size_mm" INTEGER,
    "tolerance_mm" DECIMAL(8,3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "capabilities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificates" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "product_id" UUID,
    "scheme" TEXT NOT NULL,
    "number" TEXT,
    "scope" TEXT,
    "issued_on" DATE,
    "valid_until" DATE,
    "file_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "certificates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "level" "VerificationLevel" NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "refused_reason" TEXT,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_keys" TEXT[],
    "note" TEXT,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_records" (
    "id" UUID NOT NULL,
    "supplier_organization_id" UUID NOT NULL,
    "buyer_organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "quantity" INTEGER,
    "rejected_quantity" INTEGER,
    "on_time" BOOLEAN,
    "amount_idr" BIGINT,
    "payment_days" INTEGER,

    CONSTRAINT "track_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_phone_key" ON "users"("phone");

-- CreateIndex
CREATE INDEX "registrations_contact_idx" ON "registrations"("contact");

-- CreateIndex
CREATE INDEX "one_time_codes_user_id_purpose_idx" ON "one_time_codes"("user_id", "purpose");

-- CreateIndex
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_identities_issuer_subject_key" ON "external_identities"("issuer", "subject");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE INDEX "memberships_organization_id_idx" ON "memberships"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "colleague_invitations_token_hash_key" ON "colleague_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "colleague_invitations_organization_id_idx" ON "colleague_invitations"("organization_id");

-- CreateIndex
CREATE INDEX "consents_user_id_idx" ON "consents"("user_id");

-- CreateIndex
CREATE INDEX "regions_parent_code_idx" ON "regions"("parent_code");

-- CreateIndex
CREATE INDEX "dated_rules_code_idx" ON "dated_rules"("code");

-- CreateIndex
CREATE INDEX "match_runs_need_id_created_at_idx" ON "match_runs"("need_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "matches_run_id_supplier_organization_id_key" ON "matches"("run_id", "supplier_organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "matches_run_id_rank_key" ON "matches"("run_id", "rank");

-- CreateIndex
CREATE INDEX "needs_organization_id_state_idx" ON "needs"("organization_id", "state");

-- CreateIndex
CREATE INDEX "needs_state_published_at_idx" ON "needs"("state", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "need_approvals_need_id_submission_key" ON "need_approvals"("need_id", "submission");

-- CreateIndex
CREATE UNIQUE INDEX "requirements_need_id_position_key" ON "requirements"("need_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "lots_need_id_position_key" ON "lots"("need_id", "position");

-- CreateIndex
CREATE INDEX "bills_of_materials_organization_id_idx" ON "bills_of_materials"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "bill_of_materials_lines_bill_of_materials_id_position_key" ON "bill_of_materials_lines"("bill_of_materials_id", "position");

-- CreateIndex
CREATE INDEX "organizations_kind_status_idx" ON "organizations"("kind", "status");

-- CreateIndex
CREATE INDEX "organization_names_organization_id_idx" ON "organization_names"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnerships_number_key" ON "partnerships"("number");

-- CreateIndex
CREATE INDEX "partnerships_buyer_organization_id_idx" ON "partnerships"("buyer_organization_id");

-- CreateIndex
CREATE INDEX "partnership_parties_organization_id_idx" ON "partnership_parties"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_lines_partnership_id_position_key" ON "partnership_lines"("partnership_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_lines_award_id_key" ON "partnership_lines"("award_id");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_orders_number_key" ON "purchase_orders"("number");

-- CreateIndex
CREATE INDEX "purchase_orders_partnership_id_idx" ON "purchase_orders"("partnership_id");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_order_lines_purchase_order_id_partnership_line_id_key" ON "purchase_order_lines"("purchase_order_id", "partnership_line_id");

-- CreateIndex
CREATE INDEX "deliveries_supplier_organization_id_idx" ON "deliveries"("supplier_organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_purchase_order_id_note_number_key" ON "deliveries"("purchase_order_id", "note_number");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_lines_delivery_id_purchase_order_line_id_key" ON "delivery_lines"("delivery_id", "purchase_order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "acceptances_delivery_id_key" ON "acceptances"("delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "acceptance_lines_delivery_line_id_key" ON "acceptance_lines"("delivery_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_acceptance_id_key" ON "invoices"("acceptance_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_number_key" ON "invoices"("number");

-- CreateIndex
CREATE UNIQUE INDEX "payments_invoice_id_reference_key" ON "payments"("invoice_id", "reference");

-- CreateIndex
CREATE INDEX "audit_entries_organization_id_at_idx" ON "audit_entries"("organization_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_actor_user_id_at_idx" ON "audit_entries"("actor_user_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_subject_type_subject_id_sequence_key" ON "audit_entries"("subject_type", "subject_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_seal_members_seal_number_idx" ON "audit_seal_members"("seal_number");

-- CreateIndex
CREATE INDEX "outbox_mails_created_at_idx" ON "outbox_mails"("created_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_keys_scope_owner_key_key" ON "idempotency_keys"("scope", "owner", "key");

-- CreateIndex
CREATE INDEX "invitations_supplier_organization_id_idx" ON "invitations"("supplier_organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_need_id_supplier_organization_id_key" ON "invitations"("need_id", "supplier_organization_id");

-- CreateIndex
CREATE INDEX "quotes_need_id_idx" ON "quotes"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_lines_quote_id_lot_id_key" ON "quote_lines"("quote_id", "lot_id");

-- CreateIndex
CREATE UNIQUE INDEX "awards_lot_id_quote_id_key" ON "awards"("lot_id", "quote_id");

-- CreateIndex
CREATE INDEX "plants_organization_id_idx" ON "plants"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "products_organization_id_position_key" ON "products"("organization_id", "position");

-- CreateIndex
CREATE INDEX "capabilities_organization_id_idx" ON "capabilities"("organization_id");

-- CreateIndex
CREATE INDEX "certificates_organization_id_idx" ON "certificates"("organization_id");

-- CreateIndex
CREATE INDEX "claims_organization_id_idx" ON "claims"("organization_id");

-- CreateIndex
CREATE INDEX "claims_subject_type_subject_id_idx" ON "claims"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- CreateIndex
CREATE INDEX "track_records_supplier_organization_id_occurred_at_idx" ON "track_records"("supplier_organization_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "track_records_kind_source_id_supplier_organization_id_key" ON "track_records"("kind", "source_id", "supplier_organization_id");

-- AddForeignKey
ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_identities" ADD CONSTRAINT "external_identities_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "colleague_invitations" ADD CONSTRAINT "colleague_invitations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "regions"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_weights_version_fkey" FOREIGN KEY ("weights_version") REFERENCES "match_weights"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_supplier_organization_id_fkey" FOREIGN KEY ("supplier_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_bill_of_materials_line_id_fkey" FOREIGN KEY ("bill_of_materials_line_id") REFERENCES "bill_of_materials_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_kblis" ADD CONSTRAINT "need_kblis_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_approvals" ADD CONSTRAINT "need_approvals_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lots" ADD CONSTRAINT "lots_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bills_of_materials" ADD CONSTRAINT "bills_of_materials_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_of_materials_lines" ADD CONSTRAINT "bill_of_materials_lines_bill_of_materials_id_fkey" FOREIGN KEY ("bill_of_materials_id") REFERENCES "bills_of_materials"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organizations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_names" ADD CONSTRAINT "organization_names_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_kblis" ADD CONSTRAINT "organization_kblis_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_buyer_organization_id_fkey" FOREIGN KEY ("buyer_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_lines" ADD CONSTRAINT "partnership_lines_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_lines" ADD CONSTRAINT "partnership_lines_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "awards"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_lines" ADD CONSTRAINT "partnership_lines_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_order_lines" ADD CONSTRAINT "purchase_order_lines_purchase_order_id_fkey" FOREIGN KEY ("purchase_order_id") REFERENCES "purchase_orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_order_lines" ADD CONSTRAINT "purchase_order_lines_partnership_line_id_fkey" FOREIGN KEY ("partnership_line_id") REFERENCES "partnership_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_purchase_order_id_fkey" FOREIGN KEY ("purchase_order_id") REFERENCES "purchase_orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_supplier_organization_id_fkey" FOREIGN KEY ("supplier_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_lines" ADD CONSTRAINT "delivery_lines_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_lines" ADD CONSTRAINT "delivery_lines_purchase_order_line_id_fkey" FOREIGN KEY ("purchase_order_line_id") REFERENCES "purchase_order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance_lines" ADD CONSTRAINT "acceptance_lines_acceptance_id_fkey" FOREIGN KEY ("acceptance_id") REFERENCES "acceptances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance_lines" ADD CONSTRAINT "acceptance_lines_delivery_line_id_fkey" FOREIGN KEY ("delivery_line_id") REFERENCES "delivery_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_acceptance_id_fkey" FOREIGN KEY ("acceptance_id") REFERENCES "acceptances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_deductions" ADD CONSTRAINT "payment_deductions_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_supplier_organization_id_fkey" FOREIGN KEY ("supplier_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_lead_organization_id_fkey" FOREIGN KEY ("lead_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_parties" ADD CONSTRAINT "quote_parties_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_parties" ADD CONSTRAINT "quote_parties_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_profiles" ADD CONSTRAINT "supplier_profiles_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plants" ADD CONSTRAINT "plants_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plants" ADD CONSTRAINT "plants_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_plant_id_fkey" FOREIGN KEY ("plant_id") REFERENCES "plants"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_capacities" ADD CONSTRAINT "product_capacities_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capabilities" ADD CONSTRAINT "capabilities_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capabilities" ADD CONSTRAINT "capabilities_plant_id_fkey" FOREIGN KEY ("plant_id") REFERENCES "plants"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capabilities" ADD CONSTRAINT "capabilities_production_house_id_fkey" FOREIGN KEY ("production_house_id") REFERENCES "organizations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_records" ADD CONSTRAINT "track_records_supplier_organization_id_fkey" FOREIGN KEY ("supplier_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_records" ADD CONSTRAINT "track_records_buyer_organization_id_fkey" FOREIGN KEY ("buyer_organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


