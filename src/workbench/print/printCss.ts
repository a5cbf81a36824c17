/** How printed pages look on screen, and that only they go to the printer. */
export const PRINT_CSS = `
.preview{position:fixed;inset:0;z-index:30;display:flex;flex-direction:column;background:var(--colorNeutralBackground4);color:var(--colorNeutralForeground1);outline:none}
.preview .bar{background:var(--colorNeutralBackground1)}
.pages{flex:1;overflow:auto;padding:8px 16px 32px;text-align:center}
.paper{position:relative;display:inline-block;box-sizing:border-box;overflow:hidden;text-align:left;background:#fff;color:#000;box-shadow:0 1px 6px #0005;content-visibility:auto}
.paper .pageNumber{position:absolute;left:0;right:0;text-align:center;font:13pt "Times New Roman",serif}
.printed{border-collapse:separate;border-spacing:0;table-layout:fixed;line-height:1.2}
.printed td{box-sizing:border-box;padding:0;position:relative;print-color-adjust:exact}
.printed td::before{content:"";position:absolute;inset:-1px 0 0 -1px;pointer-events:none}
.printed td>div{box-sizing:border-box;display:flex;overflow:hidden;padding:0 calc(var(--pt)*2)}
.printed td>div>span{max-width:100%;min-width:0}
.printed td.spill>div{overflow:visible}
.printed td.spill>div>span{max-width:calc(100% + var(--spill));flex:none;overflow:hidden}
:where(.printed td.number>div){justify-content:flex-end}
:where(.printed td.boolean>div,.printed td.error>div){justify-content:center}
@media print{
body *{visibility:hidden}
.preview,.pages,.pages>div,.paper,.paper *{visibility:visible}
.noPrint{display:none!important}
.preview{position:static;background:none}.pages{overflow:visible;padding:0}
.paper{box-shadow:none;break-after:page;display:block}
.desk{height:auto;overflow:visible}
}
`;
