import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type Words = { label: ReactNode; hint?: ReactNode; error?: string; optional?: string };
type Width = "short" | "medium" | "full";
type Option = { value: string; label: ReactNode; hint?: ReactNode };

const idOf = (name: string) => `field-${name}`;

/** What ties a control to its hint and its error. */
function described({ name, hint, error }: { name: string; hint?: ReactNode; error?: string }) {
  const ids = [hint && `${idOf(name)}-hint`, error && `${idOf(name)}-error`].filter(Boolean);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

function Hint({ name, hint }: { name: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <p id={`${idOf(name)}-hint`} className="hint">
      {hint}
    </p>
  );
}

function FieldError({ name, error }: { name: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${idOf(name)}-error`} className="field-error">
      {error}
    </p>
  );
}

function Optional({ optional }: { optional?: string }) {
  return optional ? <span className="optional"> {optional}</span> : null;
}

function Frame({ name, words, children }: { name: string; words: Words; children: ReactNode }) {
  return (
    <div className={classNames("field", words.error && "field-invalid")}>
      <label htmlFor={idOf(name)} className="label">
        {words.label}
        <Optional optional={words.optional} />
      </label>
      <Hint name={name} hint={words.hint} />
      <FieldError name={name} error={words.error} />
      {children}
    </div>
  );
}

const controlClass = (width: Width, className?: string) =>
  classNames("control", width !== "full" && `control-${width}`, className);

type TextFieldProps = Words & { name: string; width?: Width } & Omit<
    ComponentProps<"input">,
    "width"
  >;

/** One line of text, a number, a date, a file. */
export function TextField(props: TextFieldProps) {
  const { label, name, hint, error, optional, width = "full", className, ...rest } = props;
  return (
    <Frame name={name} words={{ label, hint, error, optional }}>
      <input
        id={idOf(name)}
        name={name}
        className={controlClass(width, className)}
        {...described({ name, hint, error })}
        {...rest}
      />
    </Frame>
  );
}

type TextAreaProps = Words & { name: string } & ComponentProps<"textarea">;

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, name, hint, error, optional, rows = 5, className, ...rest } = props;
  return (
    <Frame name={name} words={{ label, hint, error, optional }}>
      <textarea
        id={idOf(name)}
        name={name}
        rows={rows}
        className={controlClass("full", className)}
        {...described({ name, hint, error })}
        {...rest}
      />
    </Frame>
  );
}

type SelectFieldProps = Words & {
  name: string;
  options: { value: string; label: string }[];
  placeholder?: string;
  width?: Width;
} & ComponentProps<"select">;

/** One of a list too long to be shown whole. */
export function SelectField(props: SelectFieldProps) {
  const {
    label,
    name,
    hint,
    error,
    optional,
    options,
    placeholder,
    width = "medium",
    ...rest
  } = props;
  const { className, ...others } = rest;
  return (
    <Frame name={name} words={{ label, hint, error, optional }}>
      <select
        id={idOf(name)}
        name={name}
        className={controlClass(width, className)}
        {...described({ name, hint, error })}
        {...others}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

type ChoiceProps = Omit<ComponentProps<"input">, "children"> & {
  label: ReactNode;
  hint?: ReactNode;
};

function Choice({ label, hint, ...rest }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...rest} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

type GroupProps = {
  legend: ReactNode;
  name: string;
  options: Option[];
  hint?: ReactNode;
  error?: string;
  optional?: string;
};

type GroupFrameProps = GroupProps & {
  type: "checkbox" | "radio";
  chosen: readonly string[];
  columns?: boolean;
  rest: Omit<ComponentProps<"input">, "name" | "type">;
};

/** The first choice carries the name's own id, so that the summary of errors leads to it. */
function Group(props: GroupFrameProps) {
  const { legend, name, options, hint, error, optional, type, chosen, columns, rest } = props;
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = described({
    name,
    hint,
    error,
  });
  return (
    <div className={classNames("field", error && "field-invalid")}>
      <fieldset aria-describedby={describedBy}>
        <legend className="label">
          {legend}
          <Optional optional={optional} />
        </legend>
        <Hint name={name} hint={hint} />
        <FieldError name={name} error={error} />
        <div className={classNames("choices", columns && "choices-columns")}>
          {options.map((option, index) => (
            <Choice
              key={option.value}
              id={index === 0 ? idOf(name) : `${idOf(name)}-${option.value}`}
              type={type}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={invalid}
              {...rest}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

type InputRest = Omit<ComponentProps<"input">, keyof GroupProps | "type" | "defaultValue">;

type CheckboxGroupProps = GroupProps & {
  defaultValues?: readonly string[];
  columns?: boolean;
} & InputRest;

/** Any number of a few things. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const {
    legend,
    name,
    options,
    hint,
    error,
    optional,
    defaultValues = [],
    columns,
    ...rest
  } = props;
  const words = { legend, name, options, hint, error, optional };
  return <Group {...words} type="checkbox" chosen={defaultValues} columns={columns} rest={rest} />;
}

type RadioGroupProps = GroupProps & { defaultValue?: string } & InputRest;

/** Exactly one of a few things. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, name, options, hint, error, optional, defaultValue, ...rest } = props;
  const words = { legend, name, options, hint, error, optional };
  const chosen = defaultValue === undefined ? [] : [defaultValue];
  return <Group {...words} type="radio" chosen={chosen} rest={rest} />;
}

type CheckboxProps = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  error?: string;
} & Omit<ComponentProps<"input">, "type">;

/** One thing to agree to or not. */
export function Checkbox({ label, name, hint, error, ...rest }: CheckboxProps) {
  const ties = described({ name, error });
  return (
    <div className={classNames("field", error && "field-invalid")}>
      <FieldError name={name} error={error} />
      <Choice
        id={idOf(name)}
        type="checkbox"
        name={name}
        label={label}
        hint={hint}
        {...ties}
        {...rest}
      />
    </div>
  );
}
