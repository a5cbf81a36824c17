/** How the page is laid out: bar on top, workbook on the left, pane on the right, which slides over on narrow screens. */
export const PAGE_CSS = `
html,body,#root{height:100%;margin:0}
.desk{height:100dvh;display:flex;flex-direction:column;overflow:hidden}
.skip{position:absolute;left:8px;top:-60px;z-index:40;padding:8px 12px;background:var(--colorNeutralBackground1);color:var(--colorNeutralForeground1);border:2px solid var(--colorBrandStroke1)}
.skip:focus{top:8px}
.bar{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;padding:4px 8px;border-bottom:1px solid var(--colorNeutralStroke2)}
.bar h1{font-size:16px;margin:0 8px 0 0;font-weight:600;max-width:34ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar .grow{flex:1}
.bar .small{min-width:0;padding-inline:8px}
.split{flex:1;min-height:0;display:flex;position:relative}
.book{flex:1;min-width:0;min-height:0;display:flex;flex-direction:column}
.divider{flex:none;width:7px;cursor:col-resize;background:var(--colorNeutralBackground3);border:0;padding:0;touch-action:none}
.divider:hover,.divider:focus-visible{background:var(--colorBrandBackground);outline:none}
.sideBody{flex:1;min-width:0;overflow:auto}
.side{flex:none;display:flex;background:var(--colorNeutralBackground1)}
.address{display:flex;gap:8px;align-items:center;padding:2px 8px;border-bottom:1px solid var(--colorNeutralStroke2);min-height:30px}
.address output{font-variant-numeric:tabular-nums}
.address .name{min-width:6ch;font-weight:600}
.address .content{flex:1;min-width:0;padding-left:8px;border-left:1px solid var(--colorNeutralStroke2);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.address .what{flex:none;color:var(--colorNeutralForeground2)}
.tabs{display:flex;gap:2px;overflow-x:auto;padding:2px 8px;border-top:1px solid var(--colorNeutralStroke2);background:var(--colorNeutralBackground2)}
.tabs button{font:inherit;flex:none;padding:5px 12px;border:1px solid transparent;border-bottom:3px solid var(--tab,transparent);background:none;color:inherit;cursor:pointer;white-space:nowrap}
.tabs button[aria-selected="true"]{background:var(--colorNeutralBackground1);border-color:var(--colorNeutralStroke1);border-bottom-color:var(--tab,var(--colorBrandStroke1));font-weight:600}
.tabs button:focus-visible{outline:2px solid var(--colorStrokeFocus2);outline-offset:-2px}
.tabs .new{margin-left:6px;font-size:11px;padding:0 5px;border-radius:8px;background:var(--colorBrandBackground);color:var(--colorNeutralForegroundOnBrand)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;padding:2px 8px;font-size:12px;margin:0;list-style:none}
.legend .box{display:inline-block;width:16px;height:12px;margin-right:6px;vertical-align:-1px;border:1px solid var(--colorNeutralStroke1)}
.legend .ours{box-shadow:inset 0 0 0 2px #2b6cb0}.legend .typed{box-shadow:inset 0 0 0 2px #8a5a00}
.legend .stale{background:repeating-linear-gradient(135deg,transparent 0 4px,#888 4px 5px)}
.landing{max-width:760px;margin:7vh auto 0;padding:0 16px;width:100%;box-sizing:border-box;text-align:center}
.landing .logo{width:64px;height:64px}
.landing h1{font-size:32px;line-height:1.25;margin:8px 0}
.landing .more{margin-top:24px;line-height:1.7}
.drop{margin:24px 0;padding:44px 16px;border:2px dashed var(--colorNeutralStroke1);border-radius:8px}
.drop.over{border-color:var(--colorBrandStroke1);background:var(--colorBrandBackground2)}
.drop p{margin:0 0 16px}
.steps{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:12px;margin:0 0 24px;padding:0;list-style:none;counter-reset:step;text-align:left}
.steps li{counter-increment:step;display:flex;gap:10px;padding:12px;border:1px solid var(--colorNeutralStroke2);border-radius:8px;line-height:1.45}
.steps li::before{content:counter(step);flex:none;width:24px;height:24px;line-height:24px;border-radius:50%;text-align:center;font-weight:600;background:var(--colorBrandBackground);color:var(--colorNeutralForegroundOnBrand)}
.actions{display:flex;flex-wrap:wrap;gap:8px;justify-content:center}
.scrolls{flex:1;overflow:auto;padding:12px 16px}
.units{border-collapse:collapse;width:100%}
.units th,.units td{padding:6px 8px;border-bottom:1px solid var(--colorNeutralStroke2);text-align:left;vertical-align:top}
.units .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.units ul{margin:0;padding-left:16px}
.keys{border-collapse:collapse}.keys th,.keys td{padding:4px 12px 4px 0;text-align:left;font-weight:400;vertical-align:top}
.keys th{font-weight:600;white-space:nowrap}
.toggle{display:none}
@media (max-width:960px){
.toggle{display:inline-flex}
.address .what{display:none}
.divider{display:none}
.side{position:absolute;inset:0 0 0 auto;width:min(420px,100%)!important;box-shadow:0 0 16px #0006;transform:translateX(0);transition:transform .2s;z-index:20}
.side.away{transform:translateX(105%);visibility:hidden}
}
@media (prefers-reduced-motion:reduce){.side{transition:none!important}}
`;
