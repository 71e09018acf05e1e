import type { ReaderPage, SearchHit } from '#contract/desk/reader.ts';
import type { PointedPlace } from './pointed-place.ts';
import styles from './sheet.module.css';

export interface PageHit {
  readonly hit: SearchHit;
  /** Place in the list of all hits of the file. */
  readonly index: number;
}

/** The found words, marked on the picture of the page from our own word boxes, and the place another window points at. */
export function MarkedWords(props: {
  page: ReaderPage;
  hits: readonly PageHit[];
  currentHit: number;
  pointed: PointedPlace | null;
}) {
  const { width, height } = props.page;
  const { pointed } = props;
  if (width === null || height === null) return null;
  return (
    <div className={styles.marks}>
      {props.hits.flatMap(({ hit, index }) =>
        hit.boxes.map((box) => (
          <mark
            key={`${index}-${box.x}-${box.y}`}
            className={styles.mark}
            data-hit={index}
            data-current={index === props.currentHit || undefined}
            aria-hidden="true"
            style={{
              left: `${(box.x / width) * 100}%`,
              top: `${(box.y / height) * 100}%`,
              width: `${(box.w / width) * 100}%`,
              height: `${(box.h / height) * 100}%`,
            }}
          />
        )),
      )}
      {pointed && (
        <mark
          className={styles.mark}
          data-pointed
          data-current
          aria-hidden="true"
          style={{
            left: `${pointed.x * 100}%`,
            top: `${pointed.y * 100}%`,
            width: `${pointed.w * 100}%`,
            height: `${pointed.h * 100}%`,
          }}
        />
      )}
    </div>
  );
}
