import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import PDFDocument from "pdfkit";

/** What stands at the foot of every page. */
export interface PaperMark {
  /** `Kontrak MR/2026/11/0001`. */
  readonly name: string;
  /** Fingerprint of what the paper says, in hexadecimal. */
  readonly hash: string;
  /** The day of what it says; the file bears it as its own, so that the same content gives the same bytes. */
  readonly dated: Date;
  /** Every page says that it is a demonstration. */
  readonly demo: boolean;
}

export interface TableColumn {
  readonly header: string;
  /** Part of the width, of the sum of all columns. */
  readonly share: number;
  readonly align?: "left" | "right";
}

const MARGIN = 56;
const FOOT = 64;
const INK = "#1C1B1A";
const FAINT = "#57534E";
const LINE = "#B8B2A8";
const SIZE = 9.5;
const CELL = 5;

const fontFile = (name: string) => readFileSync(path.join(process.cwd(), "lib", "platform", "fonts", name));

/**
 * A4 paper with the project's own letters: headings, paragraphs, facts and tables that break over pages, a foot with name,
 * fingerprint and page. The same calls with the same mark give the same bytes.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly width: number;
  private readonly mark: PaperMark;
  private readonly bytes: Promise<Uint8Array<ArrayBuffer>>;

  constructor(mark: PaperMark) {
    this.mark = mark;
    this.doc = new PDFDocument({
      size: "A4",
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: FOOT },
      bufferPages: true,
      lang: "id-ID",
      info: { Title: mark.name, Producer: "Mata Rantai", Creator: "Mata Rantai", CreationDate: mark.dated },
    });
    this.doc.registerFont("regular", fontFile("PlusJakartaSans-Regular.ttf"));
    this.doc.registerFont("bold", fontFile("PlusJakartaSans-Bold.ttf"));
    this.width = this.doc.page.width - 2 * MARGIN;
    this.bytes = collect(this.doc);
    this.doc.font("regular").fontSize(SIZE).fillColor(INK);
  }

  title(text: string, under: readonly string[]): void {
    this.doc.font("bold").fontSize(18).text(text, MARGIN, this.doc.y, { align: "center", width: this.width });
    this.doc.font("regular").fontSize(SIZE).fillColor(FAINT);
    for (const line of under) this.doc.text(line, { align: "center", width: this.width });
    this.doc.fillColor(INK).moveDown(1);
  }

  heading(text: string): void {
    this.room(48);
    this.doc.moveDown(0.8).font("bold").fontSize(11).text(text, MARGIN, this.doc.y, { width: this.width });
    this.doc.font("regular").fontSize(SIZE).moveDown(0.3);
  }

  paragraph(text: string, { faint = false }: { readonly faint?: boolean } = {}): void {
    this.doc.fillColor(faint ? FAINT : INK).text(text, MARGIN, this.doc.y, { width: this.width, lineGap: 2 });
    this.doc.fillColor(INK).moveDown(0.4);
  }

  /** A name and what it is, side by side. */
  facts(rows: readonly (readonly [string, string])[]): void {
    const name = this.width * 0.32;
    for (const [term, value] of rows) {
      const height = this.doc.heightOfString(value, { width: this.width - name });
      this.room(height + 4);
      const top = this.doc.y;
      this.doc.fillColor(FAINT).text(term, MARGIN, top, { width: name - 8 });
      const below = this.doc.y;
      this.doc.fillColor(INK).text(value, MARGIN + name, top, { width: this.width - name });
      this.doc.y = Math.max(below, this.doc.y) + 3;
    }
    this.doc.x = MARGIN;
  }

  /** Rows under headers; the headers stand again on each new page. */
  table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): void {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (this.width * share) / whole);
    const height = (cells: readonly string[]) =>
      Math.max(...cells.map((cell, at) => this.doc.heightOfString(cell, { width: (widths[at] ?? 0) - 2 * CELL }))) +
      2 * CELL;
    const draw = (cells: readonly string[], font: "regular" | "bold") => {
      this.doc.font(font);
      const tall = height(cells);
      const top = this.doc.y;
      let left = MARGIN;
      cells.forEach((cell, at) => {
        const width = widths[at] ?? 0;
        this.doc.text(cell, left + CELL, top + CELL, { width: width - 2 * CELL, align: columns[at]?.align ?? "left" });
        left += width;
      });
      this.doc.y = top + tall;
      this.rule();
    };
    const headers = columns.map(({ header }) => header);
    this.room(60);
    draw(headers, "bold");
    for (const row of rows) {
      this.doc.font("regular");
      if (this.room(height(row))) draw(headers, "bold");
      draw(row, "regular");
    }
    this.doc.font("regular").moveDown(0.6);
    this.doc.x = MARGIN;
  }

  /** Begins a new page when `height` points do not fit any more; says whether it did. */
  room(height: number): boolean {
    if (this.doc.y + height <= this.doc.page.height - FOOT) return false;
    this.doc.addPage();
    return true;
  }

  private rule(): void {
    const { y } = this.doc;
    this.doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.width, y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
  }

  /** Writes the foot of every page and answers the file. */
  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      this.foot(page + 1, count);
    }
    this.doc.end();
    return this.bytes;
  }

  private foot(page: number, count: number): void {
    const { doc, width, mark } = this;
    // Text below the margin would begin a new page.
    doc.page.margins.bottom = 0;
    const top = doc.page.height - FOOT + 18;
    doc
      .moveTo(MARGIN, top - 6)
      .lineTo(MARGIN + width, top - 6)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    doc.font("regular").fontSize(7.5).fillColor(FAINT);
    doc.text(`${mark.name} · sidik isi ${mark.hash}`, MARGIN, top, { width: width * 0.8, lineBreak: false });
    doc.text(`Halaman ${page} dari ${count}`, MARGIN, top, { width, align: "right", lineBreak: false });
    if (mark.demo) {
      doc.font("bold").fillColor("#A3341F").fontSize(8);
      doc.text("DATA DEMO · bukan dokumen sungguhan", MARGIN, 28, { width, align: "center", lineBreak: false });
    }
    doc.page.margins.bottom = FOOT;
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
}
