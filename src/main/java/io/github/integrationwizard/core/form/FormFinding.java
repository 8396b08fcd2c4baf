package io.github.integrationwizard.core.form;

/// What can be said about an answer whatever the provider.
public enum FormFinding implements FindingCode {
    /// Blanks or line ends stood around the value.
    REMOVED_EDGE_BLANKS,
    /// Invisible characters stood in the value; arg: their code points.
    REMOVED_INVISIBLE,
    /// Quotes stood around the whole value.
    REMOVED_QUOTES,
    /// Full-width letters, digits or signs stood for ASCII ones.
    MAPPED_FULL_WIDTH,
    /// The answer is none of the choices; arg: the answer.
    NOT_A_CHOICE,
    /// More characters than are kept; arg: the limit.
    TOO_LONG,
    /// A control character stands in a person's words; arg: its code point.
    CONTROL_CHARACTER,
    /// Not a region of Zilliz Cloud on this cloud; arg: the answer.
    REGION_UNKNOWN,
    /// Zilliz lists the region, but its id was derived from the others' pattern; arg: the id.
    REGION_ID_DERIVED;

    @Override
    public String area() {
        return "form";
    }
}
