/** The markdown subset as a terminal shows it: no marks, links with their address in parentheses, escapes undone. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(
      /\[([^\]\n]{1,300})\]\((https?:[^)\s]{1,2000}|mailto:[^)\s]{1,300}|\/[^)\s]{0,300})\)/g,
      (_, title: string, address: string) =>
        address.replace(/^mailto:/, '') === title ? title : `${title} (${address.replace(/^mailto:/, '')})`,
    )
    .replaceAll('**', '')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1');
