/**
 * Colours in pairs, light and dark. Those of the states differ in lightness as well as in hue (sky, green and orange of the
 * Okabe-Ito palette), and each has a pattern of its own: neither colour-blind eyes nor a black printer lose them.
 * https://jfly.uni-koeln.de/color/
 */
export const COLOURS = `
:root{color-scheme:light dark;
--page:light-dark(#f6f7f9,#0f1317);--card:light-dark(#fff,#171c22);--sunk:light-dark(#eef1f4,#1f262e);
--ink:light-dark(#15202b,#e6ebf0);--soft:light-dark(#54606c,#9eabb8);--line:light-dark(#d5dbe1,#2d3640);
--accent:light-dark(#0b5cad,#6cb6ff);
--good:light-dark(#0a6b45,#4fd19a);--warn:light-dark(#8a5200,#f0b04f);--bad:light-dark(#b3261e,#ff8b80);
--exists:light-dark(#d6e2ed,#2a3b4d);--exists-ink:light-dark(#1b3349,#d3e2f1);
--mounted:light-dark(#b5e3d5,#14544a);--mounted-dot:light-dark(#79c2ab,#237361);--mounted-ink:light-dark(#06382b,#d6f6ec);
--uploaded:light-dark(#f5a83b,#e59a2b);--uploaded-line:light-dark(#e8962a,#d0861b);--uploaded-ink:#2a1700;
--unknown:light-dark(#f0eef4,#26222e);--unknown-line:light-dark(#c9c0d6,#473f54);--unknown-ink:light-dark(#463b57,#d9cfe8);
--ran:light-dark(#9cc3e8,#2f5f8c);--ran-ink:light-dark(#0d2a45,#e3f0fc);
--critical:light-dark(#a3305f,#e0709c);--critical-ink:light-dark(#fff,#2b0716);
--lit:inset 0 0 0 2px var(--accent)}
:root:has(#light :checked){color-scheme:light}
:root:has(#dark :checked){color-scheme:dark}
.exists{--fill:var(--exists);--text:var(--exists-ink);--pattern:none}
.mounted{--fill:var(--mounted);--text:var(--mounted-ink);--pattern:radial-gradient(circle,var(--mounted-dot) 1px,transparent 1.6px) 0 0/11px 11px}
.uploaded{--fill:var(--uploaded);--text:var(--uploaded-ink);--pattern:repeating-linear-gradient(135deg,transparent 0 6px,var(--uploaded-line) 6px 8px)}
.unknown{--fill:var(--unknown);--text:var(--unknown-ink);--pattern:repeating-linear-gradient(45deg,transparent 0 5px,var(--unknown-line) 5px 6px)}
.none{--fill:var(--sunk);--text:var(--ink);--pattern:none}
`
