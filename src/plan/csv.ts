/** One field of the comma-separated attribute lists that buildx takes: quoted where it has to be. */
export function csvField(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function attributeList(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => csvField(`${key}=${value}`))
    .join(',')
}
