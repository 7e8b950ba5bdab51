import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { print } from './output.ts';
import { projectFile } from './project.ts';
import { writeWhole } from './write-whole.ts';

/** The command `deg generate`: writes every committed file that follows from the model. */
export function generateCommand(): Command {
  return new Command('generate')
    .description(
      'write again all files that follow from the model: diagrams, matrix, counts, the visualizer as one file',
    )
    .action(async () => {
      const { generatedFiles } = await import('../docs/generated.ts');
      for (const { path, content } of generatedFiles(projectFile('test'))) {
        const made = await content();
        const file = projectFile(path);
        const changed = made !== contentOf(file);
        if (changed) {
          mkdirSync(dirname(file), { recursive: true });
          writeWhole(file, made);
        }
        print(`${changed ? 'written' : 'fresh  '}  ${path}`);
      }
    });
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
