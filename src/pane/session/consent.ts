/** What must be looked at before a task writes: a click on the ribbon acts at once only where there is nothing of it. */
import type { Diagnostic } from "../../core";
import type { Plan } from "./state";

/** Columns that are not sure, text that somebody typed and that is in the way, and places that cannot be written. */
const DOUBTS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "column-weak",
  "column-ambiguous",
  "deduction-differs",
  "page-text-kept",
  "page-text-dropped",
  "page-line-kept",
  "page-column-dropped",
  "page-unreadable",
  "sheet-protected",
  "page-protected",
  "structure-locked",
  "setting-protected",
  "no-room",
  "setting-wrong",
  "cells-merged",
]);

/** About the writing itself, and what it leaves open; what is odd about the scorecard stands under its own heading anyway. */
const REMARKS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "basis-self",
  "no-scores",
  "nothing-lost",
  "no-known-loss",
  "deduction-fixed",
  "outside-print-area",
  "page-name-taken",
  "page-row-kept",
  "page-rows-below",
  "no-lead",
  "no-solution",
  "placeholder-empty",
  "target-out-of-range",
  "learned-nothing",
  "learned-whole",
  "learned-date",
  "setting-unreadable",
  "setting-column-missing",
  "page-number-old",
  "item-on-both-lists",
  "tracking-missing",
  "remedies-blank",
  "deadlines-past",
  "page-outdated",
  "pages-behind",
]);

/** What a task says beside its doubts. */
export const remarksOf = ({ task, diagnostics }: Plan): Diagnostic[] =>
  task.kind === "command" && task.command !== "sample"
    ? diagnostics.filter(({ code }) => REMARKS.has(code))
    : [];

/** Places that nobody can write to until a person opens them in Excel. */
const LOCKS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "sheet-protected",
  "page-protected",
  "structure-locked",
  "setting-protected",
]);

/** Whether something was left out that can be written once a person has unlocked its place. */
export const isLockedOut = ({ doubts }: Pick<Plan, "doubts">): boolean =>
  doubts.some(({ code }) => LOCKS.has(code));

export const doubtsAmong = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ code }) => DOUBTS.has(code));

/** A plan that somebody agreed to beforehand, with something to write and nothing to ask. */
export const mayActAtOnce = ({ task, edits, doubts, kept }: Plan): boolean =>
  task.consent === "given" && edits.length > 0 && doubts.length === 0 && kept.length === 0;
