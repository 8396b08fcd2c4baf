/// Extracts values for fields from pasted texts (a policy, command line output, a mail). Start at [PasteReader]; a
/// provider's [PasteParser] recognizes the provider's own documents. Nothing here changes an answer, and no text causes
/// an exception.
package io.github.integrationwizard.core.paste;
