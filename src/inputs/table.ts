import { FLOATING_TAGS, IMAGE_INPUTS } from './image-inputs.ts'
import type { ListGrammar } from './lists.ts'
import { PASSWORD, REGISTRY, USERNAME } from './login-inputs.ts'

/** The sections of the command line's help and of the README, in their order. */
export const INPUT_GROUPS = {
  image: 'Images and tags',
  metadata: 'Metadata',
  build: 'Build',
  cache: 'Cache',
  output: 'Push and outputs',
  registry: 'Registry login',
  builder: 'Builder',
  result: 'Result',
} as const

export type InputGroup = keyof typeof INPUT_GROUPS

interface Definition {
  /** The name in `with:`; `--name` on the command line, `PLUGIN_NAME` (dashes are underscores) for a plugin. */
  readonly name: string
  readonly group: InputGroup
  /** One or two sentences, Markdown of back-ticks only: it is read in action.yml, in the help and in the README. */
  readonly help: string
  /** Nothing can be done without it. */
  readonly required?: true
  /** Names that other tools gave it, refused with a pointer to this one. */
  readonly formerly?: readonly string[]
  /** What a problem may repeat of a value: nothing, or only what stands before its first `=`. */
  readonly echo?: 'nothing' | 'key'
  /** The expression that action.yml has as default: only GitHub can evaluate it. */
  readonly githubDefault?: string
}

interface TextDefinition extends Definition {
  readonly kind:
    | 'text'
    | 'size'
    | 'registry'
    | 'reference'
    | 'repository'
    | 'call'
    | 'toggle'
    | 'epoch'
    | 'separator'
  readonly default?: string
}

interface BooleanDefinition extends Definition {
  readonly kind: 'boolean'
  readonly default?: boolean
}

interface DurationDefinition extends Definition {
  readonly kind: 'duration'
  readonly default: string
}

interface IntegerDefinition extends Definition {
  readonly kind: 'integer'
  readonly least: number
  readonly most: number
  readonly default?: number
}

interface ChoiceDefinition extends Definition {
  readonly kind: 'choice'
  readonly choices: readonly string[]
  readonly default?: string
}

interface Grammatical extends Definition {
  readonly grammar: ListGrammar
  /** Where `#` starts a comment: anywhere, at the start of a line, or there where lists are docker/metadata-action's. */
  readonly comments?: 'anywhere' | 'lines' | 'metadata-lines'
}

interface ListDefinition extends Grammatical {
  readonly kind:
    | 'platforms'
    | 'references'
    | 'repositories'
    | 'images'
    | 'tags'
    | 'annotations'
    | 'annotation-levels'
    | 'build-args'
    | 'entries'
    | 'caches'
    | 'cache-entries'
    | 'exporters'
    | 'budgets'
}

interface PlainListDefinition extends Grammatical {
  readonly kind: 'list'
  /** The form of an item, where it can be told from the item alone. */
  readonly item?: { readonly form: string; readonly pattern: RegExp }
}

interface PairsDefinition extends Grammatical {
  readonly kind: 'pairs'
  /** How one item looks: `id=path`. */
  readonly form: string
  /** False when an item needs something behind its `=`. */
  readonly emptyValue: boolean
}

/** One input: everything that action.yml, the command line, the plugin names and the README say comes from here. */
export type InputDefinition =
  | TextDefinition
  | BooleanDefinition
  | DurationDefinition
  | IntegerDefinition
  | ChoiceDefinition
  | ListDefinition
  | PlainListDefinition
  | PairsDefinition

/**
 * Every input, in the order in which people read them. Names and list grammars of docker/build-push-action,
 * docker/metadata-action (`images`, `tags`) and docker/setup-buildx-action are theirs.
 * @see https://github.com/docker/build-push-action/blob/v7/action.yml
 * @see https://github.com/docker/metadata-action/blob/v6/action.yml
 * @see https://github.com/docker/setup-buildx-action/blob/v4/action.yml
 */
export const INPUTS = [
  ...IMAGE_INPUTS,
  {
    name: 'sep-tags',
    kind: 'separator',
    group: 'metadata',
    help: 'What separates the tags in the outputs `tags` and `tag-names`. Unset: a newline.',
  },
  {
    name: 'sep-labels',
    kind: 'separator',
    group: 'metadata',
    help: 'What separates the labels in the output `labels`. Unset: a newline.',
  },
  {
    name: 'sep-annotations',
    kind: 'separator',
    group: 'metadata',
    help: 'What separates the annotations in the output `annotations`. Unset: a newline.',
  },
  {
    name: 'bake-target',
    kind: 'text',
    default: 'docker-metadata-action',
    group: 'metadata',
    help: 'Target in the bake definition files of the outputs `bake-file` and `bake-file-…`.',
  },
  FLOATING_TAGS,
  {
    name: 'if-exists',
    kind: 'choice',
    choices: ['overwrite', 'skip', 'fail'],
    default: 'overwrite',
    group: 'image',
    help: 'What happens when an immutable tag (`1.2.3`, `sha-…`) exists: `overwrite` it, `skip` the build and take the image that is there, or `fail` before the build.',
  },
  {
    name: 'on-unchanged',
    kind: 'choice',
    choices: ['publish', 'keep'],
    default: 'publish',
    group: 'image',
    help: 'What happens when the image holds what the one holds that it is compared with: `publish` it, or `keep` the other one and set the tags to that, so that nothing is deployed anew.',
  },
  {
    name: 'context',
    kind: 'text',
    // A URL can carry a token.
    echo: 'nothing',
    group: 'build',
    help: 'Path or URL of the build context. Unset: the current folder; on GitHub without a checkout, the repository at the commit of the run.',
  },
  {
    name: 'file',
    kind: 'text',
    group: 'build',
    formerly: ['dockerfile'],
    help: 'Path of the Dockerfile. Unset: `Dockerfile` in the context.',
  },
  {
    name: 'target',
    kind: 'text',
    group: 'build',
    help: 'Stage of the Dockerfile to build. Unset: the last one.',
  },
  {
    name: 'platforms',
    kind: 'platforms',
    grammar: 'csv',
    group: 'build',
    help: 'Platforms to build for, separated by commas or newlines (`linux/amd64,linux/arm64`). Unset: the platform of the builder.',
  },
  {
    name: 'build-args',
    kind: 'build-args',
    grammar: 'lines',
    echo: 'key',
    group: 'build',
    help: 'Build-time variables, one `NAME=value` a line; `NAME` alone takes the value from the environment.',
  },
  {
    name: 'build-contexts',
    kind: 'pairs',
    grammar: 'lines',
    form: 'name=source',
    emptyValue: false,
    echo: 'key',
    group: 'build',
    help: 'Additional named contexts, one `name=source` a line; the source is a path, a URL, `docker-image://…` or `oci-layout://…`.',
  },
  {
    name: 'secrets',
    kind: 'pairs',
    grammar: 'untrimmed-lines',
    form: 'id=value',
    emptyValue: true,
    echo: 'nothing',
    group: 'build',
    help: 'Secrets for the build, one `id=value` a line; a value of several lines stands in double quotes (`"id=…"`).',
  },
  {
    name: 'secret-envs',
    kind: 'pairs',
    grammar: 'csv',
    form: 'id=VARIABLE',
    emptyValue: false,
    echo: 'key',
    group: 'build',
    help: 'Secrets from environment variables, `id=VARIABLE` separated by commas or newlines.',
  },
  {
    name: 'secret-files',
    kind: 'pairs',
    grammar: 'lines',
    form: 'id=path',
    emptyValue: false,
    echo: 'key',
    group: 'build',
    help: 'Secrets from files, one `id=path` a line.',
  },
  {
    name: 'ssh',
    kind: 'list',
    grammar: 'csv',
    group: 'build',
    help: 'SSH agent sockets or keys for the build, separated by commas or newlines (`default`, `id=path`).',
  },
  {
    name: 'github-token',
    kind: 'text',
    echo: 'nothing',
    githubDefault: 'github.token',
    group: 'build',
    help: 'Token that BuildKit uses to fetch a Git context from GitHub, that signs in to `ghcr.io` where no other credentials are given, and that comments on pull requests.',
  },
  {
    name: 'no-cache',
    kind: 'boolean',
    default: false,
    group: 'build',
    help: 'Build every step again; a retry of a failed push still reuses what this run built.',
  },
  {
    name: 'no-cache-filters',
    kind: 'list',
    grammar: 'csv',
    group: 'build',
    help: 'Stages to build again, separated by commas or newlines.',
  },
  {
    name: 'pull',
    kind: 'boolean',
    default: false,
    group: 'build',
    help: 'Look for a newer version of every base image.',
  },
  {
    name: 'reproducible',
    kind: 'boolean',
    default: false,
    group: 'build',
    help: 'Give every file and image one fixed time, so that the same content has the same layer digest wherever and whenever it is built; a label has the true `created`. The time is `source-date-epoch`; unset: 1 January 1980.',
  },
  {
    name: 'call',
    kind: 'call',
    group: 'build',
    help: 'Ask the Dockerfile instead of building it: `check`, `outline` or `targets`, optionally with `,format=json`. `build`, the default, builds.',
  },
  {
    name: 'allow',
    kind: 'list',
    grammar: 'csv',
    group: 'build',
    help: 'Extra privileges for the build, separated by commas or newlines (`network.host`, `security.insecure`).',
  },
  {
    name: 'network',
    kind: 'choice',
    choices: ['default', 'host', 'none'],
    group: 'build',
    help: 'Network of `RUN` steps: `default`, `host` (needs `allow: network.host`) or `none`.',
  },
  {
    name: 'add-hosts',
    kind: 'list',
    grammar: 'csv',
    item: { form: 'name:address', pattern: /^[^:=]+[:=].+$/ },
    group: 'build',
    help: 'Entries for `/etc/hosts` during the build, `name:address` separated by commas or newlines.',
  },
  {
    name: 'cgroup-parent',
    kind: 'text',
    group: 'build',
    help: 'Parent cgroup of `RUN` steps.',
  },
  {
    name: 'shm-size',
    kind: 'size',
    group: 'build',
    help: 'Size of `/dev/shm` in `RUN` steps (`64m`, `2g`).',
  },
  {
    name: 'ulimit',
    kind: 'list',
    grammar: 'lines',
    item: { form: 'name=soft[:hard]', pattern: /^[a-z]+=(?:-1|\d+)(?::(?:-1|\d+))?$/ },
    group: 'build',
    help: 'Limits of `RUN` steps, one `name=soft[:hard]` a line (`nofile=1024:2048`).',
  },
  {
    name: 'provenance',
    kind: 'toggle',
    group: 'build',
    help: 'Provenance attestation: `true`, `false` or attributes (`mode=max`). Unset on GitHub: `mode=max` for a public repository, `mode=min` for a private one; elsewhere what buildx does.',
  },
  {
    name: 'sbom',
    kind: 'toggle',
    group: 'build',
    help: 'SBOM attestation: `true`, `false` or attributes (`generator=image`).',
  },
  {
    name: 'attests',
    kind: 'entries',
    grammar: 'lines',
    group: 'build',
    help: 'Attestations in buildx form, one `type=…` a line. `provenance` and `sbom`, where given, win over entries of their type.',
  },
  {
    name: 'cache',
    kind: 'caches',
    grammar: 'lines',
    group: 'cache',
    help: 'Managed build caches, separated by commas or newlines: `auto` (what fits, and it says why), `registry` (beside the image), `gha` (GitHub Actions), `s3`, `azblob`, `local`, `inline` (in the image), or one with attributes a line (`type=s3,bucket=…,region=…`). Each branch and pull request writes its own and reads those of its base and of the default branch. Unset: `auto`, or `none` beside `cache-from` and `cache-to`.',
  },
  {
    name: 'cache-repository',
    kind: 'repository',
    group: 'cache',
    help: "Repository for the managed cache in a registry (`ghcr.io/acme/cache`). Unset: the first image's, whose layers it then shares.",
  },
  {
    name: 'cache-timeout',
    kind: 'duration',
    default: '2m',
    group: 'cache',
    help: 'How long writing a cache may take, once the tags are set.',
  },
  {
    name: 'cache-import-timeout',
    kind: 'duration',
    default: '30s',
    group: 'cache',
    help: 'How long the build waits for a cache that does not answer; then it starts again without it.',
  },
  {
    name: 'cache-from',
    kind: 'cache-entries',
    grammar: 'lines',
    echo: 'nothing',
    group: 'cache',
    help: 'Cache sources in buildx form, one a line (`type=registry,ref=…`, or an image reference).',
  },
  {
    name: 'cache-to',
    kind: 'cache-entries',
    grammar: 'lines',
    echo: 'nothing',
    group: 'cache',
    help: 'Cache destinations in buildx form, one a line. They are written after the tags; a failure is a warning.',
  },
  {
    name: 'push',
    kind: 'boolean',
    group: 'output',
    help: 'Publish to the registries. Unset: `true`, except for a pull request from a fork, `load: true`, `outputs` of which none pushes, and `call`. In a pull request from a fork nothing is ever pushed.',
  },
  {
    name: 'push-timeout',
    kind: 'duration',
    default: '10m',
    group: 'output',
    help: 'How long pushes that fail on the way are tried again (`90s`, `10m`, `1h30m`).',
  },
  {
    name: 'load',
    kind: 'boolean',
    default: false,
    group: 'output',
    help: 'Load the image into Docker, as `outputs: type=docker` does. Beside a push it is built once more, from what is cached: the same content, under a digest of its own.',
  },
  {
    name: 'outputs',
    kind: 'exporters',
    grammar: 'literal-lines',
    group: 'output',
    help: 'Outputs in buildx form, one a line (`type=local,dest=out`; a path alone is a local folder). Attributes of `type=image` and `type=registry` apply to what is published.',
  },
  {
    name: 'dry-run',
    kind: 'boolean',
    default: false,
    group: 'output',
    help: 'Print the whole plan and run none of it.',
  },
  REGISTRY,
  {
    ...USERNAME,
    help: 'User name for `registry`. Unset: the credentials of the Docker configuration, and on GitHub the token of the job for `ghcr.io`.',
  },
  PASSWORD,
  {
    name: 'builder',
    kind: 'text',
    group: 'builder',
    help: 'Name of an existing buildx builder. Unset: the current one if it can do what is asked, else one that is created for the run and removed after it.',
  },
  {
    name: 'buildkit-image',
    kind: 'reference',
    group: 'builder',
    help: 'BuildKit image of a builder created for the run; the same as `driver-opts: image=…`.',
  },
  {
    name: 'driver-opts',
    kind: 'list',
    grammar: 'literal-lines',
    item: { form: 'name=value', pattern: /^[^=]+=/ },
    echo: 'key',
    group: 'builder',
    help: 'Options of the docker-container driver for a builder created for the run, one `name=value` a line.',
  },
  {
    name: 'buildkitd-flags',
    kind: 'text',
    group: 'builder',
    help: 'Flags for buildkitd of a builder created for the run. Entitlements are enabled only where `allow` asks for them.',
  },
  {
    name: 'buildkitd-config',
    kind: 'text',
    group: 'builder',
    formerly: ['config'],
    help: 'Path of a buildkitd.toml for a builder created for the run.',
  },
  {
    name: 'buildkitd-config-inline',
    kind: 'text',
    echo: 'nothing',
    group: 'builder',
    formerly: ['config-inline'],
    help: 'Content of a buildkitd.toml for a builder created for the run.',
  },
  {
    name: 'qemu-image',
    kind: 'reference',
    group: 'builder',
    help: 'Image that installs QEMU when a platform is foreign to the machine. Unset: `tonistiigi/binfmt`, pinned by digest. One that is pinned is kept for later runs by the cache of GitHub Actions.',
  },
  {
    name: 'json',
    kind: 'text',
    group: 'result',
    help: 'File to write the result to, as JSON. On the command line `-` writes it, and nothing else, to standard output.',
  },
  {
    name: 'report',
    kind: 'text',
    group: 'result',
    help: 'File to write the Markdown report to.',
  },
  {
    name: 'html',
    kind: 'text',
    group: 'result',
    help: 'File to write the HTML report to: one self-contained page.',
  },
  {
    name: 'baseline',
    kind: 'reference',
    group: 'result',
    help: 'Image to compare with. Unset: what a moving tag pointed to before; in a pull request, the image of the base branch.',
  },
  {
    name: 'budget',
    kind: 'budgets',
    grammar: 'lines',
    comments: 'anywhere',
    group: 'result',
    help: 'What a publish may cost, one rule a line, checked before any tag moves: `type=uploaded,max=50MB`, `type=size,max=200MB,platform=linux/arm64`, `type=growth,max=5%`, `type=reused,min=80%`; each with `level=fail` (the default) or `level=warn`.',
  },
  {
    name: 'skip-advice',
    kind: 'list',
    grammar: 'csv',
    item: {
      form: 'copy-link, same-content, base-moved, context or all',
      pattern: /^(?:copy-link|same-content|base-moved|context|all)$/,
    },
    group: 'result',
    help: 'Advice that is not wanted, separated by commas or newlines: `copy-link`, `same-content`, `base-moved`, `context`, or `all`.',
  },
  {
    name: 'comment',
    kind: 'choice',
    choices: ['on-change', 'always', 'never'],
    default: 'on-change',
    group: 'result',
    help: "Comment on the pull request, one an image, edited in place: `on-change` when something was uploaded, refused or failed, and not in a bot's pull request; `always`; or `never`. Needs `pull-requests: write`; without it the job summary has the same.",
  },
] as const satisfies readonly InputDefinition[]

/** The name of an input, as in action.yml. */
export type InputName = (typeof INPUTS)[number]['name']

/** Names that no release gives a meaning yet; refused, so that giving them one later breaks nobody. */
export const RESERVED_INPUTS: readonly string[] = ['buildx-version', 'builder-name']
