"""read_values.py FILE.xlsx: the stored values that openpyxl finds, as JSON {sheet: {cell: value}}."""
import json
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
values = {
    sheet.title: {
        cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
    }
    for sheet in workbook.worksheets
}
json.dump(values, sys.stdout, default=str)
