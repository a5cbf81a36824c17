/** What Excel on the web tells an add-in about itself when the add-in starts. */

export interface HostFacts {
  /** The newest ExcelApi of the emulated Excel. */
  readonly apiSet: string;
  readonly displayLanguage: string;
}

export const APP_ID = "cchc";

/** The answer to ContextActivationManager_getAppContextAsync. 16 is Excel on the web. */
export function appContext({ apiSet, displayLanguage }: HostFacts): Readonly<Record<string, unknown>> {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: "16",
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: "https://localhost/bang-diem.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "c",
    _appInstanceId: "pane",
    _appMinorVersion: 0,
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.0",
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: "CCHC",
    _appDomains: [],
    _featureGates: {},
    // The version as text: as a number 1.20 would be 1.2.
    _requirementMatrix: JSON.stringify({ ExcelApi: apiSet, RichApiRuntime: "1.2", DialogApi: "1.2" }),
  };
}
