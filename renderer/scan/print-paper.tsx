import { type ReactNode, useState } from 'react';
import { printPages } from '../desk/course/letters/print-pages.ts';
import { useMessages } from '../desk/messages.tsx';
import type { Desk } from '../desk-client.ts';
import { useDesk } from '../desk-context.tsx';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';

type Paper = Parameters<Desk['scan']['paper']>[0];

/** Prints a paper the desk makes; false when it could not. */
export function usePrintPaper(): { readonly print: (paper: Paper) => Promise<boolean>; readonly isPrinting: boolean } {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const [isPrinting, setPrinting] = useState(false);
  const print = async (paper: Paper): Promise<boolean> => {
    setPrinting(true);
    try {
      const made = await desk.scan.paper(paper);
      if (made === null) throw new Error('the desk made no paper');
      const { countPages } = await import('../reader/draw-page.ts');
      const count = await countPages(made.url);
      const { url } = made;
      await printPages(Array.from({ length: count }, (_, at) => ({ kind: 'pdf', url, page: at + 1 })));
      return true;
    } catch {
      say({ text: t('scan.print.failed'), tone: 'problem' });
      return false;
    } finally {
      setPrinting(false);
    }
  };
  return { print, isPrinting };
}

/** A button that prints a paper the desk makes. */
export function PrintPaper({ paper, children }: { paper: Paper; children: ReactNode }) {
  const { print, isPrinting } = usePrintPaper();
  return (
    <Button icon="letter" isDisabled={isPrinting} onPress={() => void print(paper)}>
      {children}
    </Button>
  );
}
