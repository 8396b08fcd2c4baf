package io.github.integrationwizard.core.form;

/// Findings about answers of any provider.
public enum FormFinding implements FindingCode {
    /// Leading or trailing white space was removed.
    REMOVED_EDGE_BLANKS,
    /// Invisible characters were removed; arg: their code points.
    REMOVED_INVISIBLE,
    /// Quotes around the whole value were removed.
    REMOVED_QUOTES,
    /// Full-width letters, digits or symbols were replaced by ASCII ones.
    MAPPED_FULL_WIDTH,
    /// The answer is not one of the choices; arg: the answer.
    NOT_A_CHOICE,
    /// Too many characters; arg: the limit.
    TOO_LONG,
    /// Free text contains a control character; arg: its code point.
    CONTROL_CHARACTER,
    /// Not a region of Zilliz Cloud on this cloud; arg: the answer.
    REGION_UNKNOWN,
    /// Zilliz lists the region, but its ID is derived from the pattern of the others; arg: the ID.
    REGION_ID_DERIVED;

    @Override
    public String area() {
        return "form";
    }
}
