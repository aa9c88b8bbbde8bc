/** A province on the tile grid: a tile each, about where it lies, so that a small province is as easy to see as a large one. */
export interface ProvinceTile {
  /** Kemendagri code. */
  readonly code: string;
  readonly label: string;
  /** From the west and from the north, counted from 0. */
  readonly column: number;
  readonly row: number;
}

const tile = (code: string, label: string, column: number, row: number): ProvinceTile => ({ code, label, column, row });

export const TILE_COLUMNS = 17;
export const TILE_ROWS = 7;

/** The 38 provinces of Kepmendagri 100.1.1-6117/2022. */
export const PROVINCE_TILES: readonly ProvinceTile[] = [
  tile("11", "ACE", 0, 0),
  tile("12", "SUT", 1, 1),
  tile("14", "RIA", 2, 1),
  tile("21", "KRI", 4, 1),
  tile("13", "SBR", 1, 2),
  tile("15", "JBI", 2, 2),
  tile("19", "BBL", 4, 2),
  tile("17", "BKL", 2, 3),
  tile("16", "SSL", 3, 3),
  tile("18", "LPG", 3, 4),
  tile("36", "BTN", 4, 5),
  tile("31", "JKT", 5, 5),
  tile("32", "JBR", 5, 6),
  tile("33", "JTG", 6, 5),
  tile("34", "DIY", 6, 6),
  tile("35", "JTM", 7, 5),
  tile("51", "BAL", 8, 5),
  tile("52", "NTB", 9, 5),
  tile("53", "NTT", 10, 5),
  tile("65", "KTR", 8, 0),
  tile("61", "KBR", 6, 1),
  tile("62", "KTG", 7, 2),
  tile("64", "KTM", 8, 1),
  tile("63", "KSL", 8, 2),
  tile("76", "SLB", 10, 2),
  tile("72", "SLT", 11, 1),
  tile("75", "GTO", 12, 1),
  tile("71", "SLU", 13, 1),
  tile("73", "SLS", 10, 3),
  tile("74", "SLR", 11, 3),
  tile("82", "MUT", 14, 1),
  tile("81", "MAL", 13, 3),
  tile("96", "PBD", 14, 2),
  tile("92", "PBR", 15, 2),
  tile("94", "PTE", 15, 3),
  tile("91", "PAP", 16, 2),
  tile("95", "PPE", 16, 3),
  tile("93", "PSE", 16, 4),
];
