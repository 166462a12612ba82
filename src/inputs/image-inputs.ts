import type { InputDefinition } from './table.ts'

export const FLAVOR = {
  name: 'flavor',
  kind: 'list',
  grammar: 'field-lines',
  comments: 'lines',
  group: 'image',
  help: 'What holds for all tag rules, one a line: `latest=auto` (or `true`, `false`), `prefix=…` and `suffix=…`, each of these with an optional `,onlatest=true`.',
} as const

export const FLOATING_TAGS = {
  name: 'floating-tags',
  kind: 'choice',
  choices: ['monotonic', 'always'],
  default: 'monotonic',
  group: 'image',
  help: 'When a moving tag (`latest`, `1.2`, a branch) is moved: `monotonic`, to what is newer than the image that it points to, or `always`.',
} as const

/**
 * What an image is called and what it says about itself: inputs of a publish, and options of `layerwise tags`. Where
 * docker/metadata-action has an input, name and grammar are its own.
 * @see https://github.com/docker/metadata-action/blob/v6/action.yml
 */
export const IMAGE_INPUTS = [
  {
    name: 'images',
    kind: 'images',
    grammar: 'lines',
    comments: 'anywhere',
    group: 'image',
    help: 'Image names to publish to, one a line (`ghcr.io/acme/app`, or `name=…,enable=…`). Unset on GitHub and without references in `tags`: `ghcr.io/<owner>/<repository>`.',
  },
  {
    name: 'tags',
    kind: 'tags',
    grammar: 'field-lines',
    comments: 'lines',
    group: 'image',
    help: 'With `images`: tag rules, one a line (`type=semver,pattern={{version}}`; a bare word is `type=raw`). Without: full references, separated by commas or newlines, and `type=` rules for the default image. Unset: semver from a version tag, branch, pull request and short commit.',
  },
  FLAVOR,
  {
    name: 'tags-context',
    kind: 'choice',
    choices: ['workflow', 'git'],
    default: 'workflow',
    group: 'image',
    help: 'Where tag rules find branch, tag and commit: `workflow` (the event that started the run) or `git` (the checkout). Outside of a CI it is always `git`.',
  },
  {
    name: 'tags-compat',
    kind: 'boolean',
    default: false,
    group: 'image',
    help: 'Give exactly what docker/metadata-action gives, also where a registry refuses it or `latest` goes to a prerelease.',
  },
  {
    name: 'version',
    kind: 'text',
    group: 'image',
    help: 'Version that `type=semver` and `type=pep440` take. Unset: `version-file`, else the release or the git tag that started the run.',
  },
  {
    name: 'version-file',
    kind: 'text',
    group: 'image',
    help: 'File that holds the version: `package.json`, `Cargo.toml`, `pyproject.toml`, or one with the version alone in its first line (`VERSION`).',
  },
  {
    name: 'tag-prefix',
    kind: 'text',
    group: 'image',
    help: 'What the git tags of this component of a monorepo start with: with `api`, `api/v1.2.3` and `api@1.2.3` are version 1.2.3, and tags of other components are none.',
  },
  {
    name: 'pr-sha',
    kind: 'choice',
    choices: ['head', 'merge'],
    group: 'image',
    help: "Commit of a pull request's image: `head`, the last of its own, or `merge`, which the host makes for the run. Unset: `head`, and with `tags-compat` `merge`; `DOCKER_METADATA_PR_HEAD_SHA` is read too.",
  },
  {
    name: 'short-sha-length',
    kind: 'integer',
    least: 4,
    most: 64,
    group: 'image',
    help: 'How many characters of the commit `type=sha` and `{{sha}}` have. Unset: `DOCKER_METADATA_SHORT_SHA_LENGTH`, else 7.',
  },
  {
    name: 'labels',
    kind: 'pairs',
    grammar: 'lines',
    comments: 'metadata-lines',
    form: 'key=value',
    emptyValue: true,
    group: 'metadata',
    help: 'Labels for the image config, one `key=value` a line. With `images`, or without any reference, expressions such as `{{branch}}` are filled in, and the standard labels are there already.',
  },
  {
    name: 'annotations',
    kind: 'annotations',
    grammar: 'lines',
    comments: 'metadata-lines',
    group: 'metadata',
    help: 'OCI annotations, one `[level:]key=value` a line. Levels: `manifest` (the default), `index`, `manifest-descriptor`, `index-descriptor`, each with an optional `[platform]`.',
  },
  {
    name: 'annotation-levels',
    kind: 'annotation-levels',
    grammar: 'csv',
    group: 'metadata',
    help: 'Levels that the standard annotations and those without a level of their own are put on (`manifest,index`). Unset: `DOCKER_METADATA_ANNOTATIONS_LEVELS`, else version, revision, creation time and source on what the tags point to.',
  },
  {
    name: 'source-date-epoch',
    kind: 'epoch',
    group: 'metadata',
    help: 'Time that labels and annotations tell as that of creation, and that a `reproducible` build gives to all files: seconds since 1970, or `commit`, which gives each commit other layers then. Unset: `SOURCE_DATE_EPOCH` among `build-args` or in the environment, else labels and annotations have the time of the run.',
  },
] as const satisfies readonly InputDefinition[]
