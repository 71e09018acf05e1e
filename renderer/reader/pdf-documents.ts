import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist';
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Parsing and drawing both happen in workers of our own origin: the window never waits for a page. */
GlobalWorkerOptions.workerSrc = workerUrl;
GlobalWorkerOptions.rendererSrc = rendererUrl;

/** Two parse at a time: a file of 300 letters does not start 300 workers, and one bad letter does not hold up the others. */
const PARSERS = 2;
/** Each open document draws in a worker of its own; this many, begun one by one when needed, are kept and used again. */
const DRAWERS = 6;
/** Documents kept open although none of their pages is shown: scrolling back a little costs nothing. */
const KEPT_OPEN = 2;
/** Larger embedded images are left out rather than taking the window down (a 60,000 px side is an attack, not a letter). */
const LARGEST_IMAGE = 120_000_000;
/**
 * Machines of up to this many GB decode scans in pdf.js itself. Chromium keeps a copy of what its own decoder gave (33 MB for
 * an A4 scan) until half a gigabyte is full or the system asks for it: the window then settles at 0.9 GB instead of 0.5, but
 * a page is there in less than half the time.
 */
const SMALL_MACHINE_GB = 4;

interface Open {
  readonly task: PDFDocumentLoadingTask;
  readonly parser: number;
  users: number;
}

/** A document in use by one page; `release` gives it back. */
export interface Lease {
  readonly document: Promise<PDFDocumentProxy>;
  release(): void;
}

/** The PDF documents of this window by URL, each opened once, the least recently used closed first. */
export class PdfDocuments {
  readonly #open = new Map<string, Open>();
  readonly #parsers: (PDFWorker | null)[] = Array.from({ length: PARSERS }, () => null);
  #opened = 0;

  lease(url: string): Lease {
    const open = this.#open.get(url) ?? this.#begin(url);
    this.#open.delete(url);
    this.#open.set(url, open);
    open.users += 1;
    let given = true;
    return {
      document: open.task.promise,
      release: () => {
        if (!given) return;
        given = false;
        open.users -= 1;
        this.#closeUnused();
      },
    };
  }

  /** Forgets a document that could not be opened, so that a second try reads it anew. */
  forget(url: string): void {
    const open = this.#open.get(url);
    this.#open.delete(url);
    void open?.task.destroy();
  }

  /** Ends the parser a document keeps busy without end, with every document it holds; they are opened anew when needed. */
  giveUp(url: string): void {
    const parser = this.#open.get(url)?.parser;
    if (parser === undefined) return;
    for (const [other, open] of [...this.#open]) if (open.parser === parser) this.forget(other);
    this.#parsers[parser]?.destroy();
    this.#parsers[parser] = null;
  }

  /** Starts one parser and one drawer, so that the first document finds them there. */
  warmUp(): void {
    this.#parser(0);
    if (this.#open.size === 0) this.#haveDrawers(1);
  }

  #begin(url: string): Open {
    this.#haveDrawers(Math.min(DRAWERS, this.#open.size + 1));
    const parser = this.#opened % PARSERS;
    this.#opened += 1;
    return { task: openDocument(url, this.#parser(parser)), parser, users: 0 };
  }

  #parser(at: number): PDFWorker {
    const worker = this.#parsers[at] ?? PDFWorker.create({});
    this.#parsers[at] = worker;
    return worker;
  }

  #haveDrawers(count: number): void {
    const ports = GlobalWorkerOptions.rendererPorts;
    for (let at = ports.length; at < count; at += 1) ports.push(new Worker(rendererUrl, { type: 'module' }));
  }

  #closeUnused(): void {
    const unused = [...this.#open].filter(([, open]) => open.users === 0);
    for (const [url] of unused.slice(0, Math.max(0, unused.length - KEPT_OPEN))) this.forget(url);
  }
}

/** Everything pdf.js may need is served beside the window (pdf-assets-plugin.ts); nothing is evaluated, nothing leaves the desk. */
function openDocument(url: string, worker: PDFWorker): PDFDocumentLoadingTask {
  const assets = new URL(`${import.meta.env.BASE_URL}pdfjs/`, location.href).href;
  const task = getDocument({
    url,
    worker,
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    // The policy forbids compiling WebAssembly here; the decoders come as plain scripts instead.
    useWasm: false,
    isImageDecoderSupported: !isSmallMachine(),
    disableAutoFetch: true,
    enableXfa: false,
    maxImageSize: LARGEST_IMAGE,
  });
  // Pages ask for the document when their turn comes; a failure before that must not count as unhandled.
  task.promise.catch(() => undefined);
  return task;
}

/** Chromium tells the memory of the machine in rough steps, on trustworthy origins alone. */
function isSmallMachine(): boolean {
  return 'deviceMemory' in navigator && Number(navigator.deviceMemory) <= SMALL_MACHINE_GB;
}
