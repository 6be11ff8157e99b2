/** The report's own style sheet: light and dark, no outside resources. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1b16; --soft: #6b665b; --line: #e2ded3; --paper: #fdfcf8;
  --lede: #2a78d6; --readability: #eb6834; --defuddle: #1baf7a; --extra: #b3261e; --missing: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8dd; --soft: #a09a8c; --line: #38352d; --paper: #171612;
  --lede: #3987e5; --readability: #d95926; --defuddle: #199e70; --extra: #ff9a8f; --missing: #e3b341; } }
body { margin: 0 auto; max-width: 66rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; margin: 3rem 0 .5rem; } h3 { font-size: 1rem; margin: 2rem 0 .5rem; }
p.note, .beside { color: var(--soft); margin: .25rem 0 1rem; max-width: 46rem; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .tick { fill: var(--soft); font-size: 11px; } svg .name { font-weight: 600; }
svg .grid { stroke: var(--line); } svg .range { stroke: var(--tint); stroke-width: 3; stroke-opacity: .35; stroke-linecap: round; }
svg circle, svg rect { fill: var(--tint); } svg polyline { fill: none; stroke: var(--tint); stroke-width: 2; stroke-linejoin: round; }
.c-lede { --tint: var(--lede); } .c-readability { --tint: var(--readability); } .c-defuddle { --tint: var(--defuddle); }
.legend { display: flex; flex-wrap: wrap; gap: 1.25rem; margin: .5rem 0 1rem; padding: 0; list-style: none; }
.legend li::before { content: ''; display: inline-block; width: .75rem; height: .75rem; margin-right: .4rem; border-radius: 50%; background: var(--tint); }
.small { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem 2rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; white-space: nowrap; font-size: 13px; }
th, td { padding: .25rem .45rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child, td.wide, .costs th:last-child { text-align: left; } thead th { color: var(--soft); font-weight: 500; }
tbody tr:first-child th { color: var(--ink); } td.wide { white-space: normal; min-width: 20rem; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } td details { border: 0; padding: 0; } summary { cursor: pointer; }
code { font-size: .85em; color: var(--soft); } ul { margin: .25rem 0; padding-left: 1.25rem; }
.diff { margin: .15rem 0; padding-left: 1.2rem; text-indent: -1.2rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.extra { color: var(--extra); } .missing { color: var(--missing); } .common { color: var(--soft); }
`;
