/** The rules of the grid that hold for all sheets. The sheet is paper: it stays light under a dark page, as in Excel. */
import { litCss } from "./lookCss";

export const GRID_CSS = `
.scroller{position:relative;overflow:auto;flex:1;min-height:0;background:#fff;color:#000;color-scheme:light;outline:none}
.sheet{border-collapse:separate;border-spacing:0;table-layout:fixed;line-height:1.2}
.sheet td,.sheet th{box-sizing:border-box;padding:0;position:relative}
.sheet td{border-right:1px solid transparent;border-bottom:1px solid transparent;background-clip:border-box}
.sheet.lines td{border-color:#e1e1e1}
.sheet td[style*="sticky"]{background-color:#fff}
.sheet td::before{content:"";position:absolute;inset:-1px;pointer-events:none;z-index:1}
.sheet td>div{box-sizing:border-box;display:flex;overflow:hidden;padding:0 calc(var(--pt)*2);max-width:100%}
.sheet td>div>span{max-width:100%;min-width:0}
.sheet td.spill>div{overflow:visible}
.sheet td.spill>div>span{max-width:calc(100% + var(--spill));overflow:hidden;flex:none}
:where(.sheet td.number>div){justify-content:flex-end}
:where(.sheet td.boolean>div,.sheet td.error>div){justify-content:center}
.sheet td.number>div>span{white-space:pre;overflow:hidden;text-overflow:clip}
.sheet td.cut-top::before,.sheet td.cut-both::before{border-top:0}
.sheet td.cut-bottom::before,.sheet td.cut-both::before{border-bottom:0}
.sheet .colHead,.sheet .corner,.sheet .rowHead{background:#f3f3f3;color:#444;font:calc(var(--pt)*9) "Segoe UI",Arial,sans-serif;text-align:center;font-weight:400;border-right:1px solid #c8c8c8;border-bottom:1px solid #c8c8c8}
.sheet .colHead,.sheet .corner{position:sticky;top:0;z-index:6}
.sheet .colHead.on{background:#d3e6d9;color:#0b5a32;font-weight:600}
.sheet .corner{left:0;z-index:8}
.sheet .rowHead{position:sticky;left:0;z-index:4}
.sheet td[aria-selected="true"]{outline:2px solid #0f7b41;outline-offset:-2px}
.sheet td:focus-visible{outline:3px solid #0f548c;outline-offset:-3px}
.sheet td.score{cursor:cell}
.sheet td.ours,.sheet td.fresh{box-shadow:inset 0 0 0 2px #2b6cb0}
.sheet td.typed{box-shadow:inset 0 0 0 2px #8a5a00}
.sheet td.stale>div{color:#5c5c5c;font-style:italic;justify-content:center;background:repeating-linear-gradient(135deg,transparent 0 5px,#0001 5px 6px)}
@keyframes flash{from{background-color:#ffe08a}}
.sheet td.fresh,.sheet td.new{animation:flash 1.6s ease-out}
@media (prefers-reduced-motion:reduce){.sheet td.fresh,.sheet td.new{animation:none}}
.sheet .gap td{border:0}
.editor{position:absolute;z-index:9;box-sizing:border-box;border:2px solid #0f7b41;padding:0 4px;font:calc(var(--pt)*12) "Times New Roman",serif;text-align:center;background:#fff;color:#000}
${litCss("sheet")}
@media (forced-colors:active){.sheet td.ours,.sheet td.fresh,.sheet td.typed{outline:2px dashed Highlight;outline-offset:-2px}}
`;
