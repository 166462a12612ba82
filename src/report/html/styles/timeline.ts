/** Bars stand where they belong by their margins, not by their position, so that their details can leave the chart. */
export const TIMELINE_STYLE = `
.time>.board{padding-bottom:76px;margin:12px 0 18px}
.time .detail{position:absolute;left:0;right:0;bottom:0;height:64px;overflow:auto;padding:10px 14px;border:1px solid var(--line);border-radius:10px}
.time .detail code{font-weight:600;margin-right:6px}
.track{display:grid;min-width:640px;padding:0 2px}
.axis,.lanes{grid-area:1/1;min-width:0}
.axis{position:relative;color:var(--soft);font-size:12px}
.axis li{position:absolute;top:0;bottom:0;border-left:1px solid var(--line);padding-left:4px;white-space:nowrap}
.lanes{padding-top:22px}
.lane{padding:5px 0 8px}
.lane h3{font-size:13px;line-height:20px}
.lane>h3,.lane>p{position:sticky;left:0;width:max-content;max-width:min(100%,78vw)}
.lane>p{font-size:12px;color:var(--soft)}
.lane ol{display:flex;height:24px;margin-bottom:2px}
.lane li{flex:none}
.lane label{display:block;position:relative;height:100%;min-width:3px;overflow:hidden;container-type:inline-size;border-radius:3px;cursor:pointer;font-size:12px;line-height:24px;background:var(--ran);color:var(--ran-ink)}
.lane label code{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding:0 6px;opacity:0}
@container (min-width:40px){.lane label code{opacity:1}}
.lane .critical label{background:var(--critical);color:var(--critical-ink);font-weight:600}
.lane .cached label{background:transparent;color:var(--soft);box-shadow:inset 0 0 0 1px var(--line)}
.lane li:has(:checked) label{box-shadow:inset 0 0 0 2px var(--ink)}
.lane svg{display:block;width:100%}
path{stroke-width:6;fill:none;stroke:var(--ran)}
path.critical{stroke:var(--critical)}path.cached{stroke:var(--line)}
path.exists{stroke:var(--exists-ink);opacity:.45}path.mounted{stroke:var(--mounted-dot)}path.uploaded{stroke:var(--uploaded)}path.unknown{stroke:var(--unknown-line)}
.chain{display:grid;gap:2px;margin-top:8px}
.chain li{display:grid;grid-template-columns:64px minmax(40px,150px) 1fr;gap:2px 12px;align-items:center;padding:2px 0}
.chain b{text-align:right;font-weight:500}
.chain i{height:12px;min-width:2px;background:var(--critical);border-radius:3px}
.chain small{white-space:nowrap}
@media(max-width:640px){.chain li{grid-template-columns:52px 1fr}.chain i{grid-area:2/2;height:4px}.chain span{grid-area:1/2}
.time>.board{padding-bottom:124px}.time .detail{height:112px}}
.lane .thin{height:12px}
.lane .thin label{line-height:12px}.lane .thin code{opacity:0!important}.lane small{font-weight:400}
`
