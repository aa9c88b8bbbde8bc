import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A source file of the project. */
export interface SourceFile {
  /** Relative to the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and JavaScript file below these folders that a person wrote. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap(filesBelow).map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(name);
    return /\.(ts|tsx|mjs|cjs)$/.test(entry.name) ? [name] : [];
  });
}

/** The first statement, comments left out. */
export function firstStatement({ text }: SourceFile): string {
  const code = text.replace(/^(\s*(\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|#![^\n]*\n))*/, "");
  return code.split("\n").find((line) => line.trim() !== "") ?? "";
}
