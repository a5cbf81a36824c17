/** From which day the serial numbers of the workbook's dates count. */

/** The serial number of 1 January 2000 where days are counted from 1904. */
const DAY_IN_1904_SYSTEM = 35_064;

export interface DateSystem {
  readonly is1904: () => boolean;
}

/**
 * Office.js has no property for it (looked up in ExcelApi 1.20), but its worksheet functions (1.2) count days as the
 * workbook does. An answer that is neither number counts as the usual system.
 */
export function askDateSystem({ functions }: Excel.Workbook): DateSystem {
  const day = functions.date(2000, 1, 1);
  day.load("value");
  return { is1904: () => day.value === DAY_IN_1904_SYSTEM };
}
