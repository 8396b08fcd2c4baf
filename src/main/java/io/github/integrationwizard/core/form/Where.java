package io.github.integrationwizard.core.form;

/// The place that a finding refers to.
public sealed interface Where {
    /// An answer of the wizard.
    ///
    /// @param id the field's id
    record Field(String id) implements Where {}

    /// A resource in a cloud.
    ///
    /// @param id as shown in the cloud's own console, e.g. `subnet-0123456789abcdef0`
    record Resource(String id) implements Where {}

    /// A place in a document that the user supplied.
    ///
    /// @param name the document's name, e.g. its file name
    /// @param pointer the value in it as a JSON Pointer (RFC 6901); empty for the whole document
    /// @param line the line where that value begins, from 1
    record Document(String name, String pointer, int line) implements Where {}
}
