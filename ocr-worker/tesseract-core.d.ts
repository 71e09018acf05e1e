/** The part of Tesseract's WebAssembly module that the worker uses; the package brings no types. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** 0 when the model was loaded. `engine` 1 is the LSTM network. */
    Init(dataPath: string | null, language: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Reads the file `/input`; 1 when it is no image. */
    SetImageFile(exifOrientation: number, radians: number): number;
    Recognize(monitor: null): number;
    GetTSVText(): string;
    End(): void;
  }
  export interface TesseractModule {
    FS: {
      writeFile(path: string, bytes: Uint8Array): void;
      unlink(path: string): void;
    };
    TessBaseAPI: new () => TesseractApi;
  }
  export default function TesseractCore(options: {
    TesseractProgress(percent: number): void;
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<TesseractModule>;
}
