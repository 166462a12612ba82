/** What BuildKit does beside the instructions. A vertex's own name holds image names and expanded arguments. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/internal\] load build definition/, 'read the Dockerfile'],
  [/internal\] load \.dockerignore/, 'read .dockerignore'],
  [/internal\] load build context/, 'send the build context'],
  [/internal\] load metadata for/, 'look up a base image'],
  [/^\[context /, 'load a named context'],
  [/^resolve image config for/, 'look up the frontend'],
  [/^docker-image:\/\//, 'load an image'],
  [/^\[auth\]/, 'sign in to a registry'],
  [/^importing cache manifest/, 'import the cache'],
  [/^exporting cache/, 'export the cache'],
  [/^exporting to image/, 'export layers and push'],
  [/^exporting/, 'export'],
  [/^\[[^\]]*\] generating sbom/, 'make the SBOM'],
]

export function vertexLabel(name: string): string {
  return LABELS.find(([pattern]) => pattern.test(name))?.[1] ?? 'a step of BuildKit’s own'
}
