type Figure = { value: string; label: string; note?: string };

/** A few numbers worth seeing first. */
export function FigureLine({ figures }: { figures: Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ value, label, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="figure-value">{value}</dd>
          {note && <dd className="figure-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
