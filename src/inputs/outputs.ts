/** An output of the action. */
export interface OutputDefinition {
  readonly name: string
  /** One or two sentences, Markdown of back-ticks only. */
  readonly help: string
}

/**
 * Every output, in the order in which people read them. From `digest` to `tags` they are set only by a run that
 * ends with exit code 0, so that a refused or failed publish never feeds a later job.
 */
export const OUTPUTS = [
  {
    name: 'digest',
    help: 'Digest of what was published: the image index, or the manifest of a single platform without attestations. Only after success.',
  },
  {
    name: 'image',
    help: 'The first image by digest, `name@sha256:…`: what a deployment should use. Only after success.',
  },
  { name: 'images', help: 'All images by digest, one `name@sha256:…` a line. Only after success.' },
  {
    name: 'digests',
    help: 'JSON object from platform to the digest of its manifest (`{"linux/amd64":"sha256:…"}`). Only after success.',
  },
  {
    name: 'tags',
    help: 'Full references that this run set, one a line; without those that were left where they are. Only after success.',
  },
  {
    name: 'tag-names',
    help: 'The same tags without image names, one a line.',
  },
  {
    name: 'version',
    help: 'Version of the image, as docker/metadata-action names it: the tag of highest priority.',
  },
  {
    name: 'imageid',
    help: 'As docker/build-push-action sets it: the digest of the image config, or of the index where there is one; what is loaded has the one that Docker knows.',
  },
  { name: 'metadata', help: 'Metadata of the build as JSON, without the provenance.' },
  { name: 'labels', help: 'Labels of the image, one `key=value` a line.' },
  { name: 'annotations', help: 'Annotations of the image, one a line.' },
  {
    name: 'json',
    help: 'Tags, tag names, labels and annotations as JSON, as docker/metadata-action sets it.',
  },
  {
    name: 'bake-file',
    help: 'Path of a bake definition file with tags, labels and arguments, as docker/metadata-action writes it. Where the runner keeps temporary files.',
  },
  { name: 'bake-file-tags', help: 'Path of a bake definition file with the tags alone.' },
  { name: 'bake-file-labels', help: 'Path of a bake definition file with the labels alone.' },
  { name: 'bake-file-annotations', help: 'Path of a bake definition file with the annotations alone.' },
  {
    name: 'unchanged',
    help: '`true` when the image holds what the one holds that it is compared with, else `false`; empty where that is not known.',
  },
  {
    name: 'uploaded-bytes',
    help: 'Bytes of layers, configs and attestations that were sent to the registries.',
  },
  { name: 'reused-bytes', help: 'Bytes that were there already, or were mounted from another repository.' },
  {
    name: 'reused-ratio',
    help: 'Reused bytes divided by all bytes, from 0 to 1; empty when it is not known.',
  },
  { name: 'report', help: 'Path of the Markdown report.' },
  {
    name: 'result',
    help: 'The result as JSON, as `json` writes it but without layers, timeline and build checks, and with as many of `advice` and of `warnings` as fit 4 kB.',
  },
] as const satisfies readonly OutputDefinition[]

export type OutputName = (typeof OUTPUTS)[number]['name']
