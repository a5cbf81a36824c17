/**
 * What the log remembers of a run, and its text in cells.
 *
 * The text is JSON in plain ASCII: programs that save the workbook may recompose accents, rewrite line breaks or read
 * "_x000D_" as a character, and none of that can happen to ASCII escapes. A hash tells whether the text is still ours;
 * each piece names its run, entry and number, so that rows may be sorted. It begins with "[" and ends with ".": no
 * program takes that for a number, date or formula, and no blank at an end can be lost.
 */
import type { Edit } from "../../edits/edit";
import { hashOfText } from "../../edits/fingerprint";
import type { Cell, CellValue, PageMark } from "../../grid/grid";

/** A cell before the run, and its content after it. */
export interface LoggedCell {
  readonly row: number;
  readonly col: number;
  readonly before: Cell;
  readonly after: { readonly value: CellValue; readonly formula?: string };
}

/** `mark` finds a sheet of ours that was renamed since. */
interface OnSheet {
  readonly sheet: string;
  readonly mark?: PageMark;
}

export type LogEntry =
  | (OnSheet & { readonly kind: "cells"; readonly cells: readonly LoggedCell[] })
  /** A sheet that was added; the hash of its contents as written. */
  | (OnSheet & { readonly kind: "sheet"; readonly hash: string })
  /** Everything else, by the edits that take it back: widths, merges, highlights, tables, and whole sheets that went. */
  | (OnSheet & { readonly kind: "edits"; readonly edits: readonly Edit[] });

export interface EntryId {
  readonly run: number;
  /** Counted from 1 in its run. */
  readonly entry: number;
}

/** One row's share of an entry's text. */
export interface Piece extends EntryId {
  readonly part: number;
  readonly parts: number;
  readonly hash: string;
  readonly text: string;
}

/** A cell holds 32,767 characters; the rest is for the head of the piece. */
const PIECE_LENGTH = 29_900;

/** The entry as texts for cells, each at most 30,000 characters. */
export function piecesOf(id: EntryId, entry: LogEntry): string[] {
  const text = asciiJson(entry);
  const parts = Math.ceil(text.length / PIECE_LENGTH);
  const hash = hashOfText(text);
  return Array.from({ length: parts }, (_, i) => {
    const piece = text.slice(i * PIECE_LENGTH, (i + 1) * PIECE_LENGTH);
    const place = `${String(id.run)}.${String(id.entry)} ${String(i + 1)}/${String(parts)}`;
    return `[${place} ${hash}]${piece}.`;
  });
}

/** JSON with every character beyond ASCII, and what looks like an escape of the file format, as \uXXXX. */
function asciiJson(value: unknown): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value)
    .replace(/[^ -~]/g, escape)
    .replace(/_(?=x)/g, escape);
}

const PIECE = /^\[(\d{1,9})\.(\d{1,9}) (\d{1,9})\/(\d{1,9}) ([0-9a-f]{16})\](.*)\.$/s;

/** The piece that a cell holds; undefined when it holds none. */
export function readPiece(value: CellValue): Piece | undefined {
  const match = typeof value === "string" ? PIECE.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, run, entry, part, parts, hash = "", text = ""] = match;
  return {
    run: Number(run),
    entry: Number(entry),
    part: Number(part),
    parts: Number(parts),
    hash,
    text,
  };
}

/** The entry that its pieces make, in any order, repeated ones counted once; undefined when a piece is missing or was changed. */
export function readEntry(pieces: readonly Piece[]): LogEntry | undefined {
  const byPart = new Map(pieces.map((piece) => [piece.part, piece.text]));
  const [first] = pieces;
  if (first?.parts !== byPart.size) return undefined;
  const text = Array.from({ length: first.parts }, (_, i) => byPart.get(i + 1) ?? "").join("");
  // Only a text of ours has this hash, and ours is JSON of an entry: no other shape gets past this line.
  return hashOfText(text) === first.hash ? (JSON.parse(text) as LogEntry) : undefined;
}
