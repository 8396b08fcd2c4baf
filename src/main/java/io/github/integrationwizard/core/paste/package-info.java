/// What a text that somebody pasted (a policy, an answer of a command line, a mail) says about fields. Start at
/// [PasteReader]; a provider's [PasteParser] knows its own documents. Nothing here changes an answer, and no text makes
/// it throw.
package io.github.integrationwizard.core.paste;
