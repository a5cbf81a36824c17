"""read_books.py: what openpyxl finds in workbooks. File names come on standard input, one JSON object per file goes out:
{file, error} or {file, sheets: [{title, page, merges, rules, widths, protected, cells: {A1: [value, formula, numberFormat, look]}}]}."""
import json
import sys

import openpyxl


def plain(value):
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def colour(c):
    return None if c is None else f"{c.type}:{c.value}:{c.tint}"


def edge(side):
    return None if side is None or side.style is None else f"{side.style} {colour(side.color)}"


def look_of(cell):
    font, fill, border, align = cell.font, cell.fill, cell.border, cell.alignment
    return "|".join(
        str(part)
        for part in (
            font.name, font.sz, font.b, font.i, font.u, colour(font.color),
            fill.fill_type, colour(getattr(fill, "fgColor", None)),
            edge(border.left), edge(border.right), edge(border.top), edge(border.bottom),
            align.horizontal, align.vertical, align.wrap_text,
        )
    )


def pages_of(workbook):
    """What our mark says of each sheet: the page name before the bar."""
    pages = {}
    if hasattr(workbook.defined_names, "definedName"):  # openpyxl before 3.1
        found = [(d.localSheetId, d.attr_text) for d in workbook.defined_names.definedName if d.name == "cchc_page"]
        pages = {workbook.sheetnames[at]: text for at, text in found if at is not None}
    else:
        pages = {s.title: s.defined_names["cchc_page"].attr_text for s in workbook if "cchc_page" in s.defined_names}
    return {title: text.strip('"').split("|")[0] for title, text in pages.items()}


def cells_of(sheet, values, looks):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if not cell.has_style and cell.value is None:
                continue
            style = getattr(cell, "style_id", None)
            if style is None:
                continue  # inside a merged area
            if style not in looks:
                looks[style] = look_of(cell)
            formula = plain(getattr(cell.value, "text", cell.value)) if cell.data_type == "f" else None
            stored = values[cell.coordinate].value if formula is not None else cell.value
            cells[cell.coordinate] = [plain(stored), formula, cell.number_format, looks[style]]
    return cells


def rules_of(sheet):
    return sorted(
        [str(area.sqref), rule.type, list(rule.formula)] for area in sheet.conditional_formatting for rule in area.rules
    )


def sheet_of(sheet, values, looks, page):
    return {
        "title": sheet.title,
        "page": page,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "rules": rules_of(sheet),
        "widths": {col: size.width for col, size in sheet.column_dimensions.items() if size.customWidth},
        "protected": sheet.protection.sheet,
        "cells": cells_of(sheet, values, looks),
    }


def read(file):
    formulas = openpyxl.load_workbook(file)
    values = openpyxl.load_workbook(file, data_only=True)
    looks = {}
    pages = pages_of(formulas)
    sheets = [sheet_of(s, values[s.title], looks, pages.get(s.title)) for s in formulas.worksheets]
    return {"file": file, "sheets": sheets}


for line in sys.stdin:
    name = line.rstrip("\n")
    try:
        answer = read(name)
    except Exception as error:  # whatever openpyxl says is the answer
        answer = {"file": name, "error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer, default=str))
