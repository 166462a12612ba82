/** Type, cards, tables, and the parts that several sections have. */
export const BASE_STYLE = `
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--page);color:var(--ink);font:15px/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
body{max-width:1240px;margin:0 auto;padding:28px 24px}
code{font:.92em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
h1{font-size:clamp(22px,3.4vw,32px);line-height:1.22;letter-spacing:-.015em;font-weight:650;max-width:32em;text-wrap:balance}
h2{font-size:19px;line-height:1.3;letter-spacing:-.01em;font-weight:650}
h3{font-size:14px;font-weight:600}
small,.lead,footer{color:var(--soft);font-size:13px}
ul,ol{list-style:none}
a{color:var(--accent)}
header{display:grid;gap:18px;margin-bottom:28px}
main{display:grid;gap:20px;grid-template-columns:repeat(auto-fit,minmax(min(100%,500px),1fr))}
.wide,main>:nth-last-child(1 of :not(.wide)):nth-child(odd of :not(.wide)){grid-column:1/-1}
main>section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;min-width:0}
main>section>h2{margin-bottom:8px}
footer{margin-top:24px}
.toolbar{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;justify-content:space-between}
.what strong{font-weight:600}
.status{display:inline-flex;align-items:center;gap:7px;font-weight:600;margin-right:6px;color:var(--c)}
.status::before{content:"";width:10px;height:10px;border-radius:50%;background:currentColor}
.good{--c:var(--good)}.partly{--c:var(--warn)}.bad{--c:var(--bad)}
.error{border:1px solid var(--bad);border-left-width:5px;border-radius:10px;padding:12px 16px;background:var(--card);display:grid;gap:6px}
.pinned h2{font-size:13px;font-weight:600;color:var(--soft);margin-bottom:4px;letter-spacing:0}
.pinned code{display:block;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:9px 13px;user-select:all;cursor:copy}
.pinned li+li{margin-top:6px}
.shares{display:grid;gap:10px}
.share{display:flex;height:16px;border-radius:8px;overflow:hidden;gap:2px}
.share i{min-width:4px;background:var(--pattern),var(--fill);background-color:var(--fill)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:14px}
.legend li{display:flex;align-items:center;gap:7px}
.legend i{width:14px;height:14px;border-radius:4px;background:var(--pattern);background-color:var(--fill);box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--text) 25%,transparent)}
.switch{border:0;display:inline-flex;background:var(--sunk);border-radius:9px;padding:3px;font-size:13px}
.switch legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.switch label{position:relative;padding:3px 12px;border-radius:7px;cursor:pointer;color:var(--soft)}
.switch label:has(:checked){background:var(--card);color:var(--ink);box-shadow:0 1px 2px rgb(0 0 0/.16)}
label input{position:absolute;inset:0;opacity:0;margin:0;width:100%;height:100%;cursor:pointer}
label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:1px;z-index:3}
.scroll{overflow-x:auto}
.scroll+.scroll,.scroll+.lead{margin-top:18px}
table{border-collapse:collapse;min-width:min(100%,440px);font-size:14px}
th,td{text-align:left;vertical-align:top;padding:7px 18px 7px 0;font-weight:400}
thead th{color:var(--soft);font-size:13px;white-space:nowrap}
tbody tr{border-top:1px solid var(--line)}
table{overflow-wrap:break-word}
tbody th{white-space:nowrap}
td code{display:inline-block;min-width:12em;overflow-wrap:anywhere}
.number{text-align:right;white-space:nowrap}
[class^="tag-"]{white-space:nowrap}
.tag-created,.tag-moved{color:var(--good)}.tag-skipped{color:var(--warn)}.tag-failed{color:var(--bad)}
.notes li{padding:8px 0;border-top:1px solid var(--line)}
.notes li:first-child{border-top:0}
.notes li p{color:var(--soft)}
.warnings,.advice{border-left:5px solid var(--warn)!important}
.advice{border-left-color:var(--accent)!important}
.advice b{color:var(--good)}
.budgets li{--c:var(--soft)}.budgets .kept{--c:var(--good)}.budgets .exceeded{--c:var(--bad)}.budgets .warned{--c:var(--warn)}
.budgets b{color:var(--c);font-weight:600}
.meter{display:block;height:6px;border-radius:3px;background:var(--sunk);margin-top:5px;max-width:420px;overflow:hidden}
.meter i{display:block;height:100%;background:var(--c);border-radius:3px}
@media(max-width:640px){body{padding:18px 12px}main>section{padding:16px 14px;border-radius:12px}}
`
