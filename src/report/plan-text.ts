import { formatAnnotation } from '../inputs/kinds/annotations.ts'
import { formatPlatform } from '../oci/platform.ts'
import { formatReference, formatRepository } from '../oci/reference.ts'
import type { Builder, Leg, PlannedImage, PublishPlan } from '../plan/plan.ts'
import { tagLines } from './tags-text.ts'
import { type Paint, paintWith } from './terminal/paint.ts'
import { formatDuration } from './text/duration.ts'
import { plainText } from './text/plain-text.ts'
import { shellCommand } from './text/shell-quote.ts'
import { optionValues, shownArgv, shownCache } from './text/shown-argv.ts'
import { padEnd, wrap } from './text/text-width.ts'

export interface PlanTextOptions {
  /** Cells of a line. What is for copying stays in one piece: commands, labels, exporters and the like. */
  readonly width: number
  readonly colour?: boolean
}

/** The plan as `--dry-run` shows it. Values of build arguments, secrets and credentials are left out. */
export function renderPlan(plan: PublishPlan, options: PlanTextOptions): string {
  const width = Math.max(60, Math.floor(options.width))
  const paint = paintWith(options.colour === true)
  const sections = [
    wrap(planHeadline(plan), width).map(paint.strong),
    plan.images.flatMap((image) => imageLines(image, paint)),
    factLines(plan, paint),
    titled('Labels', pairs(plan.labels), paint),
    titled('Annotations', plan.annotations.map(formatAnnotation), paint),
    titled('Notes', plan.notes, paint, width),
    ...commands(plan).map(({ title, argv }) => [
      paint.strong(title),
      shellCommand(['docker', 'buildx', ...shownArgv(argv)]),
    ]),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function planHeadline({ push, pushReason, images, legs }: PublishPlan): string {
  if (!push) return `Build, and push nothing${pushReason === undefined ? '' : `: ${plainText(pushReason)}`}`
  const names = images.map(({ repository }) => formatRepository(repository)).join(' and ')
  const platforms = legs.flatMap((leg) => leg.platforms.map(formatPlatform))
  return `Publish ${names}${platforms.length === 0 ? '' : ` for ${platforms.join(', ')}`}`
}

function imageLines({ repository, tags }: PlannedImage, paint: Paint): readonly string[] {
  return [
    paint.strong(formatRepository(repository)),
    ...(tags.length === 0 ? [paint.faint('  by digest only, no tags')] : tagLines(tags, paint)),
  ]
}

function factLines(plan: PublishPlan, paint: Paint): readonly string[] {
  const argv = plan.legs[0]?.argv ?? plan.local?.argv ?? []
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Version', plan.version === undefined ? [] : [plan.version]],
    ['Revision', plan.revision === undefined ? [] : [plan.revision]],
    ['Tags point to', plan.push ? [plan.result === 'index' ? 'an image index' : 'a manifest'] : []],
    ['Compared with', plan.baselines.map(formatReference)],
    ['Builder', [builderText(plan.builder)]],
    ['Platforms', plan.legs.flatMap(legTexts)],
    ['Exporter', optionValues(argv, '--output')],
    ['Attestations', optionValues(argv, '--attest')],
    ['Cache from', plan.cache.imports.map(shownCache)],
    ['Cache to', plan.cache.exports.map(shownCache)],
    ['Push timeout', plan.push ? [formatDuration(plan.pushTimeoutMs)] : []],
  ]
  const names = Math.max(...facts.map(([name]) => name.length))
  return facts.flatMap(([name, values]) =>
    values
      .map(plainText)
      .map((value, index) => `${paint.faint(padEnd(index === 0 ? name : '', names))}  ${value}`),
  )
}

function builderText({ name, driver, own, nodes }: Builder): string {
  const versions = new Set(nodes.flatMap((node) => node.buildkitVersion ?? []))
  const version = versions.size === 0 ? '' : `, BuildKit ${[...versions].join(', ')}`
  return `${name} (${driver}${version}${own ? '; made for this run' : ''})`
}

function legTexts({ platforms, node }: Leg): readonly string[] {
  return platforms.map(
    (platform) => `${formatPlatform(platform)}${node === undefined ? '' : ` on node ${node}`}`,
  )
}

function titled(title: string, values: readonly string[], paint: Paint, width?: number): readonly string[] {
  if (values.length === 0) return []
  const lines = values.flatMap((value) =>
    width === undefined ? [plainText(value)] : wrap(plainText(value), width - 2),
  )
  return [paint.strong(title), ...lines.map((line) => `  ${line}`)]
}

function pairs(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([key, value]) => `${key}=${value}`)
}

interface Command {
  readonly title: string
  readonly argv: readonly string[]
}

function commands({ legs, local, cache }: PublishPlan): readonly Command[] {
  const push = legs.map(({ platforms, node, argv }) => ({
    title: [
      'Build and push',
      platforms.map(formatPlatform).join(', '),
      node === undefined ? '' : `on ${node}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    argv,
  }))
  const beside = local === undefined ? [] : [{ title: 'Build what is not pushed', argv: local.argv }]
  const exports = cache.exportSolves.map(({ argv }) => ({ title: 'Export the cache', argv }))
  return [...push, ...beside, ...exports]
}

/** The plan as plain JSON, for `{"schema":1,"status":"planned","plan":…}`. It hides what `renderPlan` hides. */
export function planToJson(plan: PublishPlan) {
  return {
    push: plan.push,
    pushReason: plan.pushReason ?? null,
    version: plan.version ?? null,
    revision: plan.revision ?? null,
    result: plan.result,
    images: plan.images.map(({ repository, tags }) => ({
      name: formatRepository(repository),
      tags: tags.map(({ name, rule, moving }) => ({ tag: name, rule, moving })),
    })),
    baselines: plan.baselines.map(formatReference),
    labels: plan.labels,
    annotations: plan.annotations.map(formatAnnotation),
    facts: plan.facts,
    builder: {
      name: plan.builder.name,
      driver: plan.builder.driver,
      own: plan.builder.own,
      nodes: plan.builder.nodes.map((node) => ({
        name: node.name,
        platforms: node.platforms.map(formatPlatform),
        preferred: node.preferred.map(formatPlatform),
        buildkitVersion: node.buildkitVersion ?? null,
      })),
    },
    legs: plan.legs.map(({ platforms, node, argv, retryArgv }) => ({
      platforms: platforms.map(formatPlatform),
      node: node ?? null,
      argv: shownArgv(argv),
      retryArgv: shownArgv(retryArgv),
    })),
    local: plan.local === undefined ? null : { argv: shownArgv(plan.local.argv) },
    cache: {
      imports: plan.cache.imports.map(shownCache),
      exports: plan.cache.exports.map(shownCache),
      exportSolves: plan.cache.exportSolves.map(({ argv }) => ({ argv: shownArgv(argv) })),
    },
    pushTimeoutMs: plan.pushTimeoutMs,
    notes: plan.notes,
  }
}
