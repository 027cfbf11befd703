import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds and resident megabytes of some processes, from the operating system's own accounts. */
export interface Usage {
  cpu: number;
  rss: number;
}

const ticksPerSecond = 100;

function stat(pid: number): { parent: number; cpu: number; ended: number; rss: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return {
      parent: fields[1],
      cpu: (fields[11] + fields[12]) / ticksPerSecond,
      ended: (fields[13] + fields[14]) / ticksPerSecond,
      rss: (fields[21] * 4096) / 2 ** 20,
    };
  } catch {
    return null;
  }
}

export function usageOf(pid: number): Usage {
  const { cpu = 0, rss = 0 } = stat(pid) ?? {};
  return { cpu, rss };
}

/** A server and all it started: what has ended is in the parent's account. */
export function usageOfTree(root: number): Usage {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const top = stat(root);
  const children = all.map(stat).filter((each) => each?.parent === root);
  return {
    cpu: (top?.cpu ?? 0) + (top?.ended ?? 0) + children.reduce((sum, each) => sum + each!.cpu, 0),
    rss: top?.rss ?? 0,
  };
}
