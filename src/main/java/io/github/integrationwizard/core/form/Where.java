package io.github.integrationwizard.core.form;

/// The place that a finding speaks of.
public sealed interface Where {
    /// An answer of the wizard.
    ///
    /// @param id the field's id
    record Field(String id) implements Where {}

    /// Something that exists in a cloud.
    ///
    /// @param id as the cloud's own console shows it, e.g. `subnet-0123456789abcdef0`
    record Resource(String id) implements Where {}

    /// A place in a document that was handed in.
    ///
    /// @param name of the document, e.g. the name of its file
    /// @param pointer the value in it as a JSON Pointer (RFC 6901); empty for the whole document
    /// @param line where that value begins, from 1
    record Document(String name, String pointer, int line) implements Where {}
}
