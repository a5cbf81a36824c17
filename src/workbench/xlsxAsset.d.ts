/** A workbook as the bundler hands it over: a data address with its bytes in base64. */
declare module "*.xlsx" {
  const dataUrl: string;
  export default dataUrl;
}
