import { afterAll, beforeAll } from "vitest";
import { closeOwnDatabase, openOwnDatabase } from "@/tests/support/database";

beforeAll(openOwnDatabase);
afterAll(closeOwnDatabase);
